package vn.sovang.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.catalogue.AwardLevel;
import vn.sovang.catalogue.DecisionMaker;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.register.DocumentSymbol;
import vn.sovang.register.EntrySource;
import vn.sovang.register.Honour;
import vn.sovang.register.Register;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.Units;

/** Issues a decision of the province and writes its honours into the register, both or nothing. */
@ApplicationScoped
public class DecisionIssue {

    /** Symbol of decisions of the People's Committee. */
    public static final String SYMBOL = "QĐ-UBND";

    private final Decisions decisions;
    private final AwardCatalogue catalogue;
    private final Register register;
    private final Units units;
    private final AuditTrail audit;
    private final AppClock clock;

    DecisionIssue(
            Decisions decisions,
            AwardCatalogue catalogue,
            Register register,
            Units units,
            AuditTrail audit,
            AppClock clock) {
        this.decisions = decisions;
        this.catalogue = catalogue;
        this.register = register;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A decision to be issued.
     *
     * @param number as typed; a bare number gets the symbol QĐ-UBND
     */
    public record Order(
            String number,
            LocalDate decidedOn,
            Decision.Signer signer,
            String title,
            List<String> legalBases,
            List<Grant> grants) {}

    /** One honour of a decision; the parts are those of {@link Honour}. */
    public record Grant(
            SubjectKind kind,
            UUID unitId,
            UUID personId,
            UUID householdId,
            String name,
            String unitName,
            String post,
            String awardCode,
            int year,
            String achievement,
            String achievementKey) {}

    /**
     * R10: who may decide this award on that day (bảng thẩm quyền).
     *
     * @return why not, empty when allowed or when the table is not confirmed
     */
    public Optional<String> refusal(String awardCode, LocalDate day) {
        Award award = catalogue.get(awardCode);
        if (award.level() == AwardLevel.STATE) {
            return Optional.of(
                    award.name() + " là khen thưởng cấp Nhà nước: UBND tỉnh trình cấp trên, không quyết định.");
        }
        return award.mayBeDecidedBy(DecisionMaker.CT_UBND_TINH, day) == Award.Authorisation.REFUSED
                ? Optional.of("Chủ tịch UBND tỉnh không có thẩm quyền quyết định " + award.name()
                        + " (Điều 80 Luật Thi đua, khen thưởng).")
                : Optional.empty();
    }

    /**
     * The same for a decision of another unit's head.
     *
     * @return why not, empty when allowed or when the table is not confirmed
     */
    public Optional<String> refusal(Unit unit, String awardCode, LocalDate day) {
        Award award = catalogue.get(awardCode);
        Optional<Issuer> issuer = Issuer.of(unit);
        if (issuer.isEmpty()) {
            return Optional.of(unit.name() + " không có thẩm quyền quyết định khen thưởng.");
        }
        return award.mayBeDecidedBy(issuer.get().maker(), day) == Award.Authorisation.REFUSED
                        || award.level() != AwardLevel.BASE && issuer.get().maker() != DecisionMaker.CT_UBND_TINH
                ? Optional.of(issuer.get().head() + " không có thẩm quyền quyết định " + award.name()
                        + " (Điều 80 Luật Thi đua, khen thưởng).")
                : Optional.empty();
    }

    /** True when the authority table still has to be confirmed for this award. */
    public boolean isAuthorityUnconfirmed(String awardCode, LocalDate day) {
        return catalogue.get(awardCode).mayBeDecidedBy(DecisionMaker.CT_UBND_TINH, day)
                == Award.Authorisation.UNCONFIRMED;
    }

    /** The same for a decision of another unit's head. */
    public boolean isAuthorityUnconfirmed(Unit unit, String awardCode, LocalDate day) {
        return Issuer.of(unit)
                .map(i -> catalogue.get(awardCode).mayBeDecidedBy(i.maker(), day) == Award.Authorisation.UNCONFIRMED)
                .orElse(false);
    }

    /** @throws StateConflict when the number is taken in that year (409) */
    @Transactional(Transactional.TxType.MANDATORY)
    public Decision issue(Actor actor, Order order) {
        return issue(actor, province(), order);
    }

    /**
     * A decision of the head of {@code unit}.
     *
     * @throws StateConflict when the number is taken in that year (409)
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Decision issue(Actor actor, Unit unit, Order order) {
        Issuer issuer = Issuer.of(unit).orElseThrow(() -> new IllegalArgumentException(unit.name() + " has no head"));
        String number = DocumentSymbol.of(order.number(), issuer.symbol());
        if (decisions.isTaken(issuer.unitId(), "QĐ", order.decidedOn().getYear(), number)) {
            throw new StateConflict(DecisionMessages.TAKEN);
        }
        Decision decision = Decision.of(
                issuer.unitId(),
                issuer.unitName(),
                number,
                order.decidedOn(),
                order.signer(),
                order.title(),
                order.legalBases(),
                clock.instant());
        decisions.persistAndFlush(decision);
        Honour.Basis basis = new Honour.Basis(decision.id(), number, order.decidedOn(), issuer.head());
        order.grants().forEach(g -> register.write(honour(g, basis)));
        audit.record(
                actor,
                "decision.issue",
                "decision",
                decision.id(),
                Map.of("number", number, "honours", order.grants().size()));
        return decision;
    }

    /**
     * Writes one honour that was decided above the province, on its submission.
     *
     * @return id of the entry
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID recordHigher(Grant grant, String number, LocalDate decidedOn, String issuer) {
        return register.write(
                honour(grant, new Honour.Basis(null, number, decidedOn, issuer, EntrySource.HIGHER_DECISION)));
    }

    private static Honour honour(Grant g, Honour.Basis basis) {
        return new Honour(
                g.kind(),
                g.unitId(),
                g.personId(),
                g.householdId(),
                g.name(),
                g.unitName(),
                g.post(),
                g.awardCode(),
                g.year(),
                g.achievement(),
                g.achievementKey(),
                basis);
    }

    private Unit province() {
        return units.find("kind = ?1 order by place", UnitKind.PEOPLES_COMMITTEE)
                .firstResult();
    }
}
