package vn.sovang.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.document.FileExchange;
import vn.sovang.register.DocumentSymbol;
import vn.sovang.register.EntrySource;
import vn.sovang.register.Honour;
import vn.sovang.register.Register;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Unit;
import vn.sovang.unit.Units;
import vn.sovang.unit.household.Household;
import vn.sovang.unit.household.Households;
import vn.sovang.unit.person.People;
import vn.sovang.unit.person.Person;

/** A unit tells, corrects and takes back; the department compares with the decision or gives back. */
@ApplicationScoped
public class Declaring {

    private final DeclaredAwards declared;
    private final DeclarationPolicy policy;
    private final DeclarationQueries queries;
    private final DeclaredDoubles doubles;
    private final Register register;
    private final AwardCatalogue catalogue;
    private final Units units;
    private final People people;
    private final Households households;
    private final FileExchange files;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;
    private final AppClock clock;

    Declaring(
            DeclaredAwards declared,
            DeclarationPolicy policy,
            DeclarationQueries queries,
            DeclaredDoubles doubles,
            Register register,
            AwardCatalogue catalogue,
            Units units,
            People people,
            Households households,
            FileExchange files,
            Shape shape,
            StatusHistory history,
            AuditTrail audit,
            AppClock clock) {
        this.declared = declared;
        this.policy = policy;
        this.queries = queries;
        this.doubles = doubles;
        this.register = register;
        this.catalogue = catalogue;
        this.units = units;
        this.people = people;
        this.households = households;
        this.files = files;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public DeclaredView get(Actor actor, UUID id) {
        return queries.view(actor, declared.visible(actor, id));
    }

    @Transactional
    public DeclaredView declare(Actor actor, DeclaredContent body) {
        policy.mayDeclare(actor, null).orRefuse();
        shape.check(body);
        DeclaredSubject subject = subject(actor, body);
        DeclaredAward.Told told = told(actor, subject, body);
        DeclaredAward made = DeclaredAward.of(subject.unitId(), subject, told, actor.name(), clock.instant());
        requireNew(made);
        declared.persistAndFlush(made);
        history.record(actor, DeclarationQueries.SUBJECT, made.id(), null, made.status(), "Khai khen thưởng", null);
        audit.record(
                actor,
                "declaration.declare",
                DeclarationQueries.SUBJECT,
                made.id(),
                Map.of("award", made.awardName(), "decision", made.decisionNumber()));
        return queries.view(actor, made);
    }

    @Transactional
    public DeclaredView correct(Actor actor, UUID id, Precondition seen, DeclaredContent body) {
        DeclaredAward d = begin(actor, id, DeclarationPolicy.Action.CORRECT, seen);
        shape.check(body);
        DeclaredSubject subject = subject(actor, body);
        if (!subject.unitId().equals(d.unitId())) {
            throw new Invalid("/unitId", "Bản khai giữ nguyên đơn vị; đối tượng của đơn vị khác thì khai bản khác.");
        }
        DeclaredAward.Told told = told(actor, subject, body);
        DeclarationStatus from = d.status();
        d.correct(subject, told, clock.instant());
        requireNew(d);
        return moved(actor, d, from, "Sửa bản khai", null, "declaration.correct");
    }

    @Transactional
    public DeclaredView withdraw(Actor actor, UUID id, Precondition seen, DeclaredContent.Reason body) {
        DeclaredAward d = begin(actor, id, DeclarationPolicy.Action.WITHDRAW, seen);
        shape.check(body);
        DeclarationStatus from = d.status();
        d.withdraw(clock.instant());
        return moved(actor, d, from, "Rút bản khai", body.reason(), "declaration.withdraw");
    }

    @Transactional
    public DeclaredView giveBack(Actor actor, UUID id, Precondition seen, DeclaredContent.Reason body) {
        DeclaredAward d = begin(actor, id, DeclarationPolicy.Action.GIVE_BACK, seen);
        shape.check(body);
        DeclarationStatus from = d.status();
        d.giveBack(body.reason(), clock.instant());
        return moved(actor, d, from, "Trả lại bản khai", body.reason(), "declaration.return");
    }

    /** Compared with the scan: an award of the law goes into the register, an honour stands by itself. */
    @Transactional
    public DeclaredView verify(Actor actor, UUID id, Precondition seen) {
        DeclaredAward d = begin(actor, id, DeclarationPolicy.Action.VERIFY, seen);
        DeclarationStatus from = d.status();
        if (!from.canBecome(DeclarationStatus.VERIFIED)) {
            throw new StateConflict("Bản khai này " + from.label().toLowerCase() + ".");
        }
        requireNew(d);
        d.verified(d.isAward() ? register.write(honour(d)) : null, clock.instant());
        return moved(actor, d, from, "Đã đối chiếu với quyết định", null, "declaration.verify");
    }

    private Honour honour(DeclaredAward d) {
        UUID unit =
                switch (d.subjectKind()) {
                    case COLLECTIVE -> d.subjectUnitId();
                    case INDIVIDUAL, HOUSEHOLD -> d.unitId();
                };
        return new Honour(
                d.subjectKind(),
                unit,
                d.personId(),
                d.householdId(),
                d.name(),
                d.unitName(),
                d.post(),
                d.awardCode(),
                d.year(),
                d.achievement(),
                null,
                new Honour.Basis(null, d.decisionNumber(), d.decisionDate(), d.issuer(), EntrySource.UNIT_DECLARED));
    }

    private void requireNew(DeclaredAward d) {
        doubles.of(d).stream()
                .filter(x -> x.certain() && x.entryId().isPresent())
                .findFirst()
                .ifPresent(x -> {
                    throw new StateConflict("Khen thưởng này đã có trong sổ. " + x.text() + ".");
                });
    }

    private DeclaredAward begin(Actor actor, UUID id, DeclarationPolicy.Action action, Precondition seen) {
        DeclaredAward d = declared.visible(actor, id);
        policy.may(actor, action, d).orRefuse();
        seen.require(d.version());
        return d;
    }

    private DeclaredView moved(
            Actor actor, DeclaredAward d, DeclarationStatus from, String label, String reason, String action) {
        declared.flush();
        history.record(actor, DeclarationQueries.SUBJECT, d.id(), from, d.status(), label, reason);
        audit.record(
                actor,
                action,
                DeclarationQueries.SUBJECT,
                d.id(),
                Map.of("award", d.awardName(), "decision", d.decisionNumber()));
        return queries.view(actor, d);
    }

    /** Somebody of another unit is as unknown here as an id nobody has. */
    private DeclaredSubject subject(Actor actor, DeclaredContent body) {
        Unit unit = body.unitId()
                .flatMap(units::findByIdOptional)
                .filter(u -> actor.worksFor(u.id()))
                .orElse(null);
        Person person = body.personId()
                .flatMap(people::findByIdOptional)
                .filter(p -> p.unitId() != null && actor.worksFor(p.unitId()))
                .orElse(null);
        Household house = body.householdId()
                .flatMap(households::findByIdOptional)
                .filter(h -> actor.worksFor(h.communeId()))
                .orElse(null);
        if (Stream.of(unit, person, house).filter(Objects::nonNull).count() != 1) {
            throw new Invalid("/unitId", "Hãy chọn một đơn vị, một cá nhân hoặc một hộ gia đình mình quản lý.");
        }
        if (unit != null) {
            return new DeclaredSubject(SubjectKind.COLLECTIVE, unit.id(), null, null, unit.name(), null, null);
        }
        return person != null
                ? new DeclaredSubject(
                        SubjectKind.INDIVIDUAL,
                        person.unitId(),
                        person.id(),
                        null,
                        person.name(),
                        units.get(person.unitId()).name(),
                        person.position())
                : new DeclaredSubject(
                        SubjectKind.HOUSEHOLD,
                        house.communeId(),
                        null,
                        house.id(),
                        house.name(),
                        units.get(house.communeId()).name(),
                        house.address());
    }

    private DeclaredAward.Told told(Actor actor, DeclaredSubject subject, DeclaredContent body) {
        List<FieldError> errors = new ArrayList<>();
        Optional<Award> award = body.awardCode().flatMap(catalogue::find);
        Optional<String> honour = body.honourName().filter(name -> !name.isBlank());
        if (body.awardCode().isPresent() == honour.isPresent()) {
            errors.add(new FieldError("/awardCode", "Hãy chọn hình thức trong danh mục, hoặc ghi tên vinh danh."));
        } else if (body.awardCode().isPresent() && award.isEmpty()) {
            errors.add(new FieldError("/awardCode", "Không có hình thức này trong danh mục."));
        } else if (award.isPresent() && !award.get().isFor(subject.kind())) {
            errors.add(new FieldError(
                    "/awardCode",
                    award.get().name() + " không dành cho "
                            + subject.kind().label().toLowerCase() + "."));
        }
        if (body.decisionDate().isAfter(clock.today())) {
            errors.add(new FieldError("/decisionDate", "Ngày quyết định không được sau hôm nay."));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        files.require(actor, body.fileId(), "/fileId");
        return new DeclaredAward.Told(
                award.map(Award::code).orElse(null),
                award.map(Award::name).or(() -> honour).orElseThrow(),
                body.year(),
                body.achievement(),
                DocumentSymbol.of(body.decisionNumber(), "QĐ"),
                body.decisionDate(),
                body.issuer(),
                body.fileId());
    }
}
