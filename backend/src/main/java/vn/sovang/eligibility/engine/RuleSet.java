package vn.sovang.eligibility.engine;

import java.time.LocalDate;
import java.util.Arrays;

/** The law of a time, chosen by the day on which a dossier is accepted for appraisal. */
public enum RuleSet {
    /** Kept for showing history; decides nothing. */
    RS_2003("RS-2003", LocalDate.MIN, "Luật Thi đua, khen thưởng 2003", "Nghị định 91/2017/NĐ-CP"),
    RS_2024("RS-2024", LocalDate.of(2024, 1, 1), "Luật 06/2022/QH15", "Nghị định 98/2023/NĐ-CP"),
    RS_2025("RS-2025", LocalDate.of(2025, 7, 1), "Luật 06/2022/QH15", "Nghị định 152/2025/NĐ-CP"),
    /** The enacted text of Luật 06/2026/QH16 is not loaded: runs the rules of 2025, and asks where the draft differs. */
    RS_2026(
            "RS-2026",
            LocalDate.of(2026, 10, 1),
            "Luật 06/2022/QH15 được sửa đổi bởi Luật 06/2026/QH16",
            "Nghị định 152/2025/NĐ-CP");

    private final String code;
    private final LocalDate from;
    private final String law;
    private final String decree;

    RuleSet(String code, LocalDate from, String law, String decree) {
        this.code = code;
        this.from = from;
        this.law = law;
        this.decree = decree;
    }

    public static RuleSet on(LocalDate acceptedOn) {
        RuleSet chosen = RS_2003;
        for (RuleSet set : values()) {
            if (!acceptedOn.isBefore(set.from)) {
                chosen = set;
            }
        }
        return chosen;
    }

    public static RuleSet named(String code) {
        return Arrays.stream(values())
                .filter(s -> s.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    public String code() {
        return code;
    }

    /** First day of acceptance; {@link LocalDate#MIN} for the oldest. */
    public LocalDate from() {
        return from;
    }

    public String law() {
        return law;
    }

    public String decree() {
        return decree;
    }

    boolean isReadOnly() {
        return this == RS_2003;
    }

    /** Legal basis as this time cites it. */
    String cited(String basis) {
        return this == RS_2024 ? basis.replace(RS_2025.decree, RS_2024.decree) : basis;
    }
}
