package vn.sovang.unit.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.history.Changed;
import vn.sovang.unit.history.Changes;
import vn.sovang.unit.history.Differences;

/** Writes who people are and where they work; what was there before stays told. */
@ApplicationScoped
public class PersonRecords {

    private static final String SUBJECT = "person";

    private final People people;
    private final PeopleQueries queries;
    private final PersonPolicy policy;
    private final PersonChecks checks;
    private final PersonViews views;
    private final Changes changes;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    PersonRecords(
            People people,
            PeopleQueries queries,
            PersonPolicy policy,
            PersonChecks checks,
            PersonViews views,
            Changes changes,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.people = people;
        this.queries = queries;
        this.policy = policy;
        this.checks = checks;
        this.views = views;
        this.changes = changes;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound when absent or outside the actor's scope, found out in one statement either way (404) */
    @Transactional
    public PersonView get(Actor actor, UUID id) {
        queries.get(actor, id);
        return views.of(actor, people.findById(id));
    }

    @Transactional
    public List<Changes.Change> changes(Actor actor, UUID id) {
        policy.mayReadPersonal(actor, queries.get(actor, id).unitId().orElse(null))
                .orRefuse();
        return changes.of(Changed.person(id));
    }

    @Transactional
    public PersonView register(Actor actor, PersonContent.New body) {
        policy.mayKeep(actor).orRefuse();
        shape.check(body);
        checks.profile(body.profile(), "/profile", clock.today());
        checks.posting(actor, body.posting(), "/posting", clock.today());
        Person made = Person.of(
                body.profile().name(),
                body.profile().gender(),
                body.profile().asProfile(),
                body.posting().asPosting());
        people.persist(made);
        return recorded(actor, made, "person.register");
    }

    @Transactional
    public PersonView describe(Actor actor, UUID id, Precondition seen, PersonContent.Profile body) {
        Person p = kept(actor, id, seen);
        shape.check(body);
        checks.profile(body, "", clock.today());
        Map<String, String> before = words(p);
        p.describe(body.name(), body.gender(), body.asProfile());
        changes.keep(actor, Changed.person(id), Differences.between(before, words(p)));
        return recorded(actor, p, "person.describe");
    }

    @Transactional
    public PersonView tellCareer(Actor actor, UUID id, Precondition seen, PersonContent.Career body) {
        Person p = kept(actor, id, seen);
        shape.check(body);
        checks.career(actor, p, body, clock.today());
        List<String> worked = views.course(p);
        List<String> served = views.served(p);
        p.work(
                body.postings().stream().map(PersonContent.Work::asPosting).toList(),
                body.services().stream().map(PersonContent.Service::asPeriod).toList());
        changes.keep(actor, Changed.person(id), Differences.between("Quá trình công tác", worked, views.course(p)));
        changes.keep(actor, Changed.person(id), Differences.between("Thời gian được tính", served, views.served(p)));
        return recorded(actor, p, "person.career");
    }

    private Person kept(Actor actor, UUID id, Precondition seen) {
        policy.mayKeep(actor, queries.get(actor, id).unitId().orElse(null)).orRefuse();
        Person p = people.findByIdOptional(id).orElseThrow(NotFound::new);
        seen.require(p.version());
        return p;
    }

    private static Map<String, String> words(Person p) {
        Map<String, String> words = p.profile().words();
        words.put("Họ và tên", p.name());
        words.put("Giới tính", p.gender().label());
        return words;
    }

    private PersonView recorded(Actor actor, Person p, String action) {
        audit.record(actor, action, SUBJECT, p.id());
        people.flush();
        return views.of(actor, p);
    }
}
