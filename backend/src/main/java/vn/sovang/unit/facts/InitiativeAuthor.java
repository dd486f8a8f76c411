package vn.sovang.unit.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * Who made an initiative, and how much of it.
 *
 * @param personId null for somebody outside the list of people
 * @param share per cent of the whole
 */
@Embeddable
record InitiativeAuthor(@Column(name = "person_id") UUID personId, String name, BigDecimal share) {

    String words() {
        return name + " " + share.stripTrailingZeros().toPlainString().replace('.', ',') + " %";
    }
}
