package vn.sovang.block;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import vn.sovang.shared.problem.Problem.FieldError;

/** Whether the parts of a joint activity come to its whole. */
record ShareSum(ActivityContent content) {

    /** What is wrong, at the field that is to be set right; empty where parts or whole are not known. */
    List<FieldError> faults() {
        ShareGap gap = content.gap();
        if (gap == ShareGap.AS_REPORTED && content.totalRaw() == null) {
            return List.of(
                    new FieldError("/totalRaw", "Ghi theo văn bản thì hãy ghi nguyên văn số tiền trong văn bản."));
        }
        boolean counted = content.shares().stream().anyMatch(s -> s.money() != null || s.goodsValue() != null);
        if (content.total() == null || !counted || gap == ShareGap.AS_REPORTED) {
            return List.of();
        }
        long rest = content.total() - sum();
        if (rest < 0) {
            return List.of(new FieldError(
                    "/total",
                    "Phần góp cộng lại là " + money(sum()) + ", vượt tổng trị giá " + money(-rest)
                            + ". Hãy sửa cho khớp; nếu văn bản ghi như vậy, hãy đánh dấu và ghi nguyên văn."));
        }
        if (rest > 0 && gap != ShareGap.PARTIAL) {
            return List.of(new FieldError(
                    "/total",
                    "Phần góp cộng lại là " + money(sum()) + ", còn thiếu " + money(rest)
                            + " so với tổng trị giá. Hãy ghi đủ, hoặc đánh dấu là chưa rõ hết."));
        }
        return List.of();
    }

    private long sum() {
        return content.shares().stream()
                .flatMap(s -> Stream.of(s.money(), s.goodsValue()))
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    private static String money(long dong) {
        return NumberFormat.getIntegerInstance(new Locale("vi", "VN")).format(dong) + " đồng";
    }
}
