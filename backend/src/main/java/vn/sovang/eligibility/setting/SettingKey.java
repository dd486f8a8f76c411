package vn.sovang.eligibility.setting;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.eligibility.engine.Evidence;
import vn.sovang.eligibility.engine.LegalRule;

/** Everything the province can settle about the rules, with the value that holds until it has. */
@Schema(name = "RuleSettingKey")
public enum SettingKey {
    INCLUDE_AWARD_YEAR(
            Form.YES_NO, "no", "Năm được khen có tính vào số năm sau lần khen đó", Evidence.CONFIGURED, null),
    REUSE_YEARS(
            Form.YES_NO,
            "no",
            "Năm đã tính cho CSTĐ cấp tỉnh được tính lại lần sau",
            Evidence.CONFIGURED,
            LegalRule.R29),
    CONSECUTIVE_OCCASIONS(
            Form.YES_NO,
            "yes",
            "“2 lần liên tục” CSTĐ cấp tỉnh là hai lần xét, không phải hai năm liền nhau",
            Evidence.RECALLED,
            LegalRule.R30),
    BASE_FIGHTER_CAP(
            Form.SHARE,
            "0.15",
            "Tỷ lệ CSTĐ cơ sở cao nhất trên số Lao động tiên tiến",
            Evidence.SUPERSEDED,
            LegalRule.R26),
    GOVERNMENT_FLAG_CAP(
            Form.SHARE,
            "0.20",
            "Tỷ lệ đề nghị Cờ Chính phủ cao nhất trên số Cờ của tỉnh",
            Evidence.SUPERSEDED,
            LegalRule.R41),
    ADVANCED_COLLECTIVE_SHARE(
            Form.SHARE,
            "0.50",
            "Tỷ lệ Lao động tiên tiến của Tập thể lao động tiên tiến",
            Evidence.RECALLED,
            LegalRule.R36),
    SERVICE_MONTHS(
            Form.COUNT, "6", "Số tháng công tác ít nhất để xét Lao động tiên tiến", Evidence.CONFIGURED, LegalRule.R22),
    ABSENT_DAYS(
            Form.COUNT, "40", "Số ngày nghỉ từ đó không xét Lao động tiên tiến", Evidence.CONFIGURED, LegalRule.R22),
    BLOCK_FLAGS(Form.COUNT, "1", "Số cờ thi đua một khối được đề nghị", Evidence.PRACTICE, LegalRule.R39),
    BLOCK_CERTIFICATES(Form.COUNT, "1", "Số bằng khen một khối được đề nghị", Evidence.PRACTICE, null),
    BLOCK_VOTE(Form.SHARE, "0.80", "Tỷ lệ phiếu suy tôn của khối", Evidence.SUPERSEDED, LegalRule.R44),
    /** What the meter of priorities goes by, like the two after it; nothing is refused for them. */
    DIRECT_WORKERS(
            Form.SHARE,
            "0.60",
            "Thước đo ưu tiên: tỷ lệ người lao động trực tiếp trong số cá nhân được đề nghị",
            Evidence.PRACTICE,
            LegalRule.R64),
    WOMEN_SHARE(
            Form.SHARE,
            "0.50",
            "Thước đo ưu tiên: nhắc khi tỷ lệ nữ được đề nghị thấp hơn phần này của tỷ lệ nữ trong đơn vị",
            Evidence.CONFIGURED,
            LegalRule.R65),
    SMALL_COLLECTIVE(
            Form.COUNT, "15", "Thước đo ưu tiên: số người nhiều nhất của một tập thể nhỏ", Evidence.CONFIGURED, null),
    /** Confirming it puts the amended law in place of the text of 2022. */
    AMENDED_LAW(
            Form.YES_NO,
            "no",
            "Điều kiện CSTĐ cơ sở của luật sửa đổi 2026 đúng như dự thảo (đã có toàn văn)",
            Evidence.DRAFT,
            LegalRule.R25),
    CONFIRM_R36(
            Form.YES_NO, "no", "Xác nhận R36: điều kiện Tập thể lao động tiên tiến", Evidence.RECALLED, LegalRule.R36),
    CONFIRM_R39(Form.YES_NO, "no", "Xác nhận R39: chỉ tiêu của khối", Evidence.PRACTICE, LegalRule.R39),
    CONFIRM_R42(Form.YES_NO, "no", "Xác nhận R42: tiêu chí xã tiêu biểu, văn hóa", Evidence.CONFIGURED, LegalRule.R42),
    CONFIRM_R44(Form.YES_NO, "no", "Xác nhận R44: tỷ lệ phiếu suy tôn", Evidence.SUPERSEDED, LegalRule.R44),
    CONFIRM_R56(
            Form.YES_NO, "no", "Xác nhận R56: điều kiện Kỷ niệm chương của tỉnh", Evidence.CONFIGURED, LegalRule.R56);

    /** What a value looks like. */
    @Schema(name = "RuleSettingForm")
    public enum Form {
        YES_NO,
        /** A part of one, with a point: 0.80. */
        SHARE,
        COUNT
    }

    private final Form form;
    private final String usual;
    private final String label;
    private final Evidence evidence;
    private final LegalRule rule;

    SettingKey(Form form, String usual, String label, Evidence evidence, LegalRule rule) {
        this.form = form;
        this.usual = usual;
        this.label = label;
        this.evidence = evidence;
        this.rule = rule;
    }

    static Optional<SettingKey> named(String name) {
        return Arrays.stream(values()).filter(k -> k.name().equals(name)).findFirst();
    }

    Form form() {
        return form;
    }

    /** What holds while the province has settled nothing. */
    String usual() {
        return usual;
    }

    public String label() {
        return label;
    }

    Evidence evidence() {
        return evidence;
    }

    Optional<LegalRule> rule() {
        return Optional.ofNullable(rule);
    }

    boolean confirmsRule() {
        return name().startsWith("CONFIRM_");
    }

    /** Why the value cannot be, or nothing. */
    public Optional<String> fault(String value) {
        return switch (form) {
            case YES_NO ->
                value.equals("yes") || value.equals("no") ? Optional.empty() : Optional.of("Chọn có hoặc không.");
            case COUNT -> value.matches("\\d{1,3}") ? Optional.empty() : Optional.of("Ghi một số nguyên từ 0 đến 999.");
            case SHARE -> isShare(value) ? Optional.empty() : Optional.of("Ghi tỷ lệ từ 0 đến 1, ví dụ 0.80 cho 80 %.");
        };
    }

    private static boolean isShare(String value) {
        return value.matches("[01](\\.\\d{1,4})?") && new BigDecimal(value).compareTo(BigDecimal.ONE) <= 0;
    }

    /** As people read it. */
    public String written(String value) {
        return switch (form) {
            case YES_NO -> value.equals("yes") ? "Có" : "Không";
            case COUNT -> value;
            case SHARE ->
                new BigDecimal(value)
                                .movePointRight(2)
                                .stripTrailingZeros()
                                .toPlainString()
                                .replace('.', ',') + " %";
        };
    }
}
