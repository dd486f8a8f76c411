package vn.sovang.unit.restricted;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import vn.sovang.unit.merge.PersonTable;

/** Restricted periods of a person. */
@Singleton
class HeldRestrictions extends PersonTable {

    HeldRestrictions(EntityManager entities) {
        super(
                entities,
                new Table(
                        "restriction",
                        "Thông tin hạn chế",
                        "restriction",
                        "id",
                        "person_id",
                        "'Một thời gian hạn chế khen thưởng'",
                        null));
    }

    @Override
    public boolean isRestricted() {
        return true;
    }
}
