package vn.sovang.unit.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Units;
import vn.sovang.unit.history.Changed;
import vn.sovang.unit.history.Changes;
import vn.sovang.unit.person.PeopleQueries;
import vn.sovang.unit.person.PersonPolicy;

/** Writes, corrects and takes out the grades of a year; what was there before stays told. */
@ApplicationScoped
public class GradeRecords {

    private static final String SUBJECT = "annual-grade";

    private final AnnualGrades grades;
    private final GradeQueries queries;
    private final PeopleQueries people;
    private final Units units;
    private final PersonPolicy policy;
    private final Changes changes;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    GradeRecords(
            AnnualGrades grades,
            GradeQueries queries,
            PeopleQueries people,
            Units units,
            PersonPolicy policy,
            Changes changes,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.grades = grades;
        this.queries = queries;
        this.people = people;
        this.units = units;
        this.policy = policy;
        this.changes = changes;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws StateConflict when the year has a grade already (409) */
    @Transactional
    public GradeView write(Actor actor, GradeContent.New body) {
        policy.mayKeep(actor).orRefuse();
        shape.check(body);
        Changed of = subject(actor, body);
        checkTime(body.year(), body.decisionDate());
        String column = of.kind() == Changed.Kind.PERSON ? "personId" : "unitId";
        if (grades.count(column + " = ?1 and year = ?2", of.id(), body.year()) > 0) {
            throw new StateConflict("Năm " + body.year() + " đã có xếp loại; hãy sửa dòng đã có.");
        }
        AnnualGrade grade = AnnualGrade.of(of, body.year());
        fill(actor, grade, body.fact());
        grades.persist(grade);
        changes.keep(actor, of, List.of("Xếp loại năm " + grade.year() + ": " + grade.words()));
        return recorded(actor, grade, "annual-grade.write");
    }

    @Transactional
    public GradeView correct(Actor actor, UUID id, Precondition seen, GradeContent.Corrected body) {
        AnnualGrade grade = kept(actor, id, seen);
        shape.check(body);
        checkTime(grade.year(), body.decisionDate());
        String before = grade.words();
        fill(actor, grade, body);
        if (!before.equals(grade.words())) {
            changes.keep(
                    actor, grade.of(), List.of("Xếp loại năm " + grade.year() + ": " + before + " → " + grade.words()));
        }
        return recorded(actor, grade, "annual-grade.correct");
    }

    @Transactional
    public void remove(Actor actor, UUID id, Precondition seen) {
        AnnualGrade grade = kept(actor, id, seen);
        changes.keep(actor, grade.of(), List.of("Xếp loại năm " + grade.year() + ", bỏ: " + grade.words()));
        audit.record(actor, "annual-grade.remove", SUBJECT, id, Map.of("year", grade.year()));
        grades.delete(grade);
        grades.flush();
    }

    private AnnualGrade kept(Actor actor, UUID id, Precondition seen) {
        GradeView view = queries.get(actor, id);
        policy.mayKeep(actor, view.unitId().orElse(null)).orRefuse();
        AnnualGrade grade = grades.findByIdOptional(id).orElseThrow(NotFound::new);
        seen.require(grade.version());
        return grade;
    }

    /** Somebody of another unit is as unknown here as an id nobody has. */
    private Changed subject(Actor actor, GradeContent.New body) {
        if ((body.personId() == null) == (body.unitId() == null)) {
            throw new Invalid("/personId", "Hãy chọn một cá nhân hoặc một đơn vị.");
        }
        if (body.personId() != null) {
            return people.among(actor, List.of(body.personId())).stream()
                    .filter(p -> policy.mayKeep(actor, p.unitId().orElse(null)).allowed())
                    .findFirst()
                    .map(p -> Changed.person(p.id()))
                    .orElseThrow(() -> new Invalid("/personId", "Không có người này trong phạm vi được giao."));
        }
        return units.findByIdOptional(body.unitId())
                .filter(u -> policy.mayKeep(actor, u.id()).allowed())
                .map(u -> Changed.unit(u.id()))
                .orElseThrow(() -> new Invalid("/unitId", "Chỉ ghi xếp loại của đơn vị mình và đơn vị trực thuộc."));
    }

    private void checkTime(int year, LocalDate decision) {
        LocalDate today = clock.today();
        if (year > today.getYear()) {
            throw new Invalid("/year", "Năm xếp loại không được sau năm nay.");
        }
        if (decision != null && decision.isAfter(today)) {
            throw new Invalid("/decisionDate", "Ngày quyết định không được sau hôm nay.");
        }
    }

    private void fill(Actor actor, AnnualGrade grade, GradeContent.Corrected body) {
        grade.write(
                body.grade(),
                known(body.decisionNumber()),
                body.decisionDate(),
                known(body.decisionIssuer()),
                actor.accountId(),
                clock.instant());
    }

    private static String known(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private GradeView recorded(Actor actor, AnnualGrade grade, String action) {
        audit.record(actor, action, SUBJECT, grade.id(), Map.of("year", grade.year()));
        grades.flush();
        return queries.get(actor, grade.id());
    }
}
