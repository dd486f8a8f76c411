package vn.sovang.unit.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Somebody of a household.
 *
 * @param personId null for somebody outside the list of people
 * @param relation to the head, as it is written
 */
@Embeddable
record HouseholdMember(
        @Column(name = "person_id") UUID personId,
        String name,
        String relation,
        @Column(name = "birth_year") Integer birthYear) {

    String words() {
        return name + (relation == null ? "" : " (" + relation + ")");
    }
}
