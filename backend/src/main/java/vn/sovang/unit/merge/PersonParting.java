package vn.sovang.unit.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitPolicy;
import vn.sovang.unit.person.PeopleQueries;
import vn.sovang.unit.person.PersonPolicy;

/** Notes that two records that look alike are two people, and takes such a note back. */
@ApplicationScoped
public class PersonParting {

    private static final String SUBJECT = "person-distinction";
    private static final int MOST = 200;

    private final PersonDistinctions notes;
    private final PeopleQueries people;
    private final PersonPolicy policy;
    private final UnitPolicy units;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;
    private final EntityManager entities;

    PersonParting(
            PersonDistinctions notes,
            PeopleQueries people,
            PersonPolicy policy,
            UnitPolicy units,
            Shape shape,
            AuditTrail audit,
            AppClock clock,
            EntityManager entities) {
        this.notes = notes;
        this.people = people;
        this.policy = policy;
        this.units = units;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
        this.entities = entities;
    }

    /** Of pairs the actor keeps both of, the latest first. */
    List<DistinctionView> list(Actor actor) {
        policy.mayKeep(actor).orRefuse();
        return within(actor).all("d.noted_at desc, d.id limit " + MOST, PersonParting::read);
    }

    @Transactional
    public DistinctionView part(Actor actor, DistinctionView.New body) {
        policy.mayKeep(actor).orRefuse();
        shape.check(body);
        List<FieldError> errors = new ArrayList<>();
        require(errors, actor, body.firstId(), "/firstId");
        require(errors, actor, body.secondId(), "/secondId");
        if (errors.isEmpty() && body.firstId().equals(body.secondId())) {
            errors.add(new FieldError("/secondId", "Hãy chọn hai hồ sơ khác nhau."));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        PersonDistinction note =
                PersonDistinction.of(body.firstId(), body.secondId(), body.reason(), actor, clock.instant());
        notes.persistAndFlush(note);
        audit.record(actor, "person.part", SUBJECT, note.id(), Map.of("reason", body.reason()));
        return get(actor, note.id());
    }

    @Transactional
    public void takeBack(Actor actor, UUID id, Precondition seen) {
        DistinctionView note = get(actor, id);
        policy.mayKeep(actor).orRefuse();
        seen.require(note.version());
        notes.deleteById(note.id());
        audit.record(actor, "person.part-undo", SUBJECT, id);
    }

    /** @throws NotFound when there is none of people the actor sees (404) */
    private DistinctionView get(Actor actor, UUID id) {
        return within(actor)
                .where("d.id = :id", "id", id)
                .first(PersonParting::read)
                .orElseThrow(NotFound::new);
    }

    private SqlList within(Actor actor) {
        SqlList list = new SqlList(
                entities,
                "select d.id as d_id, d.version, d.reason, d.noted_name, d.noted_at, a.id, a.name, a.birth_year, a.position,"
                        + " ua.name as unit_name, b.id as b_id, b.name as b_name, b.birth_year as b_birth_year,"
                        + " b.position as b_position, ub.name as b_unit_name",
                """
                person_distinction d join person a on a.id = d.first_id join person b on b.id = d.second_id
                  left join unit ua on ua.id = a.unit_id left join unit ub on ub.id = b.unit_id""");
        return units.ofUnits(actor, units.ofUnits(actor, list, "a.unit_id"), "b.unit_id");
    }

    private void require(List<FieldError> errors, Actor actor, UUID id, String pointer) {
        List<PeopleQueries.PersonSummary> found = people.among(actor, List.of(id));
        if (found.isEmpty()
                || !policy.mayKeep(actor, found.get(0).unitId().orElse(null)).allowed()) {
            errors.add(new FieldError(pointer, "Không có cá nhân này trong phạm vi của anh/chị."));
        }
    }

    private static DistinctionView read(Tuple t) {
        return new DistinctionView(
                t.get("d_id", UUID.class),
                t.get("version", Integer.class),
                DuplicateQueries.one(t, ""),
                DuplicateQueries.one(t, "b_"),
                t.get("reason", String.class),
                t.get("noted_name", String.class),
                t.get("noted_at", Instant.class));
    }
}
