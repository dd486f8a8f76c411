package vn.sovang.proposal;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many nominees went how far; it always adds up.
 *
 * @param proposed all nominees
 * @param passed those who passed the appraisal: qualified, granted, forwarded, refused and changed
 * @param honoured those who hold an award now: granted and changed
 */
@Schema(name = "NomineeFunnel")
public record Funnel(
        @NotNull long proposed,
        @NotNull long pending,
        @NotNull long notQualified,
        @NotNull long withdrawn,
        @NotNull long passed,
        @NotNull long qualified,
        @NotNull long forwarded,
        @NotNull long refused,
        @NotNull long granted,
        @NotNull long changed,
        @NotNull long honoured) {

    public Funnel {
        if (proposed != pending + notQualified + withdrawn + passed
                || passed != qualified + forwarded + refused + honoured
                || honoured != granted + changed) {
            throw new IllegalArgumentException("A funnel must add up");
        }
    }

    public static Funnel of(Map<Outcome, Long> counts) {
        long granted = counts.getOrDefault(Outcome.GRANTED, 0L);
        long changed = counts.getOrDefault(Outcome.CHANGED, 0L);
        long honoured = granted + changed;
        long qualified = counts.getOrDefault(Outcome.QUALIFIED, 0L);
        long forwarded = counts.getOrDefault(Outcome.FORWARDED, 0L);
        long refused = counts.getOrDefault(Outcome.REFUSED, 0L);
        long passed = qualified + forwarded + refused + honoured;
        long pending = counts.getOrDefault(Outcome.PENDING, 0L);
        long notQualified = counts.getOrDefault(Outcome.NOT_QUALIFIED, 0L);
        long withdrawn = counts.getOrDefault(Outcome.WITHDRAWN, 0L);
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return new Funnel(
                all,
                pending,
                notQualified,
                withdrawn,
                passed,
                qualified,
                forwarded,
                refused,
                granted,
                changed,
                honoured);
    }
}
