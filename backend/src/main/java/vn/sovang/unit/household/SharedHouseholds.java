package vn.sovang.unit.household;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import vn.sovang.unit.merge.PersonTable;

/** Households a person is a member of. */
@Singleton
class SharedHouseholds extends PersonTable {

    SharedHouseholds(EntityManager entities) {
        super(
                entities,
                new Table(
                        "household-member",
                        "Thành viên hộ gia đình",
                        "household_member",
                        "household_id",
                        "person_id",
                        "coalesce(t.relation, t.name)",
                        "o.household_id = t.household_id"));
    }
}
