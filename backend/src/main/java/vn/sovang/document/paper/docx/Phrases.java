package vn.sovang.document.paper.docx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that a line break in a title must not tear apart. */
final class Phrases {
    /** Stands for a space inside a phrase. */
    static final char GLUE = '\u00A0';

    private static final Pattern PHRASES = Pattern.compile(
            "ngày \\S+ tháng \\S+ năm|ủy ban nhân dân|ủy ban kiểm tra|tỉnh ủy|chủ tịch|cao bằng|nội vụ|nội chính|tuyên giáo|dân vận|văn phòng"
                    + "|tổ chức|(?:khối |cụm |cờ |chiến sĩ )?thi đua|khen thưởng|bằng khen|giấy khen|danh hiệu"
                    + "|lao động tiên tiến|lao động xuất sắc|hội nghị|tổng kết|sơ kết|công tác|triển khai|nhiệm vụ"
                    + "|đề nghị|bình xét|suy tôn|thành tích|cấp trên(?: trực tiếp)?|đơn vị|hộ gia đình|cá nhân|tập thể"
                    + "|quyết định|tờ trình|về việc|thuộc tỉnh",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BEFORE_NUMBER = Pattern.compile(" (?=[\\d…])");

    private static final Pattern AFTER_LINK =
            Pattern.compile("(?<=^| )(và|của|về|tại|với|thuộc) ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BEFORE_PLACE =
            Pattern.compile("(?<=^| )([Tt]ỉnh|TỈNH|[Xx]ã|XÃ|[Pp]hường|PHƯỜNG) (?=\\p{Lu})");

    private Phrases() {}

    /** The text with glue in place of the spaces that must not break. */
    static String glued(String text) {
        String phrases = PHRASES.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replace(' ', GLUE)));
        String linked = AFTER_LINK.matcher(phrases).replaceAll("$1" + GLUE);
        String placed = BEFORE_PLACE.matcher(linked).replaceAll("$1" + GLUE);
        return BEFORE_NUMBER.matcher(placed).replaceAll(String.valueOf(GLUE));
    }
}
