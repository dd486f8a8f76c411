package vn.sovang.proposal;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import vn.sovang.unit.merge.PersonTable;

/** Dossiers in which a person is proposed. */
@Singleton
class HeldNominations extends PersonTable {

    HeldNominations(EntityManager entities) {
        super(
                entities,
                new Table(
                        "nominee",
                        "Đề nghị khen thưởng trong hồ sơ",
                        "award_nominee",
                        "id",
                        "person_id",
                        "'Đề nghị ' || t.award_code",
                        "o.proposal_id = t.proposal_id and o.award_code = t.award_code"));
    }
}
