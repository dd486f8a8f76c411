package vn.sovang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.catalogue.AwardFamily;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitLife;
import vn.sovang.unit.reorganisation.Forebears;

/** What other features write into the register and ask of it. */
@ApplicationScoped
public class Register {

    private static final String HELD = """
            select %1$s as subject, e.id, e.year, e.award_name, a.family, e.decision_number, e.decision_date,
                   e.issuer_name, case when e.subject_kind = 'COLLECTIVE' and e.unit_id <> %1$s then e.subject_name end as former
              from register_entry e join award a on a.code = e.award_code %2$s
             where e.revoked_on is null and %3$s order by e.year, e.decision_date, e.id limit 1000""";

    private final RegisterEntries entries;
    private final AwardCatalogue catalogue;
    private final UnitLife life;
    private final Forebears forebears;
    private final EntityManager entities;
    private final AppClock clock;

    Register(
            RegisterEntries entries,
            AwardCatalogue catalogue,
            UnitLife life,
            Forebears forebears,
            EntityManager entities,
            AppClock clock) {
        this.entries = entries;
        this.catalogue = catalogue;
        this.life = life;
        this.forebears = forebears;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * An honour held.
     *
     * @param year year of the achievement
     * @param title true for an emulation title, false for a form of commendation
     * @param formerUnit the predecessor it was given to, under its name of then; null for the subject's own
     */
    public record Held(
            UUID entryId,
            int year,
            String award,
            boolean title,
            String decisionNumber,
            LocalDate decisionDate,
            String authority,
            String formerUnit) {

        /** The award as a report lists it: with the former unit where it was given to one. */
        public String written() {
            return formerUnit == null ? award : award + " (tặng " + formerUnit + ")";
        }
    }

    /**
     * Writes one honour in the transaction of its decision.
     *
     * @return id of the entry
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID write(Honour honour) {
        requireStanding(honour);
        RegisterEntry entry =
                RegisterEntry.of(honour, catalogue.get(honour.awardCode()), clock.instant(), clock.isSimulated());
        entries.persist(entry);
        return entry.id();
    }

    /** R05 (Thông tư 15/2025): an agency that has ended gets no award any more. */
    private void requireStanding(Honour honour) {
        if (honour.kind() == SubjectKind.COLLECTIVE && honour.unitId() != null) {
            life.endedBefore(List.of(honour.unitId()), honour.decision().date()).values().stream()
                    .findFirst()
                    .ifPresent(ended -> {
                        throw new Invalid(
                                "/decisionDate", ended + " Không khen thưởng đơn vị bằng quyết định sau ngày đó.");
                    });
        }
    }

    /** Honours that stand, of the units and of those they came out of, oldest first; units without any are left out. */
    public Map<UUID, List<Held>> ofUnits(Collection<UUID> unitIds) {
        List<Forebears.Forebear> line = new ArrayList<>();
        List<UUID> roots = new ArrayList<>();
        forebears
                .of(unitIds)
                .forEach((root, those) -> those.forEach(f -> {
                    roots.add(root);
                    line.add(f);
                }));
        if (line.isEmpty()) {
            return Map.of();
        }
        return grouped(entities.createNativeQuery(HELD.formatted("f.root", """
                        , unnest(cast(:roots as uuid[]), cast(:ids as uuid[]), cast(:befores as date[]))
                             as f (root, unit_id, before)""", """
                        e.unit_id = f.unit_id and e.subject_kind = 'COLLECTIVE' and e.decision_date < f.before"""), Tuple.class)
                .setParameter("roots", roots.toArray(UUID[]::new))
                .setParameter(
                        "ids", line.stream().map(Forebears.Forebear::unitId).toArray(UUID[]::new))
                .setParameter(
                        "befores", line.stream().map(Forebears.Forebear::before).toArray(LocalDate[]::new)));
    }

    /** Honours of people that stand, oldest first; people without any are left out. */
    public Map<UUID, List<Held>> ofPeople(Collection<UUID> personIds) {
        return personIds.isEmpty()
                ? Map.of()
                : grouped(entities.createNativeQuery(
                                HELD.formatted("e.person_id", "", "e.person_id in (:subjects)"), Tuple.class)
                        .setParameter("subjects", personIds));
    }

    /** Honours of households that stand, oldest first; households without any are left out. */
    public Map<UUID, List<Held>> ofHouseholds(Collection<UUID> householdIds) {
        return householdIds.isEmpty()
                ? Map.of()
                : grouped(entities.createNativeQuery(
                                HELD.formatted("e.household_id", "", "e.household_id in (:subjects)"), Tuple.class)
                        .setParameter("subjects", householdIds));
    }

    private static Map<UUID, List<Held>> grouped(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(r -> (Tuple) r)
                .collect(Collectors.groupingBy(
                        t -> t.get("subject", UUID.class), Collectors.mapping(Register::held, Collectors.toList())));
    }

    private static Held held(Tuple t) {
        return new Held(
                t.get("id", UUID.class),
                t.get("year", Integer.class),
                t.get("award_name", String.class),
                AwardFamily.EMULATION_TITLE.name().equals(t.get("family", String.class)),
                t.get("decision_number", String.class),
                t.get("decision_date", LocalDate.class),
                t.get("issuer_name", String.class),
                t.get("former", String.class));
    }

    /** True when this achievement of the subject was honoured already, in any form. */
    public boolean isHonoured(SubjectKind kind, UUID subjectId, String achievementKey) {
        if (achievementKey == null) {
            return false;
        }
        String subject =
                switch (kind) {
                    case COLLECTIVE -> "unit_id = :subject and subject_kind = 'COLLECTIVE'";
                    case INDIVIDUAL -> "person_id = :subject";
                    case HOUSEHOLD -> "household_id = :subject";
                };
        return (Boolean) entities.createNativeQuery(
                        "select exists (select 1 from register_entry where achievement_key = :key and " + subject + ")",
                        Boolean.class)
                .setParameter("key", achievementKey)
                .setParameter("subject", subjectId)
                .getSingleResult();
    }
}
