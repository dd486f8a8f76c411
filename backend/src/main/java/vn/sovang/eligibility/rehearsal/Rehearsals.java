package vn.sovang.eligibility.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.eligibility.EligibilityResult;
import vn.sovang.eligibility.engine.RuleSet;
import vn.sovang.eligibility.run.RuleRun;
import vn.sovang.eligibility.run.RunKeeping;
import vn.sovang.eligibility.run.RunKind;
import vn.sovang.eligibility.run.RunView;
import vn.sovang.eligibility.setting.SettingKey;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;

/** Starts rehearsals and tells what they found. */
@ApplicationScoped
public class Rehearsals {

    private final RunKeeping runs;
    private final RehearsalPlans plans;
    private final AwardCatalogue catalogue;
    private final EntityManager entities;
    private final Shape shape;

    Rehearsals(RunKeeping runs, RehearsalPlans plans, AwardCatalogue catalogue, EntityManager entities, Shape shape) {
        this.runs = runs;
        this.plans = plans;
        this.catalogue = catalogue;
        this.entities = entities;
        this.shape = shape;
    }

    @Transactional
    public RunView start(Actor actor, RehearsalViews.Start body) {
        runs.mayStart(actor);
        shape.check(body);
        RehearsalPlan plan = plan(body);
        return runs.start(
                actor, RunKind.REHEARSAL, new RunKeeping.Plan(null, plans.write(plan), plans.count()), this::words);
    }

    private static RehearsalPlan plan(RehearsalViews.Start body) {
        List<RehearsalViews.Instead> instead = body.settings() == null ? List.of() : body.settings();
        String ruleSet = body.ruleSet() == null || body.ruleSet().isBlank() ? null : body.ruleSet();
        if (ruleSet == null && instead.isEmpty()) {
            throw new Invalid("/ruleSet", "Hãy chọn một bộ quy tắc hoặc ít nhất một quy định để diễn tập.");
        }
        boolean known = ruleSet == null
                || Arrays.stream(RuleSet.values())
                        .anyMatch(s -> s != RuleSet.RS_2003 && s.code().equals(ruleSet));
        if (!known) {
            throw new Invalid("/ruleSet", "Chọn một trong: RS-2024, RS-2025, RS-2026.");
        }
        Map<SettingKey, String> settings = new EnumMap<>(SettingKey.class);
        for (int i = 0; i < instead.size(); i++) {
            RehearsalViews.Instead one = instead.get(i);
            String at = "/settings/" + i + "/value";
            one.key().fault(one.value()).ifPresent(why -> {
                throw new Invalid(at, why);
            });
            settings.put(one.key(), one.value());
        }
        return new RehearsalPlan(ruleSet, settings);
    }

    @Transactional
    public RunView cancel(Actor actor, UUID id, Precondition seen) {
        return runs.cancel(actor, RunKind.REHEARSAL, id, seen, this::words);
    }

    RunView.All all(Actor actor) {
        return runs.all(actor, RunKind.REHEARSAL, this::words);
    }

    RunView get(Actor actor, UUID id) {
        return runs.get(actor, RunKind.REHEARSAL, id, this::words);
    }

    private String words(RuleRun run) {
        RehearsalPlan plan = plans.read(run.plan());
        List<String> words = new ArrayList<>();
        if (plan.ruleSet() != null) {
            words.add("Bộ quy tắc " + plan.ruleSet() + " ("
                    + RuleSet.named(plan.ruleSet()).law() + ")");
        }
        plan.settings().forEach((key, value) -> words.add(key.label() + ": " + key.written(value)));
        return String.join("; ", words);
    }

    RehearsalViews.Slice changes(Actor actor, UUID runId, UUID after, int size) {
        runs.read(actor, RunKind.REHEARSAL, runId);
        List<?> rows = entities.createNativeQuery("""
                        select * from rehearsal_change
                         where run_id = :run and (cast(:after as uuid) is null or id > :after)
                         order by id limit :most""", Tuple.class)
                .setParameter("run", runId)
                .setParameter("after", after)
                .setParameter("most", size + 1)
                .getResultList();
        List<RehearsalViews.Change> found =
                rows.stream().map(row -> change((Tuple) row)).toList();
        return found.size() <= size
                ? new RehearsalViews.Slice(found, Optional.empty())
                : new RehearsalViews.Slice(
                        found.subList(0, size),
                        Optional.of(found.get(size - 1).id().toString()));
    }

    private RehearsalViews.Change change(Tuple t) {
        EligibilityResult now = EligibilityResult.valueOf(t.get("result_now", String.class));
        EligibilityResult then = EligibilityResult.valueOf(t.get("result_then", String.class));
        return new RehearsalViews.Change(
                t.get("id", UUID.class),
                t.get("proposal_id", UUID.class),
                t.get("proposal_name", String.class),
                t.get("nominee_id", UUID.class),
                t.get("name", String.class),
                catalogue.get(t.get("award_code", String.class)).name(),
                now,
                now.label(),
                then,
                then.label(),
                List.of(t.get("reasons", String[].class)));
    }
}
