package vn.sovang.block;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit in a block's year.
 *
 * @param unitId null for a guest organisation, or while the written name is matched with no unit
 * @param since first day as a member, null when from the start of the year
 * @param written name as the decision writes it, null when the same as the unit's
 * @param note what the list says beside the name, for example whose company it is
 */
@Embeddable
public record TermMember(@Column(name = "unit_id") UUID unitId, LocalDate since, String written, String note) {

    public TermMember(UUID unitId, LocalDate since, String written) {
        this(unitId, since, written, null);
    }
}
