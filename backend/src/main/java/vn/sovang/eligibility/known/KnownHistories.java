package vn.sovang.eligibility.known;

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
import vn.sovang.unit.facts.AnnualFacts;
import vn.sovang.unit.facts.WorkGrade;
import vn.sovang.unit.reorganisation.Forebears;

/**
 * What the product knows of many subjects, in a fixed number of statements. Restricted facts are left out: what they say
 * is read with a reason only, so no answer may depend on them.
 */
@ApplicationScoped
public class KnownHistories {

    private final KnownHonours honours;
    private final AnnualFacts facts;
    private final KnownBlocks blocks;
    private final KnownMembers members;
    private final KnownMovements movements;
    private final KnownPostings postings;
    private final Forebears forebears;
    private final EntityManager entities;

    KnownHistories(
            KnownHonours honours,
            AnnualFacts facts,
            KnownBlocks blocks,
            KnownMembers members,
            KnownMovements movements,
            KnownPostings postings,
            Forebears forebears,
            EntityManager entities) {
        this.honours = honours;
        this.facts = facts;
        this.blocks = blocks;
        this.members = members;
        this.movements = movements;
        this.postings = postings;
        this.forebears = forebears;
        this.entities = entities;
    }

    /** Everything at once, before it is told apart by subject. */
    private record Drawn(
            Map<UUID, List<Honour>> held,
            Map<UUID, Map<Integer, WorkGrade>> grades,
            Map<UUID, List<AnnualFacts.Share>> works,
            Map<UUID, KnownBlocks.InBlocks> blocks,
            Map<UUID, Map<Integer, History.Members>> members,
            Map<UUID, List<History.MovementResult>> movements,
            Map<UUID, List<KnownPostings.Posting>> postings,
            Map<UUID, List<Forebears.Forebear>> line,
            Map<UUID, LocalDate> ended) {}

    /**
     * By the key of the subject.
     *
     * @param year year of the achievement, for saying what is missing
     * @param ownDecision decision whose honours are what is asked about, or null
     */
    public Map<UUID, Known> of(Collection<KnownSubject> subjects, int year, UUID ownDecision) {
        List<UUID> people = subjects.stream()
                .map(KnownSubject::personId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<UUID> units = subjects.stream()
                .filter(s -> s.kind() == Kind.COLLECTIVE)
                .map(KnownSubject::unitId)
                .distinct()
                .toList();
        Map<UUID, List<Forebears.Forebear>> line = forebears.of(units);
        Map<UUID, List<Honour>> held = new HashMap<>(honours.ofPeople(people, ownDecision));
        held.putAll(honours.ofUnits(line, ownDecision));
        Map<UUID, Map<Integer, WorkGrade>> grades = new HashMap<>(facts.gradesOfPeople(people));
        grades.putAll(InheritedGrades.of(
                line,
                facts.gradesOfUnits(line.values().stream()
                        .flatMap(List::stream)
                        .map(Forebears.Forebear::unitId)
                        .distinct()
                        .toList())));
        Drawn drawn = new Drawn(
                held,
                grades,
                facts.initiativesOf(people),
                blocks.of(units),
                members.of(units),
                movements.of(units),
                postings.of(people),
                line,
                ended(units));
        return subjects.stream().collect(Collectors.toMap(KnownSubject::key, s -> known(s, year, drawn)));
    }

    private static Known known(KnownSubject s, int year, Drawn d) {
        if (s.kind() == Kind.HOUSEHOLD) {
            return new Known(
                    History.of(s.kind()),
                    List.of(),
                    List.of(new Gap(Gap.Topic.GRADES, "Chưa có dữ liệu hằng năm của hộ gia đình")));
        }
        UUID id = s.id();
        boolean unit = s.personId() == null;
        KnownBlocks.InBlocks in =
                unit ? d.blocks().getOrDefault(id, KnownBlocks.InBlocks.none()) : KnownBlocks.InBlocks.none();
        Map<Integer, Grade> graded = new HashMap<>();
        d.grades().getOrDefault(id, Map.of()).forEach((y, g) -> graded.put(y, Grade.valueOf(g.name())));
        List<AnnualFacts.Share> works = d.works().getOrDefault(id, List.of());
        List<KnownPostings.Posting> postings = d.postings().getOrDefault(id, List.of());
        History history = new History(
                s.kind(),
                graded,
                d.held().getOrDefault(id, List.of()),
                works.stream().map(KnownHistories::initiative).toList(),
                List.of(),
                unit ? d.members().getOrDefault(id, Map.of()) : Map.of(),
                in.ranks(),
                in.quotas(),
                Map.of(),
                KnownPostings.service(postings, year),
                unit ? d.movements().getOrDefault(id, List.of()) : List.of(),
                in.pledges(),
                in.changes(),
                unit ? d.ended().get(id) : null);
        List<String> before = unit
                ? d.line().getOrDefault(id, List.of()).stream()
                        .filter(f -> !f.unitId().equals(id))
                        .map(Forebears.Forebear::name)
                        .toList()
                : List.of();
        return new Known(
                history, DrawnWords.drawn(history, works, postings, before), DrawnWords.unknown(history, year));
    }

    private static Initiative initiative(AnnualFacts.Share s) {
        return new Initiative(
                s.year(),
                Initiative.What.valueOf(s.kind().name()),
                Scope.valueOf(s.scope().name()));
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
