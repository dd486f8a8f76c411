package vn.sovang.block;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A head, a deputy or another person in charge.
 *
 * @param unitId the unit that leads, null when not known
 * @param representative name and post of the person who acts for it, null when not known
 * @param since first day, null when from the start of the year
 * @param until last day, null while in office
 * @param source where this is known from, for example a notice; two sources that differ are both kept
 * @param written the words of that source, null when they are the unit's name
 * @param expected still to be confirmed by somebody else ("dự kiến")
 */
@Embeddable
public record TermLeader(
        @Enumerated(EnumType.STRING) LeaderRole role,
        @Column(name = "unit_id") UUID unitId,
        String representative,
        LocalDate since,
        LocalDate until,
        @Enumerated(EnumType.STRING) LeaderChoice choice,
        String source,
        String written,
        boolean expected) {

    /** Confirmed, under the unit's own name. */
    public TermLeader(
            LeaderRole role,
            UUID unitId,
            String representative,
            LocalDate since,
            LocalDate until,
            LeaderChoice choice,
            String source) {
        this(role, unitId, representative, since, until, choice, source, null, false);
    }

    public boolean isHeadOrDeputy() {
        return role == LeaderRole.HEAD || role == LeaderRole.DEPUTY;
    }

    boolean is(LeaderRole wanted) {
        return role == wanted;
    }

    /** Two sources, two units, and no date that would let one follow the other. */
    boolean contradicts(TermLeader other) {
        return role == other.role
                && source != null
                && other.source != null
                && !source.equals(other.source)
                && !Objects.equals(
                        unitId == null ? written : unitId, other.unitId == null ? other.written : other.unitId)
                && Objects.equals(since, other.since)
                && Objects.equals(until, other.until);
    }
}
