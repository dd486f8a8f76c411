package vn.sovang.register;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import vn.sovang.unit.merge.PersonTable;

/** Honours of a person in the register; an achievement is honoured once. */
@Singleton
class HeldHonours extends PersonTable {

    HeldHonours(EntityManager entities) {
        super(
                entities,
                new Table(
                        "register-entry",
                        "Khen thưởng trong sổ",
                        "register_entry",
                        "id",
                        "person_id",
                        "t.award_name || ' năm ' || t.year || ', ' || coalesce(t.decision_number, '')",
                        "(o.achievement_key = t.achievement_key or o.award_code = t.award_code and o.year = t.year and o.decision_number is not distinct from t.decision_number)"));
    }
}
