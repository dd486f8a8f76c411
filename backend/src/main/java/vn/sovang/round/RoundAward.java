package vn.sovang.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * An award that is open in a round.
 *
 * @param quota how many there are to give, null when not limited
 */
@Embeddable
public record RoundAward(
        @Column(name = "award_code") String awardCode,
        Integer quota,
        @Enumerated(EnumType.STRING) RoundRoute route) {}
