package vn.sovang.unit.naming;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * A unit that a written name may mean.
 *
 * @param score 0 to 1; 1 is the official name word for word
 * @param successorSince first day on which it follows the ended unit that was written; null for one written itself
 */
public record Candidate(UUID unitId, String name, double score, boolean active, LocalDate successorSince) {

    /** From this score on a person is asked whether it is meant. */
    public static final double WORTH_ASKING = SimilarNames.WORTH_ASKING;

    Candidate(UUID unitId, String name, double score, boolean active) {
        this(unitId, name, score, active, null);
    }

    /** The name with what a person has to know to choose. */
    public String words() {
        if (successorSince != null) {
            return name + " (kế thừa từ " + successorSince.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")) + ")";
        }
        return active ? name : name + " (đã kết thúc)";
    }
}
