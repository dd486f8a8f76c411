package vn.sovang.unit.facts;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import vn.sovang.unit.merge.PersonTable;

/** Parts a person has in initiatives; one in each. */
@Singleton
class HeldInitiatives extends PersonTable {

    HeldInitiatives(EntityManager entities) {
        super(
                entities,
                new Table(
                        "initiative",
                        "Sáng kiến, đề tài",
                        "initiative_author",
                        "initiative_id",
                        "person_id",
                        "(select i.title from initiative i where i.id = t.initiative_id)",
                        "o.initiative_id = t.initiative_id"));
    }
}
