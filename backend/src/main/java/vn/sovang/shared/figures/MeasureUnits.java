package vn.sovang.shared.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the unit of measure that follows a number. The list of units is open: unknown words are taken as written. */
final class MeasureUnits {

    /** @param name the unit, null when there is none; @param end where it ends in the text */
    record Found(String name, VietnameseNumbers.Beside beside, int end) {}

    private static final String PER = "(?:\\s*/\\s*[\\p{L}²³\\d]+){0,4}";
    private static final Pattern PERCENT = Pattern.compile("\\s*%");
    private static final Pattern MONEY =
            Pattern.compile("\\s*(?iu:đồng|vnđ|vnd|đ|₫)(?![\\p{L}])(?!\\s+(?iu:chí|bào|nghiệp|đội|minh))(" + PER + ")");
    private static final Pattern MEASURE = Pattern.compile(
            "\\s*((?:km²|km2|m²|m2|m³|m3|km|cm|mm|kg|ha|m|tấn|tạ|yến|lít|kWh|kW|MW)(?![\\p{L}\\d])" + PER + ")");

    /** Names of more than one word, or with a comma inside, that plain reading would cut or lengthen. */
    private static final List<String> NAMES = List.of(
            "tập thể, cá nhân",
            "tin, bài, phóng sự",
            "tin, bài",
            "mô hình, gương điển hình",
            "mô hình tập thể",
            "mô hình cá nhân",
            "mô hình",
            "công trình, mô hình",
            "công trình",
            "vụ án, vụ việc",
            "vụ việc",
            "vụ án",
            "UBND xã, phường",
            "tổ, xóm",
            "xã, phường",
            "lượt cán bộ, chiến sĩ",
            "cán bộ, chiến sĩ",
            "công chức, viên chức",
            "chi, đảng bộ",
            "phòng, ban chuyên môn",
            "lượt người",
            "lượt đối tượng",
            "lượt khách",
            "lượt",
            "đơn vị máu",
            "đơn vị hành chính",
            "đơn vị",
            "suất quà",
            "suất",
            "điểm cầu",
            "đại biểu",
            "đảng viên",
            "đồng chí",
            "đồng bào",
            "nhân khẩu",
            "tổ chức đoàn thể",
            "tổ chức",
            "hộ gia đình",
            "hộ nghèo",
            "hộ",
            "tập thể",
            "cá nhân",
            "phong trào",
            "gương điển hình",
            "gương",
            "ngày công",
            "hội viên",
            "sổ tiết kiệm",
            "phiên tòa",
            "hồ sơ",
            "cuộc",
            "buổi",
            "đợt",
            "cấp",
            "năm",
            "tháng",
            "ngày",
            "người",
            "nhà",
            "xã",
            "phường",
            "thành viên",
            "tổ dân phố",
            "nhiệm vụ",
            "cây",
            "biên chế",
            "chỉ tiêu",
            "nhân dân",
            "con",
            "cái");

    private static final Pattern NAMED = Pattern.compile(NAMES.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "\\s*((?iu:", ")(?![\\p{L}]))(" + PER + ")")));

    private static final Pattern WORD = Pattern.compile("\\s+(\\p{L}+)");
    private static final int LONGEST_NAME = 4;
    private static final Set<String> STOPS = Set.of(
            ("và với được đã của cho trong tại từ do để có trên dưới đạt so là theo ở đến tới nhằm bằng hoặc hay vào ủng hỗ"
                            + " hiến tham tặng trở gồm thuộc về khi mà nên thì cùng hơn gần khoảng không vượt tăng giảm như"
                            + " nhưng này đó kết hoàn đăng ký ước tính")
                    .split(" "));

    private MeasureUnits() {}

    static Found after(String text, int from) {
        Optional<Found> known = symbol(text, from);
        if (known.isPresent()) {
            return known.get();
        }
        Matcher named = NAMED.matcher(text).region(from, text.length());
        if (named.lookingAt()) {
            String name = (named.group(1) + named.group(2)).replaceFirst("^Đảng", "đảng");
            return new Found(name, VietnameseNumbers.Beside.COUNT, named.end());
        }
        return words(text, from);
    }

    private static Optional<Found> symbol(String text, int from) {
        Matcher percent = PERCENT.matcher(text).region(from, text.length());
        if (percent.lookingAt()) {
            return Optional.of(new Found("%", VietnameseNumbers.Beside.PERCENT, percent.end()));
        }
        Matcher money = MONEY.matcher(text).region(from, text.length());
        if (money.lookingAt()) {
            String per = money.group(1).replace(" ", "");
            return Optional.of(new Found("đồng" + per, VietnameseNumbers.Beside.COUNT, money.end()));
        }
        Matcher measure = MEASURE.matcher(text).region(from, text.length());
        if (measure.lookingAt()) {
            String name = measure.group(1).replace(" ", "").replace("m2", "m²").replace("m3", "m³");
            return Optional.of(new Found(name, VietnameseNumbers.Beside.MEASURE, measure.end()));
        }
        return Optional.empty();
    }

    private static Found words(String text, int from) {
        List<String> words = new ArrayList<>();
        int end = from;
        Matcher word = WORD.matcher(text).region(from, text.length());
        while (words.size() < LONGEST_NAME && word.lookingAt()) {
            String lower = word.group(1).toLowerCase(Locale.ROOT);
            if (STOPS.contains(lower)) {
                break;
            }
            words.add(word.group(1));
            end = word.end();
            word.region(end, text.length());
        }
        return new Found(words.isEmpty() ? null : String.join(" ", words), VietnameseNumbers.Beside.COUNT, end);
    }
}
