package vn.sovang.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Entries that came of a movement: linked by hand, or granted in a round held on it. */
    private static final String HONOURS = """
            (select h.register_entry_id, bool_or(h.linked) as linked from (
                select register_entry_id, true as linked from movement_award where movement_id = :movement
                union all
                select e.id, false from award_round r
                  join award_proposal p on p.award_round_id = r.id
                  join award_nominee n on n.proposal_id = p.id and n.outcome in ('GRANTED', 'CHANGED')
                  join register_entry e on e.decision_id = p.decision_id
                       and e.award_code = coalesce(n.granted_award, n.award_code)
                       and e.unit_id is not distinct from n.unit_id and e.person_id is not distinct from n.person_id
                       and e.household_id is not distinct from n.household_id
                 where r.movement_id = :movement
                union all
                select e.id, false from award_round r
                  join own_candidate c on c.round_id = r.id and c.outcome = 'GRANTED'
                  join register_entry e on e.decision_id = c.decision_id and e.award_code = c.award_code
                       and e.unit_id is not distinct from c.unit_id and e.person_id is not distinct from c.person_id
                       and e.household_id is not distinct from c.household_id
                 where r.movement_id = :movement) h
              group by h.register_entry_id) a
            """;

    private final EntityManager entities;

    MovementAwards(EntityManager entities) {
        this.entities = entities;
    }

    Page<MovementAwardView> page(UUID movement, PageQuery query, SubjectKind kind) {
        Paging paging = query.read(SORTS, "kind");
        return honours(movement)
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

    List<MovementAwardView> all(UUID movement) {
        return honours(movement).all(SORTS.get("kind"), MovementAwards::view);
    }

    private SqlList honours(UUID movement) {
        return new SqlList(
                        entities,
                        "select e.*, a.linked",
                        HONOURS + " join register_entry e on e.id = a.register_entry_id")
                .with("movement", movement);
    }

    /** One line for each kind of recipient that got any, or of which a report says so. */
    List<MovementView.AwardCount> counts(UUID movement, List<MovementResult> reached) {
        List<?> rows = entities.createNativeQuery(
                        "select e.subject_kind, count(*) filter (where e.revoked_on is null) as n,"
                                + " count(e.revoked_on) as revoked from " + HONOURS
                                + " join register_entry e on e.id = a.register_entry_id group by e.subject_kind",
                        Tuple.class)
                .setParameter("movement", movement)
                .getResultList();
        Map<SubjectKind, Tuple> known = rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(t -> SubjectKind.valueOf(t.get("subject_kind", String.class)), t -> t));
        return Arrays.stream(SubjectKind.values())
                .filter(k -> known.containsKey(k) || ReportedAwards.tellsOf(k, reached))
                .map(k -> count(k, Optional.ofNullable(known.get(k)), ReportedAwards.sum(k, reached)))
                .toList();
    }

    private static MovementView.AwardCount count(SubjectKind kind, Optional<Tuple> row, Optional<BigDecimal> claimed) {
        long known = row.map(t -> t.get("n", Number.class).longValue()).orElse(0L);
        return new MovementView.AwardCount(
                kind,
                kind.label(),
                known,
                row.map(t -> t.get("revoked", Number.class).longValue()).orElse(0L),
                claimed,
                claimed.map(c -> c.subtract(BigDecimal.valueOf(known))));
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
                t.get("decision_date", LocalDate.class),
                Boolean.TRUE.equals(t.get("linked", Boolean.class)),
                Optional.ofNullable(t.get("revoked_on", LocalDate.class)));
    }
}
