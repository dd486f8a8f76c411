package vn.sovang.eligibility.rehearsal;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.eligibility.EligibilityAnswer;
import vn.sovang.eligibility.RuleEngines;
import vn.sovang.eligibility.dossier.DossierAnswers;
import vn.sovang.eligibility.dossier.DossierEligibilityView;
import vn.sovang.eligibility.engine.Answer;
import vn.sovang.eligibility.engine.EligibilityEngine;
import vn.sovang.eligibility.engine.Question;
import vn.sovang.eligibility.engine.RuleSet;
import vn.sovang.eligibility.run.RuleRun;
import vn.sovang.eligibility.run.RunKind;
import vn.sovang.eligibility.run.RunSteps;
import vn.sovang.proposal.Dossiers;

/** Asks about every nominee of the open dossiers twice, and keeps whose outcome differs and why. */
@ApplicationScoped
class RehearsalSteps implements RunSteps {

    private static final int AT_ONCE = 10;

    private final RehearsalPlans plans;
    private final Dossiers dossiers;
    private final DossierAnswers answers;
    private final RuleEngines engines;
    private final EntityManager entities;

    RehearsalSteps(
            RehearsalPlans plans,
            Dossiers dossiers,
            DossierAnswers answers,
            RuleEngines engines,
            EntityManager entities) {
        this.plans = plans;
        this.dossiers = dossiers;
        this.answers = answers;
        this.engines = engines;
        this.entities = entities;
    }

    @Override
    public RunKind kind() {
        return RunKind.REHEARSAL;
    }

    @Override
    public RuleRun.Step next(RuleRun run) {
        RehearsalPlan plan = plans.read(run.plan());
        List<UUID> some = plans.some(run.cursorId(), AT_ONCE);
        int found = 0;
        for (UUID id : some) {
            found += rehearse(run.id(), dossiers.whole(id), plan);
        }
        boolean last = some.size() < AT_ONCE;
        return new RuleRun.Step(some.size(), found, 0, last ? null : some.get(some.size() - 1), last);
    }

    private int rehearse(UUID runId, Dossiers.Dossier d, RehearsalPlan plan) {
        Map<UUID, List<Answer>> both = answers.beside(d, (day, q) -> then(day, q, plan));
        int found = 0;
        for (Dossiers.Candidate c : d.candidates()) {
            EligibilityAnswer now = EligibilityAnswer.of(both.get(c.nomineeId()).get(0));
            EligibilityAnswer then =
                    EligibilityAnswer.of(both.get(c.nomineeId()).get(1));
            if (now.result() != then.result()) {
                keep(runId, d, c, now, then);
                found++;
            }
        }
        return found;
    }

    private Answer then(LocalDate acceptedOn, Question question, RehearsalPlan plan) {
        EligibilityEngine engine = engines.rehearsed(acceptedOn, plan.settings());
        return plan.ruleSet() == null ? engine.answer(question) : engine.under(RuleSet.named(plan.ruleSet()), question);
    }

    private void keep(
            UUID runId, Dossiers.Dossier d, Dossiers.Candidate c, EligibilityAnswer now, EligibilityAnswer then) {
        entities.createNativeQuery("""
                        insert into rehearsal_change
                            (id, run_id, proposal_id, nominee_id, proposal_name, name, award_code, result_now,
                             result_then, reasons)
                        select :id, :run, p.id, :nominee, coalesce(p.number || ' – ', '') || p.title, :name, :award, :now,
                               :then, :reasons
                          from award_proposal p where p.id = :proposal""")
                .setParameter("id", UuidCreator.getTimeOrderedEpochPlus1())
                .setParameter("run", runId)
                .setParameter("proposal", d.id())
                .setParameter("nominee", c.nomineeId())
                .setParameter("name", c.name())
                .setParameter("award", c.award())
                .setParameter("now", now.result().name())
                .setParameter("then", then.result().name())
                .setParameter(
                        "reasons", DossierEligibilityView.changes(now, then).toArray(String[]::new))
                .executeUpdate();
    }
}
