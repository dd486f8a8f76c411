package vn.sovang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Unit;
import vn.sovang.unit.Units;
import vn.sovang.unit.person.People;
import vn.sovang.unit.person.Person;

/** Brings earlier honours into the register. */
@ApplicationScoped
public class RegisterDeclaration {

    private final RegisterPolicy policy;
    private final Register register;
    private final RegisterEntries entries;
    private final AwardCatalogue catalogue;
    private final Units units;
    private final People people;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    RegisterDeclaration(
            RegisterPolicy policy,
            Register register,
            RegisterEntries entries,
            AwardCatalogue catalogue,
            Units units,
            People people,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.policy = policy;
        this.register = register;
        this.entries = entries;
        this.catalogue = catalogue;
        this.units = units;
        this.people = people;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return id of the entry */
    @Transactional
    public UUID declare(Actor actor, DeclareHonour body) {
        policy.mayDeclare(actor).orRefuse();
        shape.check(body);
        Honour honour = honour(body);
        UUID id = register.write(honour);
        audit.record(
                actor,
                "register.declare",
                "register-entry",
                id,
                Map.of(
                        "award",
                        honour.awardCode(),
                        "decision",
                        honour.decision().number()));
        entries.flush();
        return id;
    }

    private Honour honour(DeclareHonour body) {
        List<Problem.FieldError> errors = new ArrayList<>();
        Optional<Unit> unit = body.unitId().flatMap(units::findByIdOptional);
        Optional<Person> person = body.personId().flatMap(people::findByIdOptional);
        if (unit.isPresent() == person.isPresent()) {
            errors.add(new Problem.FieldError("/unitId", "Hãy chọn một đơn vị hoặc một cá nhân được khen."));
        }
        SubjectKind kind = person.isPresent() ? SubjectKind.INDIVIDUAL : SubjectKind.COLLECTIVE;
        Optional<Award> award = catalogue.find(body.awardCode());
        if (award.isEmpty()) {
            errors.add(new Problem.FieldError("/awardCode", "Không có hình thức này trong danh mục."));
        } else if (!award.get().isFor(kind)) {
            errors.add(new Problem.FieldError(
                    "/awardCode",
                    award.get().name() + " không dành cho " + kind.label().toLowerCase() + "."));
        }
        if (body.decisionDate().isAfter(clock.today())) {
            errors.add(new Problem.FieldError("/decisionDate", "Ngày quyết định không được sau hôm nay."));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        UUID unitId = unit.map(Unit::id).or(() -> person.map(Person::unitId)).orElse(null);
        String unitName =
                person.isEmpty() || unitId == null ? null : units.get(unitId).name();
        String number = DocumentSymbol.of(body.decisionNumber(), "QĐ-UBND");
        return new Honour(
                kind,
                unitId,
                person.map(Person::id).orElse(null),
                null,
                unit.map(Unit::name).or(() -> person.map(Person::name)).orElseThrow(),
                unitName,
                null,
                body.awardCode(),
                body.year(),
                body.achievement(),
                null,
                new Honour.Basis(null, number, body.decisionDate(), body.issuer()));
    }
}
