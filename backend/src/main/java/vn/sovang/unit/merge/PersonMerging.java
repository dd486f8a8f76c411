package vn.sovang.unit.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.history.Changed;
import vn.sovang.unit.history.Changes;
import vn.sovang.unit.person.People;
import vn.sovang.unit.person.PeopleQueries;
import vn.sovang.unit.person.Person;
import vn.sovang.unit.person.PersonPolicy;

/** Lays two records of one person together, and takes them apart again. */
@ApplicationScoped
public class PersonMerging {

    private static final String SUBJECT = "person";

    private final PersonMerges merges;
    private final People people;
    private final PeopleQueries queries;
    private final PersonPolicy policy;
    private final Instance<PersonHoldings> holdings;
    private final Changes changes;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;
    private final EntityManager entities;

    PersonMerging(
            PersonMerges merges,
            People people,
            PeopleQueries queries,
            PersonPolicy policy,
            @Any Instance<PersonHoldings> holdings,
            Changes changes,
            Shape shape,
            AuditTrail audit,
            AppClock clock,
            EntityManager entities) {
        this.merges = merges;
        this.people = people;
        this.queries = queries;
        this.policy = policy;
        this.holdings = holdings;
        this.changes = changes;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
        this.entities = entities;
    }

    @Transactional
    public MergePreview check(Actor actor, MergeContent.Pair body) {
        policy.mayKeep(actor).orRefuse();
        shape.check(body);
        PeopleQueries.PersonSummary kept = own(actor, body.keptId(), "/keptId");
        PeopleQueries.PersonSummary merged = own(actor, body.mergedId(), "/mergedId");
        demandTwo(body);
        List<MergePreview.Holding> found = new ArrayList<>();
        for (PersonHoldings h : all()) {
            List<PersonHoldings.Held> held = h.isRestricted() ? List.of() : h.of(merged.id());
            if (!held.isEmpty()) {
                Set<UUID> stay = h.clashing(merged.id(), kept.id());
                found.add(new MergePreview.Holding(h.label(), texts(held, stay, false), texts(held, stay, true)));
            }
        }
        return new MergePreview(kept, merged, found);
    }

    @Transactional
    public MergeView merge(Actor actor, MergeContent.New body) {
        policy.mayKeep(actor).orRefuse();
        shape.check(body);
        own(actor, body.keptId(), "/keptId");
        own(actor, body.mergedId(), "/mergedId");
        demandTwo(body.pair());
        Person kept = people.findById(body.keptId());
        Person gone = people.findById(body.mergedId());
        PersonMerge merge = PersonMerge.of(kept.id(), gone.id(), body.reason(), actor.name(), clock.instant());
        for (PersonHoldings h : all()) {
            Set<UUID> stay = h.clashing(gone.id(), kept.id());
            List<UUID> ids = h.of(gone.id()).stream()
                    .map(PersonHoldings.Held::id)
                    .filter(id -> !stay.contains(id))
                    .distinct()
                    .toList();
            if (!ids.isEmpty()) {
                h.move(ids, gone.id(), kept.id());
                merge.moved(h.key(), ids);
            }
        }
        gone.becomes(kept.id());
        merges.persist(merge);
        changes.keep(
                actor, Changed.person(kept.id()), List.of("Gộp hồ sơ trùng của " + gone.name() + ": " + body.reason()));
        return recorded(actor, merge, "person.merge");
    }

    /** Moves back what had moved; what was written to the kept record since stays with it. */
    @Transactional
    public MergeView undo(Actor actor, UUID id, Precondition seen) {
        PersonMerge merge = seen(actor, id);
        seen.require(merge.version());
        merge.undo(actor.name(), clock.instant());
        Map<String, List<UUID>> moved = merge.moved();
        for (PersonHoldings h : all()) {
            List<UUID> ids = moved.getOrDefault(h.key(), List.of());
            if (!ids.isEmpty()) {
                h.move(ids, merge.keptId(), merge.mergedId());
            }
        }
        Person back = people.findById(merge.mergedId());
        back.becomes(null);
        changes.keep(actor, Changed.person(merge.keptId()), List.of("Hoàn tác gộp hồ sơ của " + back.name()));
        return recorded(actor, merge, "person.unmerge");
    }

    /** Merges of people the actor keeps, latest first. */
    @Transactional
    public List<MergeView> list(Actor actor) {
        policy.mayKeep(actor).orRefuse();
        List<PersonMerge> latest =
                merges.find("order by mergedAt desc, id desc").page(0, 200).list();
        Map<UUID, Person> known = new java.util.HashMap<>();
        Set<UUID> ids = new java.util.HashSet<>();
        latest.forEach(m -> {
            ids.add(m.keptId());
            ids.add(m.mergedId());
        });
        if (!ids.isEmpty()) {
            people.list("id in ?1", ids).forEach(p -> known.put(p.id(), p));
        }
        return latest.stream()
                .filter(m ->
                        policy.mayKeep(actor, known.get(m.keptId()).unitId()).allowed())
                .map(m -> view(actor, m, known.get(m.keptId()), known.get(m.mergedId())))
                .toList();
    }

    private PersonMerge seen(Actor actor, UUID id) {
        PersonMerge merge = merges.findByIdOptional(id).orElseThrow(NotFound::new);
        policy.mayKeep(actor, queries.get(actor, merge.keptId()).unitId().orElse(null))
                .orRefuse();
        return merge;
    }

    private List<PersonHoldings> all() {
        return holdings.stream()
                .sorted(Comparator.comparing(PersonHoldings::label))
                .toList();
    }

    private static List<String> texts(List<PersonHoldings.Held> held, Set<UUID> staying, boolean stay) {
        return held.stream()
                .filter(h -> staying.contains(h.id()) == stay)
                .map(PersonHoldings.Held::text)
                .toList();
    }

    /** Somebody of another unit is as unknown here as an id nobody has. */
    private PeopleQueries.PersonSummary own(Actor actor, UUID id, String at) {
        return queries.among(actor, List.of(id)).stream()
                .filter(p -> policy.mayKeep(actor, p.unitId().orElse(null)).allowed())
                .findFirst()
                .orElseThrow(() -> new Invalid(at, "Không có người này trong phạm vi được giao."));
    }

    private static void demandTwo(MergeContent.Pair pair) {
        if (pair.keptId().equals(pair.mergedId())) {
            throw new Invalid("/mergedId", "Hãy chọn hai hồ sơ khác nhau.");
        }
    }

    private MergeView recorded(Actor actor, PersonMerge merge, String action) {
        audit.record(actor, action, SUBJECT, merge.keptId());
        merges.flush();
        entities.clear();
        return view(
                actor, merges.findById(merge.id()), people.findById(merge.keptId()), people.findById(merge.mergedId()));
    }

    private MergeView view(Actor actor, PersonMerge m, Person kept, Person gone) {
        return new MergeView(
                m.id(),
                m.version(),
                kept.id(),
                kept.name(),
                gone.id(),
                gone.name(),
                m.reason(),
                m.mergedAt(),
                m.mergedBy(),
                m.isUndone(),
                List.of(AllowedAction.of(
                        MergeView.Action.UNDO,
                        policy.mayKeep(actor, kept.unitId())
                                .and(vn.sovang.shared.security.Verdict.of(
                                        !m.isUndone(), "Lần gộp này đã được hoàn tác.")))));
    }
}
