package vn.sovang.unit.household;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import vn.sovang.unit.merge.PersonTable;

/** Households a person is the head of. */
@Singleton
class HeadedHouseholds extends PersonTable {

    HeadedHouseholds(EntityManager entities) {
        super(
                entities,
                new Table("household-head", "Chủ hộ gia đình", "household", "id", "head_id", "t.address", null));
    }
}
