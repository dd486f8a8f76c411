package vn.sovang.unit.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Units;
import vn.sovang.unit.history.Changed;
import vn.sovang.unit.history.Changes;
import vn.sovang.unit.history.Differences;
import vn.sovang.unit.person.PeopleQueries;
import vn.sovang.unit.person.PersonPolicy;

/** Writes, corrects and takes out initiatives. */
@ApplicationScoped
public class InitiativeRecords {

    private static final String SUBJECT = "initiative";

    private final Initiatives initiatives;
    private final InitiativeQueries queries;
    private final PeopleQueries people;
    private final Units units;
    private final PersonPolicy policy;
    private final Changes changes;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    InitiativeRecords(
            Initiatives initiatives,
            InitiativeQueries queries,
            PeopleQueries people,
            Units units,
            PersonPolicy policy,
            Changes changes,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.initiatives = initiatives;
        this.queries = queries;
        this.people = people;
        this.units = units;
        this.policy = policy;
        this.changes = changes;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public InitiativeView get(Actor actor, UUID id) {
        queries.demandSeen(actor, id);
        return view(actor, initiatives.findById(id));
    }

    @Transactional
    public InitiativeView write(Actor actor, InitiativeContent body) {
        policy.mayKeep(actor).orRefuse();
        shape.check(body);
        if (units.findByIdOptional(body.unitId()).isEmpty()
                || !policy.mayKeep(actor, body.unitId()).allowed()) {
            throw new Invalid("/unitId", "Chỉ ghi sáng kiến của đơn vị mình và đơn vị trực thuộc.");
        }
        Initiative made = Initiative.of(body.unitId());
        fill(actor, made, body);
        initiatives.persist(made);
        return recorded(actor, made, "initiative.write");
    }

    @Transactional
    public InitiativeView correct(Actor actor, UUID id, Precondition seen, InitiativeContent body) {
        Initiative kept = kept(actor, id, seen);
        shape.check(body);
        Map<String, String> before = kept.words();
        fill(actor, kept, body);
        changes.keep(actor, Changed.initiative(id), Differences.between(before, kept.words()));
        return recorded(actor, kept, "initiative.correct");
    }

    @Transactional
    public void remove(Actor actor, UUID id, Precondition seen) {
        Initiative kept = kept(actor, id, seen);
        changes.forget(Changed.initiative(id));
        audit.record(actor, "initiative.remove", SUBJECT, id, Map.of("title", kept.title(), "year", kept.year()));
        initiatives.delete(kept);
        initiatives.flush();
    }

    private Initiative kept(Actor actor, UUID id, Precondition seen) {
        queries.demandSeen(actor, id);
        Initiative kept = initiatives.findByIdOptional(id).orElseThrow(NotFound::new);
        policy.mayKeep(actor, kept.unitId()).orRefuse();
        seen.require(kept.version());
        return kept;
    }

    private void fill(Actor actor, Initiative initiative, InitiativeContent body) {
        if (body.year() > clock.today().getYear()) {
            throw new Invalid("/year", "Năm công nhận không được sau năm nay.");
        }
        if (body.certificateDate() != null && body.certificateDate().isAfter(clock.today())) {
            throw new Invalid("/certificateDate", "Ngày công nhận không được sau hôm nay.");
        }
        initiative.write(body, authors(actor, initiative, body.authors()), actor.accountId(), clock.instant());
    }

    private List<InitiativeAuthor> authors(Actor actor, Initiative initiative, List<InitiativeContent.Author> sent) {
        Map<UUID, String> names =
                people.among(actor, ids(sent.stream().map(InitiativeContent.Author::personId))).stream()
                        .collect(Collectors.toMap(PeopleQueries.PersonSummary::id, PeopleQueries.PersonSummary::name));
        List<InitiativeAuthor> authors = new ArrayList<>();
        List<Problem.FieldError> errors = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            InitiativeContent.Author a = sent.get(i);
            String name = a.personId() == null ? a.name() : names.get(a.personId());
            if (name == null || name.isBlank()) {
                errors.add(new Problem.FieldError(
                        "/authors/" + i + (a.personId() == null ? "/name" : "/personId"),
                        a.personId() == null
                                ? "Hãy ghi họ và tên tác giả."
                                : "Không có người này trong phạm vi được giao."));
            } else {
                authors.add(new InitiativeAuthor(
                        a.personId() == null ? hidden(initiative, name, names.keySet()) : a.personId(),
                        name,
                        a.share()));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return authors;
    }

    /** Whoever the writer is not shown comes back by name alone and must not lose the record of theirs. */
    private static UUID hidden(Initiative initiative, String name, Set<UUID> sent) {
        return initiative.authors().stream()
                .filter(a -> a.personId() != null && a.name().equals(name) && !sent.contains(a.personId()))
                .map(InitiativeAuthor::personId)
                .findFirst()
                .orElse(null);
    }

    private static Set<UUID> ids(java.util.stream.Stream<UUID> ids) {
        return ids.filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }

    private InitiativeView recorded(Actor actor, Initiative initiative, String action) {
        audit.record(
                actor,
                action,
                SUBJECT,
                initiative.id(),
                Map.of("title", initiative.title(), "year", initiative.year()));
        initiatives.flush();
        return view(actor, initiative);
    }

    private InitiativeView view(Actor actor, Initiative i) {
        Set<UUID> seen = people.among(actor, ids(i.authors().stream().map(InitiativeAuthor::personId))).stream()
                .map(PeopleQueries.PersonSummary::id)
                .collect(Collectors.toSet());
        return new InitiativeView(
                i.id(),
                i.version(),
                i.unitId(),
                units.get(i.unitId()).name(),
                i.title(),
                i.kind(),
                i.kind().label(),
                i.scope(),
                i.scope().label(),
                i.year(),
                Optional.ofNullable(i.certificateNumber()),
                Optional.ofNullable(i.certificateDate()),
                Optional.ofNullable(i.certificateIssuer()),
                i.authors().stream()
                        .map(a -> new InitiativeView.Author(
                                Optional.ofNullable(a.personId()).filter(seen::contains), a.name(), a.share()))
                        .toList(),
                changes.of(Changed.initiative(i.id())),
                List.of(AllowedAction.of(InitiativeView.Action.EDIT, policy.mayKeep(actor, i.unitId()))));
    }
}
