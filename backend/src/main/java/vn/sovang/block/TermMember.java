package vn.sovang.block;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit in a block's year.
 *
 * @param since first day as a member, null when from the start of the year
 * @param written name as the decision writes it, null when the same as the unit's
 */
@Embeddable
record TermMember(@Column(name = "unit_id") UUID unitId, LocalDate since, String written) {}
