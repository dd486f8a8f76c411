package vn.sovang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.catalogue.AwardFamily;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Unit;
import vn.sovang.unit.Units;

/** What other features write into the register and ask of it. */
@ApplicationScoped
public class Register {

    private final RegisterEntries entries;
    private final AwardCatalogue catalogue;
    private final Units units;
    private final EntityManager entities;
    private final AppClock clock;

    Register(RegisterEntries entries, AwardCatalogue catalogue, Units units, EntityManager entities, AppClock clock) {
        this.entries = entries;
        this.catalogue = catalogue;
        this.units = units;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * An honour held.
     *
     * @param year year of the achievement
     * @param title true for an emulation title, false for a form of commendation
     */
    public record Held(
            UUID entryId,
            int year,
            String award,
            boolean title,
            String decisionNumber,
            LocalDate decisionDate,
            String authority) {}

    /**
     * Writes one honour in the transaction of its decision.
     *
     * @return id of the entry
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID write(Honour honour) {
        List<String> otherNames = honour.unitId() == null
                ? List.of()
                : units.findByIdOptional(honour.unitId()).map(Unit::aliases).orElse(List.of());
        RegisterEntry entry =
                RegisterEntry.of(honour, catalogue.get(honour.awardCode()), otherNames, clock.isSimulated());
        entries.persist(entry);
        return entry.id();
    }

    /** Honours of the units themselves, oldest first; units without any are left out. */
    public Map<UUID, List<Held>> ofUnits(Collection<UUID> unitIds) {
        return held("e.unit_id", "e.unit_id in (:subjects) and e.person_id is null", unitIds);
    }

    /** Honours of people, oldest first; people without any are left out. */
    public Map<UUID, List<Held>> ofPeople(Collection<UUID> personIds) {
        return held("e.person_id", "e.person_id in (:subjects)", personIds);
    }

    private Map<UUID, List<Held>> held(String subject, String condition, Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entities.createNativeQuery("""
                        select %s as subject, e.id, e.year, e.award_name, a.family, e.decision_number, e.decision_date,
                               e.issuer_name
                          from register_entry e join award a on a.code = e.award_code
                         where %s order by e.year, e.decision_date, e.id limit 1000""".formatted(subject, condition), Tuple.class)
                .setParameter("subjects", subjects)
                .getResultList();
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
                t.get("issuer_name", String.class));
    }

    /** True when this achievement of the subject was honoured already, in any form. */
    public boolean isHonoured(UUID unitId, UUID personId, String achievementKey) {
        if (achievementKey == null) {
            return false;
        }
        String subject = personId == null ? "unit_id = :subject and person_id is null" : "person_id = :subject";
        return (Boolean) entities.createNativeQuery(
                        "select exists (select 1 from register_entry where achievement_key = :key and " + subject + ")",
                        Boolean.class)
                .setParameter("key", achievementKey)
                .setParameter("subject", personId == null ? unitId : personId)
                .getSingleResult();
    }
}
