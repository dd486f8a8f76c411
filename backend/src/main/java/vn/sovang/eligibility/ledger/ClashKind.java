package vn.sovang.eligibility.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.eligibility.FindingSeverity;

/** Why two uses do not seem to go together. */
@Schema(name = "AchievementClashKind")
public enum ClashKind {
    /** The same named achievement, honoured already. */
    HONOURED_TWICE(
            "R06",
            FindingSeverity.HARD,
            "Một thành tích chỉ được khen thưởng một lần",
            "Luật Thi đua, khen thưởng, Điều 5 khoản 2"),
    /** The same named achievement in two proposals. */
    PROPOSED_TWICE(
            "R07",
            FindingSeverity.HARD,
            "Không đề nghị nhiều hình thức cho một thành tích",
            "Luật Thi đua, khen thưởng, Điều 5 khoản 2"),
    /** The same award for one year; a deed of its own may deserve it, so a person looks. */
    SAME_AWARD(
            "R06",
            FindingSeverity.REVIEW,
            "Cùng danh hiệu, hình thức trong một năm; xem có phải cùng thành tích không",
            "Luật Thi đua, khen thưởng, Điều 5 khoản 2"),
    /** Two forms with the same words. */
    SAME_WORDS(
            "R07",
            FindingSeverity.REVIEW,
            "Hai hình thức khen thưởng ghi cùng một thành tích",
            "Luật Thi đua, khen thưởng, Điều 5 khoản 2"),
    /** Tập thể lao động xuất sắc and tiên tiến for one year. */
    BOTH_TITLES(
            "R37",
            FindingSeverity.WARNING,
            "Tập thể đã được đề nghị danh hiệu cao hơn",
            "Luật Thi đua, khen thưởng, Điều 5 khoản 2"),
    /** Two records that look like one person. */
    SAME_PERSON(
            "R06",
            FindingSeverity.REVIEW,
            "Hai hồ sơ cá nhân trùng họ tên và ngày sinh; xem có phải một người không",
            "Luật Thi đua, khen thưởng, Điều 5 khoản 2");

    private final String rule;
    private final FindingSeverity severity;
    private final String message;
    private final String legalBasis;

    ClashKind(String rule, FindingSeverity severity, String message, String legalBasis) {
        this.rule = rule;
        this.severity = severity;
        this.message = message;
        this.legalBasis = legalBasis;
    }

    String rule() {
        return rule;
    }

    FindingSeverity severity() {
        return severity;
    }

    String message() {
        return message;
    }

    String legalBasis() {
        return legalBasis;
    }
}
