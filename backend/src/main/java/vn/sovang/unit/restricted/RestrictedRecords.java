package vn.sovang.unit.restricted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitPolicy;
import vn.sovang.unit.Units;
import vn.sovang.unit.person.PeopleQueries;

/** Reads and writes restricted facts; nothing is shown before the reader has said why, and the trail has it. */
@ApplicationScoped
public class RestrictedRecords {

    private final PeopleQueries people;
    private final Units units;
    private final UnitPolicy policy;
    private final Restrictions restrictions;
    private final PersonIdentities identities;
    private final IdentityKeys keys;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    RestrictedRecords(
            PeopleQueries people,
            Units units,
            UnitPolicy policy,
            Restrictions restrictions,
            PersonIdentities identities,
            IdentityKeys keys,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.people = people;
        this.units = units;
        this.policy = policy;
        this.restrictions = restrictions;
        this.identities = identities;
        this.keys = keys;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound when the person is absent or not the actor's to see (404) */
    Subject person(Actor actor, UUID id) {
        return new Subject(id, people.get(actor, id).unitId().orElse(null));
    }

    /** @throws NotFound when there is none (404); that a unit exists is known to everybody */
    Subject unit(UUID id) {
        return new Subject(null, units.get(id).id());
    }

    @Transactional
    public RestrictedFacts read(Actor actor, Subject subject, ReadingReason why) {
        policy.mayReadRestricted(actor, subject.unitId()).orRefuse();
        shape.check(why);
        Instant now = clock.instant();
        audit.record(actor, "restricted-facts.read", subject.type(), subject.id(), Map.of("reason", why.reason()));
        Optional<String> number = Optional.ofNullable(subject.personId())
                .flatMap(identities::findByIdOptional)
                .map(i -> keys.open(i.personId(), i.sealed()));
        return new RestrictedFacts(
                now,
                restrictions.of(subject).stream().map(RestrictedFacts.Fact::of).toList(),
                number);
    }

    @Transactional
    public RestrictedFacts.Written write(Actor actor, Subject subject, RestrictionContent content) {
        policy.mayWriteRestricted(actor, subject.unitId()).orRefuse();
        Restriction restriction = Restriction.of(subject, checked(content), actor.accountId(), clock.instant());
        restrictions.persistAndFlush(restriction);
        return written(actor, subject, restriction, "restricted-facts.write");
    }

    @Transactional
    RestrictedFacts.Written correct(
            Actor actor, Subject subject, UUID id, Precondition precondition, RestrictionContent content) {
        // Who may not read the facts must not learn here whether there is one of this id.
        if (!policy.mayReadRestricted(actor, subject.unitId()).allowed()) {
            throw new NotFound();
        }
        Restriction restriction = restrictions.get(subject, id);
        policy.mayWriteRestricted(actor, subject.unitId()).orRefuse();
        precondition.require(restriction.version());
        restriction.correct(checked(content), actor.accountId(), clock.instant());
        restrictions.flush();
        return written(actor, subject, restriction, "restricted-facts.correct");
    }

    @Transactional
    void writeNumber(Actor actor, UUID personId, IdentityContent.Number body) {
        Subject subject = person(actor, personId);
        policy.mayWriteRestricted(actor, subject.unitId()).orRefuse();
        String number = shape.check(body).number();
        PersonIdentity identity = identities.findByIdOptional(personId).orElseGet(() -> PersonIdentity.of(personId));
        identity.write(keys.seal(personId, number), keys.finder(number), actor.accountId(), clock.instant());
        identities.persistAndFlush(identity);
        audit.record(actor, "identity-number.write", subject.type(), personId);
    }

    /** The number itself is not kept in the trail. */
    @Transactional
    List<PeopleQueries.PersonSummary> find(Actor actor, IdentityContent.Search body) {
        policy.maySearchIdentities(actor).orRefuse();
        IdentityContent.Search search = shape.check(body);
        audit.record(actor, "identity-number.search", "person", null, Map.of("reason", search.reason()));
        return people.among(actor, identities.withFinder(keys.finder(search.number())));
    }

    private RestrictionContent checked(RestrictionContent content) {
        RestrictionContent c = shape.check(content);
        if (c.to() != null && c.to().isBefore(c.from())) {
            throw new Invalid("/to", "Ngày kết thúc phải từ ngày bắt đầu trở đi.");
        }
        return c;
    }

    private RestrictedFacts.Written written(Actor actor, Subject subject, Restriction r, String action) {
        audit.record(actor, action, subject.type(), subject.id(), Map.of("restriction", r.id()));
        return new RestrictedFacts.Written(r.id(), r.version());
    }
}
