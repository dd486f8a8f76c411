package vn.sovang.block;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A head, a deputy or another person in charge.
 *
 * @param unitId the unit that leads, null when not known
 * @param representative name and post of the person who acts for it, null when not known
 * @param since first day, null when from the start of the year
 * @param until last day, null while in office
 * @param source where this is known from, for example a notice; two sources that differ are both kept
 */
@Embeddable
record TermLeader(
        @Enumerated(EnumType.STRING) LeaderRole role,
        @Column(name = "unit_id") UUID unitId,
        String representative,
        LocalDate since,
        LocalDate until,
        @Enumerated(EnumType.STRING) LeaderChoice choice,
        String source) {

    boolean is(LeaderRole wanted) {
        return role == wanted;
    }
}
