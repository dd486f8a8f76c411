package vn.sovang.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;

/** Entries of the register that came of a movement, kept apart by the kind of recipient. */
@ApplicationScoped
class MovementAwards {

    private static final Map<String, String> SORTS = Map.of(
            "kind",
                    "array_position(array['COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD'], e.subject_kind), e.subject_name, e.id",
            "name", "e.subject_name, e.id",
            "date", "e.decision_date, e.id");

    private final EntityManager entities;

    MovementAwards(EntityManager entities) {
        this.entities = entities;
    }

    Page<MovementAwardView> page(UUID movement, PageQuery query, SubjectKind kind) {
        Paging paging = query.read(SORTS, "kind");
        return new SqlList(
                        entities, "select e.*", "movement_award a join register_entry e on e.id = a.register_entry_id")
                .where("a.movement_id = :movement", "movement", movement)
                .whereIf(kind == null ? null : kind.name(), "e.subject_kind = :kind", "kind")
                .search("sv_fold(e.subject_name, array[e.unit_name, e.award_name, e.decision_number])", paging.q())
                .page(paging, MovementAwards::view);
    }

    /** How many were linked for the first time. */
    int link(UUID movement, List<UUID> entries, UUID decision) {
        return entities.createNativeQuery("""
                        insert into movement_award (movement_id, register_entry_id)
                        select :movement, e.id from register_entry e
                         where e.id = any(:entries) or e.decision_id = cast(cast(:decision as text) as uuid)
                        on conflict do nothing
                        """)
                .setParameter("movement", movement)
                .setParameter("entries", entries.toArray(UUID[]::new))
                .setParameter("decision", decision == null ? null : decision.toString())
                .executeUpdate();
    }

    boolean knows(List<UUID> entries) {
        return entries.stream().distinct().count()
                == ((Number) entities.createNativeQuery("select count(*) from register_entry where id = any(:ids)")
                                .setParameter("ids", entries.toArray(UUID[]::new))
                                .getSingleResult())
                        .longValue();
    }

    boolean knowsDecision(UUID decision) {
        return !entities.createNativeQuery("select 1 from register_entry where decision_id = :id limit 1")
                .setParameter("id", decision)
                .getResultList()
                .isEmpty();
    }

    /** @return false when the entry is not linked to the movement */
    boolean unlink(UUID movement, UUID entry) {
        return entities.createNativeQuery(
                                "delete from movement_award where movement_id = :movement and register_entry_id = :entry")
                        .setParameter("movement", movement)
                        .setParameter("entry", entry)
                        .executeUpdate()
                > 0;
    }

    boolean isLinked(UUID movement, UUID entry) {
        return !entities.createNativeQuery(
                        "select 1 from movement_award where movement_id = :movement and register_entry_id = :entry")
                .setParameter("movement", movement)
                .setParameter("entry", entry)
                .getResultList()
                .isEmpty();
    }

    /** One line for each kind of recipient that got any. */
    List<MovementView.AwardCount> counts(UUID movement) {
        List<?> rows = entities.createNativeQuery("""
                        select e.subject_kind, count(*) as n
                          from movement_award a join register_entry e on e.id = a.register_entry_id
                         where a.movement_id = :movement group by e.subject_kind
                        """, Tuple.class)
                .setParameter("movement", movement)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(t -> {
                    SubjectKind kind = SubjectKind.valueOf(t.get("subject_kind", String.class));
                    return new MovementView.AwardCount(
                            kind, kind.label(), t.get("n", Number.class).longValue());
                })
                .sorted(java.util.Comparator.comparing(MovementView.AwardCount::recipientKind))
                .toList();
    }

    private static MovementAwardView view(Tuple t) {
        SubjectKind kind = SubjectKind.valueOf(t.get("subject_kind", String.class));
        return new MovementAwardView(
                t.get("id", UUID.class),
                kind,
                kind.label(),
                t.get("subject_name", String.class),
                Optional.ofNullable(t.get("unit_name", String.class)),
                t.get("award_name", String.class),
                t.get("year", Integer.class),
                Optional.ofNullable(t.get("decision_id", UUID.class)),
                t.get("decision_number", String.class),
                t.get("decision_date", LocalDate.class));
    }
}
