package vn.sovang.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sovang.eligibility.engine.Question;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Answers questions about histories that are sent with them; stores nothing. */
@ApplicationScoped
class EligibilityCheck {

    private final EligibilityPolicy policy;
    private final RuleEngines engines;
    private final AppClock clock;

    EligibilityCheck(EligibilityPolicy policy, RuleEngines engines, AppClock clock) {
        this.policy = policy;
        this.engines = engines;
        this.clock = clock;
    }

    EligibilityAnswer check(Actor actor, EligibilityQuestion body) {
        policy.mayCheck(actor).orRefuse();
        Question question = QuestionReading.of(body, clock.today());
        return EligibilityAnswer.of(engines.on(question.acceptedOn()).answer(question));
    }
}
