package vn.sovang.eligibility.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.eligibility.engine.Grade;
import vn.sovang.eligibility.engine.History;
import vn.sovang.eligibility.engine.Honour;
import vn.sovang.eligibility.engine.Initiative;
import vn.sovang.eligibility.engine.Kind;
import vn.sovang.eligibility.engine.Scope;
import vn.sovang.proposal.Dossiers;
import vn.sovang.unit.facts.AnnualFacts;
import vn.sovang.unit.facts.WorkGrade;

/**
 * What the product knows of nominees, in a fixed number of statements. Restricted facts are left out: what they say is
 * read with a reason only, so no answer may depend on them.
 */
@ApplicationScoped
class KnownHistories {

    private final KnownHonours honours;
    private final AnnualFacts facts;
    private final EntityManager entities;

    KnownHistories(KnownHonours honours, AnnualFacts facts, EntityManager entities) {
        this.honours = honours;
        this.facts = facts;
        this.entities = entities;
    }

    /** By nominee. */
    Map<UUID, History> of(Dossiers.Dossier dossier) {
        List<UUID> people = dossier.candidates().stream()
                .map(Dossiers.Candidate::personId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<UUID> units = dossier.candidates().stream()
                .filter(c -> kind(c) == Kind.COLLECTIVE)
                .map(Dossiers.Candidate::unitId)
                .distinct()
                .toList();
        Map<UUID, List<Honour>> held = new HashMap<>(honours.ofPeople(people, dossier.decisionId()));
        held.putAll(honours.ofUnits(units, dossier.decisionId()));
        Map<UUID, Map<Integer, WorkGrade>> grades = new HashMap<>(facts.gradesOfPeople(people));
        grades.putAll(facts.gradesOfUnits(units));
        Map<UUID, List<AnnualFacts.Share>> works = facts.initiativesOf(people);
        Map<UUID, LocalDate> ended = ended(units);
        return dossier.candidates().stream()
                .collect(Collectors.toMap(Dossiers.Candidate::nomineeId, c -> history(c, held, grades, works, ended)));
    }

    static Kind kind(Dossiers.Candidate candidate) {
        return Kind.valueOf(candidate.kind().name());
    }

    private static History history(
            Dossiers.Candidate c,
            Map<UUID, List<Honour>> held,
            Map<UUID, Map<Integer, WorkGrade>> grades,
            Map<UUID, List<AnnualFacts.Share>> works,
            Map<UUID, LocalDate> ended) {
        History none = History.of(kind(c));
        if (none.kind() == Kind.HOUSEHOLD) {
            return none;
        }
        UUID subject = c.subjectId();
        Map<Integer, Grade> graded = new HashMap<>();
        grades.getOrDefault(subject, Map.of()).forEach((year, g) -> graded.put(year, Grade.valueOf(g.name())));
        List<Initiative> own = works.getOrDefault(subject, List.of()).stream()
                .map(s -> new Initiative(
                        s.year(),
                        Initiative.What.valueOf(s.kind().name()),
                        Scope.valueOf(s.scope().name())))
                .toList();
        return new History(
                none.kind(),
                graded,
                held.getOrDefault(subject, List.of()),
                own,
                none.restrictions(),
                none.members(),
                none.blockRank(),
                none.blockQuota(),
                none.standards(),
                none.service(),
                none.movements(),
                none.pledges(),
                none.blockChanges(),
                kind(c) == Kind.COLLECTIVE ? ended.get(c.unitId()) : null);
    }

    private Map<UUID, LocalDate> ended(Collection<UUID> units) {
        if (units.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entities.createNativeQuery(
                        "select id, valid_to from unit where id in (:units) and valid_to is not null", Tuple.class)
                .setParameter("units", units)
                .getResultList();
        return rows.stream()
                .map(r -> (Tuple) r)
                .collect(Collectors.toMap(t -> t.get("id", UUID.class), t -> t.get("valid_to", LocalDate.class)));
    }
}
