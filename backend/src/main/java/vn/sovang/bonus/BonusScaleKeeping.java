package vn.sovang.bonus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.sovang.audit.AuditTrail;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.catalogue.AwardLevel;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.document.paper.Wording;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StaleVersion;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** The head of the department writes and confirms what bonuses are reckoned from; what was paid stays as it was. */
@ApplicationScoped
public class BonusScaleKeeping {

    private final EntityManager entities;
    private final BonusScales scales;
    private final AwardCatalogue catalogue;
    private final BonusPolicy policy;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    BonusScaleKeeping(
            EntityManager entities,
            BonusScales scales,
            AwardCatalogue catalogue,
            BonusPolicy policy,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.entities = entities;
        this.scales = scales;
        this.catalogue = catalogue;
        this.policy = policy;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    BonusScaleView view(Actor actor) {
        policy.mayRead(actor).orRefuse();
        BonusScale scale = scales.read();
        LocalDate today = clock.today();
        return new BonusScaleView(
                scale.salaries().stream()
                        .map(s -> new BonusScaleView.SalaryView(
                                s.validFrom(), s.version(), s.amount(), s.source(), s.confirmed()))
                        .toList(),
                scale.multiples().stream()
                        .map(m -> new BonusScaleView.MultipleView(
                                m.awardCode(),
                                catalogue.get(m.awardCode()).name(),
                                m.kind(),
                                m.kind().label(),
                                m.validFrom(),
                                Optional.ofNullable(m.validTo()),
                                m.version(),
                                Optional.ofNullable(m.hundredths()),
                                Optional.ofNullable(m.hundredths()).map(BonusAmount::written),
                                Optional.ofNullable(m.most()).map(BonusAmount::written),
                                Optional.ofNullable(scale.reckon(m.awardCode(), m.kind(), today)
                                                .amount())
                                        .filter(a -> m.isValidOn(today)),
                                m.source(),
                                m.confirmed()))
                        .toList(),
                scale.payers().stream()
                        .map(p -> new BonusScaleView.PayerView(
                                p.level(), p.level().label(), p.version(), p.payer(), p.source(), p.confirmed()))
                        .toList(),
                BonusAmount.STEP,
                policy.of(actor));
    }

    @Transactional
    public void write(Actor actor, LocalDate validFrom, Precondition seen, BonusCommands.Salary body) {
        policy.mayChangeScale(actor).orRefuse();
        int version = scales.read().salaries().stream()
                .filter(s -> s.validFrom().equals(validFrom))
                .mapToInt(BonusScale.BaseSalary::version)
                .findFirst()
                .orElse(0);
        seen.require(version);
        shape.check(body);
        write(
                entities.createNativeQuery("""
                        insert into base_salary (valid_from, version, amount, source, confirmed, changed_by, changed_at)
                        values (:from, 1, :amount, :source, :confirmed, :by, :at)
                        on conflict (valid_from) do update
                           set version = base_salary.version + 1, amount = excluded.amount, source = excluded.source,
                               confirmed = excluded.confirmed, changed_by = excluded.changed_by,
                               changed_at = excluded.changed_at
                         where base_salary.version = :version""")
                        .setParameter("from", validFrom)
                        .setParameter("amount", body.amount())
                        .setParameter("source", body.source())
                        .setParameter("confirmed", body.confirmed()),
                actor,
                version);
        record(
                actor,
                "bonus.salary",
                "ngày " + Wording.slashed(validFrom) + ": " + BonusMoney.written(body.amount()),
                body.confirmed());
    }

    @Transactional
    public void write(
            Actor actor,
            String awardCode,
            SubjectKind kind,
            LocalDate validFrom,
            Precondition seen,
            BonusCommands.MultipleText body) {
        Award award = catalogue.find(awardCode).filter(a -> a.isFor(kind)).orElseThrow(NotFound::new);
        policy.mayChangeScale(actor).orRefuse();
        Optional<BonusScale.Multiple> former = scales.read().multiples().stream()
                .filter(m -> m.awardCode().equals(awardCode) && m.kind() == kind)
                .filter(m -> m.validFrom().equals(validFrom))
                .findFirst();
        int version = former.map(BonusScale.Multiple::version).orElse(0);
        seen.require(version);
        shape.check(body);
        if (body.validTo() != null && body.validTo().isBefore(validFrom)) {
            throw new Invalid("/validTo", "Ngày hết hiệu lực không được trước ngày bắt đầu.");
        }
        Integer most = former.map(BonusScale.Multiple::most).orElse(null);
        if (most != null && body.hundredths() != null && body.hundredths() > most) {
            throw new Invalid("/hundredths", "Hệ số tối đa là " + BonusAmount.written(most) + ".");
        }
        write(
                entities.createNativeQuery("""
                        insert into bonus_multiple (award_code, subject_kind, valid_from, valid_to, version, hundredths,
                                                    source, confirmed, changed_by, changed_at)
                        values (:award, :kind, :from, cast(:to as date), 1, cast(:hundredths as integer), :source,
                                :confirmed, :by, :at)
                        on conflict (award_code, subject_kind, valid_from) do update
                           set version = bonus_multiple.version + 1, valid_to = excluded.valid_to,
                               hundredths = excluded.hundredths, source = excluded.source,
                               confirmed = excluded.confirmed, changed_by = excluded.changed_by,
                               changed_at = excluded.changed_at
                         where bonus_multiple.version = :version""")
                        .setParameter("award", awardCode)
                        .setParameter("kind", kind.name())
                        .setParameter("from", validFrom)
                        .setParameter(
                                "to",
                                body.validTo() == null ? null : body.validTo().toString())
                        .setParameter(
                                "hundredths",
                                body.hundredths() == null
                                        ? null
                                        : body.hundredths().toString())
                        .setParameter("source", body.source())
                        .setParameter("confirmed", body.confirmed()),
                actor,
                version);
        record(
                actor,
                "bonus.multiple",
                award.shortName() + ", " + kind.label().toLowerCase() + ": "
                        + (body.hundredths() == null ? "chưa có" : BonusAmount.written(body.hundredths())),
                body.confirmed());
    }

    @Transactional
    public void write(Actor actor, AwardLevel level, Precondition seen, BonusCommands.PayerText body) {
        policy.mayChangeScale(actor).orRefuse();
        int version = scales.read().payer(level).version();
        seen.require(version);
        shape.check(body);
        write(
                entities.createNativeQuery("""
                        insert into bonus_payer (level, version, payer, source, confirmed, changed_by, changed_at)
                        values (:level, 1, :payer, :source, :confirmed, :by, :at)
                        on conflict (level) do update
                           set version = bonus_payer.version + 1, payer = excluded.payer, source = excluded.source,
                               confirmed = excluded.confirmed, changed_by = excluded.changed_by,
                               changed_at = excluded.changed_at
                         where bonus_payer.version = :version""")
                        .setParameter("level", level.name())
                        .setParameter("payer", body.payer())
                        .setParameter("source", body.source())
                        .setParameter("confirmed", body.confirmed()),
                actor,
                version);
        record(actor, "bonus.payer", level.label() + ": " + body.payer(), body.confirmed());
    }

    private void write(Query query, Actor actor, int version) {
        int written = query.setParameter("by", actor.name())
                .setParameter("at", clock.instant())
                .setParameter("version", version)
                .executeUpdate();
        if (written == 0) {
            throw new StaleVersion("Mức này vừa được người khác đổi. Hãy tải lại để thấy thay đổi.");
        }
    }

    private void record(Actor actor, String action, String text, boolean confirmed) {
        String whole = text + (confirmed ? " (đã đối chiếu)" : " (chưa đối chiếu)");
        audit.record(actor, action, "bonus-scale", null, Map.of("text", whole));
    }
}
