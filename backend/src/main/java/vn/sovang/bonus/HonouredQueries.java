package vn.sovang.bonus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;

/**
 * Honours that carry a bonus: those of decisions made here, and those higher up that were submitted from here. Old ones
 * told from paper carry none: their money was paid long ago.
 */
@ApplicationScoped
class HonouredQueries {

    private static final String SELECT = """
            select e.id, e.subject_kind, e.unit_id, e.person_id, e.subject_name, e.unit_name, e.post, e.award_code,
                   e.award_name, a.family = 'EMULATION_TITLE' as title, e.year, e.achievement, e.achievement_key,
                   e.decision_id, e.decision_number, e.decision_date, e.issuer_name, e.revoked_on,
                   d.issuer_unit_id, coalesce(u.kind, 'PEOPLES_COMMITTEE') = 'PEOPLES_COMMITTEE' as of_province""";

    private static final String FROM = """
            register_entry e join award a on a.code = e.award_code
            left join decision d on d.id = e.decision_id left join unit u on u.id = d.issuer_unit_id""";

    private static final String ORDER = "e.decision_date desc, e.decision_number, a.place, e.subject_kind, e.id";

    private final EntityManager entities;

    HonouredQueries(EntityManager entities) {
        this.entities = entities;
    }

    List<Honoured> list(Actor actor, BonusFilter filter, String words) {
        SqlList list = paid();
        scope(list, actor);
        if (filter.year() != null) {
            list.where("e.decision_date >= :first", "first", LocalDate.of(filter.year(), 1, 1))
                    .where("e.decision_date <= :last", "last", LocalDate.of(filter.year(), 12, 31));
        }
        list.whereIf(filter.award(), "e.award_code = :award", "award")
                .whereIf(filter.unitId(), "e.unit_id = :unit", "unit")
                .whereIf(filter.decisionId(), "e.decision_id = :decision", "decision");
        if (words != null && !words.isBlank()) {
            list.search("e.search", words);
        }
        return list.all(ORDER, HonouredQueries::honoured);
    }

    List<Honoured> of(Actor actor, Collection<UUID> entryIds) {
        SqlList list = paid().where("e.id = any(:ids)", "ids", entryIds.toArray(UUID[]::new));
        scope(list, actor);
        return list.all(ORDER, HonouredQueries::honoured);
    }

    /** What the same people and collectives got for the same years, from anybody, whether or not it carries a bonus here. */
    List<Honoured> beside(Collection<Honoured> honours) {
        if (honours.isEmpty()) {
            return List.of();
        }
        return new SqlList(entities, SELECT, FROM)
                .where("""
                        e.revoked_on is null and exists (
                            select 1 from register_entry o
                             where o.id = any(:ids) and o.id <> e.id and o.year = e.year
                               and (o.person_id = e.person_id
                                    or o.person_id is null and e.person_id is null and o.unit_id = e.unit_id
                                       and o.subject_kind = e.subject_kind))""", "ids", honours.stream().map(Honoured::entryId).toArray(UUID[]::new))
                .all(ORDER, HonouredQueries::honoured);
    }

    private SqlList paid() {
        return new SqlList(entities, SELECT, FROM).where("e.source in ('OWN_DECISION', 'HIGHER_DECISION')");
    }

    private static void scope(SqlList list, Actor actor) {
        list.where(
                        "(:all or d.issuer_unit_id = any(:scope) or e.unit_id = any(:scope))",
                        "all",
                        BonusPolicy.readsAll(actor))
                .with("scope", actor.units().toArray(UUID[]::new));
    }

    private static Honoured honoured(Tuple t) {
        return new Honoured(
                t.get("id", UUID.class),
                SubjectKind.valueOf(t.get("subject_kind", String.class)),
                t.get("unit_id", UUID.class),
                t.get("person_id", UUID.class),
                t.get("subject_name", String.class),
                t.get("unit_name", String.class),
                t.get("post", String.class),
                t.get("award_code", String.class),
                t.get("award_name", String.class),
                t.get("title", Boolean.class),
                t.get("year", Integer.class),
                t.get("achievement", String.class),
                t.get("achievement_key", String.class),
                t.get("decision_id", UUID.class),
                t.get("decision_number", String.class),
                t.get("decision_date", LocalDate.class),
                t.get("issuer_name", String.class),
                t.get("issuer_unit_id", UUID.class),
                t.get("of_province", Boolean.class),
                t.get("revoked_on", LocalDate.class));
    }
}
