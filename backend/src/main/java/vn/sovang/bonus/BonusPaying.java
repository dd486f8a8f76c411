package vn.sovang.bonus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Forbidden;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Marks what was paid and what came back, and keeps what a person said where the law is silent. */
@ApplicationScoped
public class BonusPaying {

    private static final String SUBJECT = "register-entry";

    private final HonouredQueries honours;
    private final BonusReckoning reckoning;
    private final BonusStandings standings;
    private final BonusPolicy policy;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    BonusPaying(
            HonouredQueries honours,
            BonusReckoning reckoning,
            BonusStandings standings,
            BonusPolicy policy,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.honours = honours;
        this.reckoning = reckoning;
        this.standings = standings;
        this.policy = policy;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them or none; each with the amount that is reckoned for it (R62). */
    @Transactional
    public BonusViews.Paid pay(Actor actor, BonusCommands.Pay body) {
        policy.mayKeepAny(actor).orRefuse();
        shape.check(body);
        past("/paidOn", body.paidOn());
        Map<UUID, Honoured> honoured = new HashMap<>();
        Map<UUID, BonusViews.Line> lines = new HashMap<>();
        List<Honoured> found = honours.of(
                actor, body.items().stream().map(BonusCommands.Paid::entryId).toList());
        found.forEach(h -> honoured.put(h.entryId(), h));
        reckoning.lines(actor, found).forEach(l -> lines.put(l.entryId(), l));
        check(actor, body, honoured, lines);
        long sum = 0;
        for (BonusCommands.Paid item : body.items()) {
            BonusViews.Line line = lines.get(item.entryId());
            if (!line.isPayable()) {
                throw new StateConflict(line.name() + ": " + line.stateLabel().toLowerCase() + ".");
            }
            standing(item.entryId()).pay(item.amount(), body.paidOn(), actor.name(), body.voucher());
            audit.record(
                    actor,
                    "bonus.pay",
                    SUBJECT,
                    item.entryId(),
                    Map.of("amount", BonusMoney.written(item.amount()), "voucher", body.voucher()));
            sum += item.amount();
        }
        standings.flush();
        return new BonusViews.Paid(body.items().size(), sum);
    }

    private void check(
            Actor actor, BonusCommands.Pay body, Map<UUID, Honoured> honoured, Map<UUID, BonusViews.Line> lines) {
        List<Problem.FieldError> errors = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < body.items().size(); i++) {
            BonusCommands.Paid item = body.items().get(i);
            Honoured honour = honoured.get(item.entryId());
            if (honour == null || !seen.add(item.entryId())) {
                errors.add(
                        new Problem.FieldError("/items/" + i + "/entryId", "Không có khoản thưởng này, hoặc bị lặp."));
                continue;
            }
            if (!policy.mayKeep(actor, honour).allowed()) {
                throw new Forbidden(policy.mayKeep(actor, honour).reason());
            }
            if (body.paidOn().isBefore(honour.decidedOn())) {
                errors.add(new Problem.FieldError(
                        "/paidOn", "Ngày chi trước ngày Quyết định " + honour.decisionNumber() + "."));
            }
            BonusViews.Line line = lines.get(item.entryId());
            if (line.isPayable() && !line.amount().orElseThrow().equals(item.amount())) {
                errors.add(new Problem.FieldError(
                        "/items/" + i + "/amount",
                        "Sai mức tiền thưởng của " + line.name() + ": tính được "
                                + BonusMoney.written(line.amount().orElseThrow()) + " đồng."));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    @Transactional
    public void rule(Actor actor, UUID entryId, Precondition seen, BonusCommands.Ruling body) {
        BonusViews.Line line = begin(actor, entryId, seen);
        shape.check(body);
        if (line.state() != BonusState.REVIEW
                && line.state() != BonusState.TO_PAY
                && line.state() != BonusState.NOT_PAID) {
            throw new StateConflict("Chỉ cho ý kiến khi tiền thưởng tính được, chưa chi.");
        }
        standing(entryId).rule(body.pays(), body.reason(), actor.name(), clock.instant());
        audit.record(actor, body.pays() ? "bonus.allow" : "bonus.deny", SUBJECT, entryId);
        standings.flush();
    }

    @Transactional
    public void unpay(Actor actor, UUID entryId, Precondition seen, BonusCommands.Unpay body) {
        BonusViews.Line line = begin(actor, entryId, seen);
        shape.check(body);
        if (line.state() != BonusState.PAID) {
            throw new StateConflict("Tiền thưởng này không ở trạng thái đã chi.");
        }
        standing(entryId).unpay();
        audit.record(
                actor,
                "bonus.unpay",
                SUBJECT,
                entryId,
                Map.of(
                        "amount",
                        BonusMoney.written(line.amount().orElseThrow()),
                        "voucher",
                        line.voucher().orElseThrow()));
        standings.flush();
    }

    /** Điều 93 Luật Thi đua, khen thưởng: what went with an honour taken back comes back. */
    @Transactional
    public void recover(Actor actor, UUID entryId, Precondition seen, BonusCommands.Recovery body) {
        BonusViews.Line line = begin(actor, entryId, seen);
        shape.check(body);
        past("/recoveredOn", body.recoveredOn());
        if (line.state() != BonusState.TO_RECOVER) {
            throw new StateConflict("Không có tiền thưởng nào phải thu hồi.");
        }
        standing(entryId).recover(body.recoveredOn(), actor.name(), body.voucher());
        audit.record(actor, "bonus.recover", SUBJECT, entryId, Map.of("voucher", body.voucher()));
        standings.flush();
    }

    BonusViews.Line line(Actor actor, UUID entryId) {
        return reckoning.lines(actor, List.of(honour(actor, entryId))).get(0);
    }

    private BonusViews.Line begin(Actor actor, UUID entryId, Precondition seen) {
        Honoured honour = honour(actor, entryId);
        policy.mayKeep(actor, honour).orRefuse();
        BonusViews.Line line = reckoning.lines(actor, List.of(honour)).get(0);
        seen.require(line.version());
        return line;
    }

    private Honoured honour(Actor actor, UUID entryId) {
        return honours.of(actor, List.of(entryId)).stream().findFirst().orElseThrow(NotFound::new);
    }

    private BonusStanding standing(UUID entryId) {
        return standings.findByIdOptional(entryId).orElseGet(() -> {
            BonusStanding fresh = BonusStanding.of(entryId);
            standings.persist(fresh);
            return fresh;
        });
    }

    private void past(String pointer, LocalDate day) {
        if (day.isAfter(clock.today())) {
            throw new Invalid(pointer, "Ngày không được sau hôm nay.");
        }
    }
}
