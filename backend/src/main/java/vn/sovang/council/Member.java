package vn.sovang.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who sits on a council for a time.
 *
 * @param post post outside the council; null when unknown
 * @param title what the decision calls the place, where it says more than the role: Phó Chủ tịch thứ nhất
 * @param unitId unit the member comes from; null when it is none of the register
 * @param origin unit or block the member comes from, as written
 * @param accountId account the member reads and votes with; null for none
 * @param to last day; null while it goes on
 */
@Embeddable
public record Member(
        UUID id,
        String name,
        String post,
        @Enumerated(EnumType.STRING) CouncilRole role,
        String title,
        @Column(name = "unit_id") UUID unitId,
        String origin,
        @Column(name = "account_id") UUID accountId,
        @Column(name = "from_on") LocalDate from,
        @Column(name = "to_on") LocalDate to) {

    public boolean sitsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    /** "Phó Chủ tịch thứ nhất", or the plain name of the role. */
    public String titleOrRole() {
        return title == null ? role.label() : title;
    }
}
