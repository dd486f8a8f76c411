package vn.sovang.unit.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * Where somebody works or lives, as what, and who manages them as a cadre.
 *
 * @param startsOn null when nobody wrote it down
 * @param endsOn null while it lasts, or when nobody wrote it down
 * @param unitId employer, or the commune of somebody without one; null for an organisation outside the list of units
 * @param organisation name of such an organisation
 * @param employed false for people who belong to a commune and to no employer
 */
@Embeddable
public record Posting(
        @Column(name = "starts_on") LocalDate startsOn,
        @Column(name = "ends_on") LocalDate endsOn,
        @Column(name = "unit_id") UUID unitId,
        String organisation,
        String position,
        boolean employed,

        @Enumerated(EnumType.STRING) @Column(name = "recipient_group")
        RecipientGroup recipientGroup,

        @Enumerated(EnumType.STRING) @Column(name = "cadre_level")
        CadreLevel cadreLevel,

        String decision) {

    /** What lasts comes before what has ended, then the latest; what has no date comes last of all. */
    static final Comparator<Posting> LATEST_FIRST = Comparator.<Posting, Boolean>comparing(p -> p.endsOn() != null)
            .thenComparing(Posting::startsOn, Comparator.nullsLast(Comparator.reverseOrder()));

    /** As it is known at first: the place and the post, not since when. */
    public static Posting present(UUID unitId, String position, RecipientGroup group) {
        return new Posting(null, null, unitId, null, position, true, group, null, null);
    }
}
