package vn.sovang.eligibility.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.eligibility.engine.Honour;
import vn.sovang.eligibility.engine.MeritType;
import vn.sovang.unit.reorganisation.Forebears;

/** Honours of the register as the rules need them. */
@ApplicationScoped
class KnownHonours {

    /** What an emulation title honours is the year's work; what else was declared does not say what it honoured. */
    private static final String SELECT = """
            select %s as subject, e.award_code, e.year, e.achievement_key, e.decision_number,
                   case when a.family = 'EMULATION_TITLE' then 'CONG_TRANG'
                        else (select p.commendation_type from award_proposal p
                               where p.decision_id = e.decision_id limit 1) end as merit
              from register_entry e join award a on a.code = e.award_code %s
             where e.revoked_on is null and %s and (cast(:own as uuid) is null or e.decision_id is distinct from :own)""";

    private final EntityManager entities;

    KnownHonours(EntityManager entities) {
        this.entities = entities;
    }

    /** @param ownDecision decision of the dossier itself, whose honours are what is asked about; or null */
    Map<UUID, List<Honour>> ofPeople(Collection<UUID> people, UUID ownDecision) {
        return people.isEmpty()
                ? Map.of()
                : read(
                        entities.createNativeQuery(
                                        SELECT.formatted("e.person_id", "", "e.person_id in (:people)"), Tuple.class)
                                .setParameter("people", people),
                        ownDecision);
    }

    /** @param lines units with those they came out of, whose honours count for them */
    Map<UUID, List<Honour>> ofUnits(Map<UUID, List<Forebears.Forebear>> lines, UUID ownDecision) {
        List<UUID> roots = new ArrayList<>();
        List<Forebears.Forebear> line = new ArrayList<>();
        lines.forEach((root, those) -> those.forEach(f -> {
            roots.add(root);
            line.add(f);
        }));
        if (line.isEmpty()) {
            return Map.of();
        }
        String joined = SELECT.formatted("f.root", """
                , unnest(cast(:roots as uuid[]), cast(:ids as uuid[]), cast(:befores as date[]))
                    as f (root, unit_id, before)""", """
                e.unit_id = f.unit_id and e.subject_kind = 'COLLECTIVE' and e.decision_date < f.before""");
        return read(
                entities.createNativeQuery(joined, Tuple.class)
                        .setParameter("roots", roots.toArray(UUID[]::new))
                        .setParameter(
                                "ids",
                                line.stream().map(Forebears.Forebear::unitId).toArray(UUID[]::new))
                        .setParameter(
                                "befores",
                                line.stream().map(Forebears.Forebear::before).toArray(LocalDate[]::new)),
                ownDecision);
    }

    private static Map<UUID, List<Honour>> read(Query query, UUID ownDecision) {
        Map<UUID, List<Honour>> found = new HashMap<>();
        List<?> rows = query.setParameter("own", ownDecision).getResultList();
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            String merit = t.get("merit", String.class);
            found.computeIfAbsent(t.get("subject", UUID.class), k -> new ArrayList<>())
                    .add(new Honour(
                            t.get("award_code", String.class),
                            t.get("year", Integer.class),
                            merit == null ? null : MeritType.valueOf(merit),
                            t.get("achievement_key", String.class),
                            t.get("decision_number", String.class)));
        }
        return found;
    }
}
