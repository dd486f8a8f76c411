package vn.sovang.document.paper;

import java.util.List;

/**
 * What a nominee achieved, the core of an achievement report. Empty lists and null texts become dotted lines.
 *
 * @param period "năm 2025", "giai đoạn 2021 - 2025"
 * @param targets targets against results
 * @param others achievements told in words, one per line
 * @param initiatives recognised initiatives or projects; the table is left out when empty
 * @param measures what was done to get there
 * @param compliance keeping Party line, State law and the unit's rules
 * @param partyAndUnions work of the Party organisation and the mass organisations
 */
public record Achievement(
        String period,
        List<TargetResult> targets,
        List<String> others,
        List<Initiative> initiatives,
        List<String> measures,
        String compliance,
        String partyAndUnions) {

    /**
     * A recognised initiative, scientific project or scheme.
     *
     * @param year year of recognition, or null
     * @param name its name
     * @param recognition number, date and issuer of the certificate, or null
     */
    public record Initiative(Integer year, String name, String recognition) {}

    public Achievement {
        targets = List.copyOf(targets);
        others = List.copyOf(others);
        initiatives = List.copyOf(initiatives);
        measures = List.copyOf(measures);
    }

    /** An achievement of which only the targets are known; the unit writes the rest. */
    public static Achievement ofTargets(String period, List<TargetResult> targets) {
        return new Achievement(period, targets, List.of(), List.of(), List.of(), null, null);
    }
}
