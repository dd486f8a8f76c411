package vn.sovang.eligibility.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.time.AppClock;

/** The province settles a rule: one proposes, another answers. */
@ApplicationScoped
public class RuleSettling {

    private static final String SUBJECT = "rule-setting";

    private final RuleSettings settings;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    RuleSettling(RuleSettings settings, Shape shape, AuditTrail audit, AppClock clock) {
        this.settings = settings;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    public SettingViews.SettingList all(Actor actor) {
        List<RuleSetting> changes = settings.allChanges();
        Map<SettingKey, String> today = RuleSettings.valuesOn(changes, clock.today());
        return new SettingViews.SettingList(
                Arrays.stream(SettingKey.values())
                        .map(k -> view(actor, k, today.get(k), changes))
                        .toList(),
                List.of(AllowedAction.of(SettingPolicy.Action.PROPOSE, SettingPolicy.mayPropose(actor))));
    }

    @Transactional
    public SettingViews.ChangeView propose(Actor actor, SettingViews.Proposal body) {
        SettingPolicy.mayPropose(actor).orRefuse();
        SettingViews.Proposal p = shape.check(body);
        p.key().fault(p.value()).ifPresent(why -> {
            throw new Invalid("/value", why);
        });
        boolean open = settings.count("setting = ?1 and status = ?2", p.key(), SettingStatus.PROPOSED) > 0;
        if (open) {
            throw new StateConflict("Quy định này đang có một đề nghị chờ xác nhận.");
        }
        RuleSetting change = RuleSetting.propose(p.key(), p.value(), p.validFrom(), p.basis(), actor, clock.instant());
        settings.persistAndFlush(change);
        record(actor, "rule-setting.propose", change);
        return view(actor, change);
    }

    @Transactional
    public SettingViews.ChangeView confirm(Actor actor, UUID id, Precondition seen) {
        RuleSetting change = begin(actor, id, seen);
        change.confirm(actor, clock.instant());
        settings.flush();
        record(actor, "rule-setting.confirm", change);
        return view(actor, change);
    }

    @Transactional
    public SettingViews.ChangeView reject(Actor actor, UUID id, Precondition seen, SettingViews.Rejection body) {
        RuleSetting change = begin(actor, id, seen);
        change.reject(shape.check(body).reason(), actor, clock.instant());
        settings.flush();
        record(actor, "rule-setting.reject", change);
        return view(actor, change);
    }

    private RuleSetting begin(Actor actor, UUID id, Precondition seen) {
        RuleSetting change = settings.findByIdOptional(id).orElseThrow(NotFound::new);
        SettingPolicy.mayAnswer(actor, change).orRefuse();
        seen.require(change.version());
        return change;
    }

    private void record(Actor actor, String action, RuleSetting change) {
        audit.record(
                actor,
                action,
                SUBJECT,
                change.id(),
                Map.of(
                        "setting",
                        change.setting().label(),
                        "value",
                        change.setting().written(change.value())));
    }

    private SettingViews.SettingView view(Actor actor, SettingKey key, String value, List<RuleSetting> changes) {
        List<RuleSetting> own = changes.stream().filter(c -> c.setting() == key).toList();
        boolean settled = own.stream()
                .anyMatch(c ->
                        c.status() == SettingStatus.CONFIRMED && !c.validFrom().isAfter(clock.today()));
        return new SettingViews.SettingView(
                key,
                key.label(),
                key.form(),
                key.evidence().label(),
                key.rule().map(Enum::name),
                value,
                key.written(value),
                key.written(key.usual()),
                settled,
                own.stream().map(c -> view(actor, c)).toList());
    }

    private static SettingViews.ChangeView view(Actor actor, RuleSetting c) {
        var answer = SettingPolicy.mayAnswer(actor, c);
        return new SettingViews.ChangeView(
                c.id(),
                c.version(),
                c.setting(),
                c.setting().written(c.value()),
                c.validFrom(),
                c.basis(),
                c.status(),
                c.status().label(),
                c.proposedByName(),
                c.proposedAt(),
                Optional.ofNullable(c.answeredByName()),
                Optional.ofNullable(c.answeredAt()),
                Optional.ofNullable(c.answer()),
                c.status() == SettingStatus.PROPOSED
                        ? List.of(
                                AllowedAction.of(SettingPolicy.Action.CONFIRM, answer),
                                AllowedAction.of(SettingPolicy.Action.REJECT, answer))
                        : List.of());
    }
}
