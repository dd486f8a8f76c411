package vn.sovang.round.own;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The meeting of the unit's council, as figures.
 *
 * @param members members of the council on that day
 * @param present of whom so many were there
 * @param chair who chaired it, or null
 * @param minutes number of the minutes, or null
 */
@Embeddable
public record Sitting(
        @Column(name = "sitting_on") LocalDate heldOn,
        @Column(name = "sitting_members") Integer members,
        @Column(name = "sitting_present") Integer present,
        @Column(name = "sitting_chair") String chair,
        @Column(name = "sitting_minutes") String minutes) {

    private static final double QUORUM = 2.0 / 3;

    /** Two thirds is what the Central Council needs (Nghị định 98/2023, Điều 47); for a unit it is practice and asks. */
    boolean isBelowQuorum() {
        return present < members * QUORUM;
    }
}
