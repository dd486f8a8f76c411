package vn.sovang.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A person at a meeting, or an organisation invited to it.
 *
 * @param unitId the member unit the person comes for; null for a guest
 * @param organisation where a guest comes from; null for people of members
 * @param name may be null for an invited organisation
 * @param voting delegate with a vote; guests never have one
 */
@Embeddable
public record Participant(
        @Column(name = "unit_id") UUID unitId, String organisation, String name, String position, boolean voting) {

    boolean isGuest() {
        return unitId == null;
    }
}
