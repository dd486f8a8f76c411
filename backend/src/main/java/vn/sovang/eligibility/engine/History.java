package vn.sovang.eligibility.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a subject. Years are those of the achievement.
 *
 * @param members of a collective; of a person, those of the unit
 * @param blockRank place in the block
 * @param blockQuota flags the block may propose
 * @param standards awards whose standard somebody competent said was met, by year
 * @param pledges whether the year's pledge was signed, where it is known
 * @param blockChanges years in which the unit changed its block
 * @param dissolvedOn day on which a collective ended, null while it exists
 */
public record History(
        Kind kind,
        Map<Integer, Grade> grades,
        List<Honour> awards,
        List<Initiative> initiatives,
        List<Restriction> restrictions,
        Map<Integer, Members> members,
        Map<Integer, Integer> blockRank,
        Map<Integer, Integer> blockQuota,
        Map<Integer, Set<String>> standards,
        Map<Integer, Service> service,
        List<MovementResult> movements,
        Map<Integer, Boolean> pledges,
        Set<Integer> blockChanges,
        LocalDate dissolvedOn) {

    /**
     * Members of a unit in a year: all, who completed their tasks, Lao động tiên tiến, Chiến sĩ thi đua cơ sở.
     *
     * @param completed null where it is not known of all
     * @param whole whether the titles are all there are; otherwise there are at least so many
     */
    public record Members(int total, Integer completed, int ldtt, int cstdCs, boolean whole) {

        public Members(int total, int completed, int ldtt, int cstdCs) {
            this(total, completed, ldtt, cstdCs, true);
        }
    }

    /**
     * Months worked and days absent in a year.
     *
     * @param absentDays null where nobody counted them
     */
    public record Service(int months, Integer absentDays) {}

    /**
     * What was reached in a movement.
     *
     * @param scope who launched it
     * @param years how long it ran
     * @param leading whether the subject led it
     */
    public record MovementResult(int year, Scope scope, int years, boolean leading) {}

    /** Nothing known. */
    public static History of(Kind kind) {
        return new History(
                kind, Map.of(), List.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
                List.of(), Map.of(), Set.of(), null);
    }

    boolean isSaid(int year, String award) {
        return standards.getOrDefault(year, Set.of()).contains(award);
    }
}
