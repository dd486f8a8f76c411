package vn.sovang.eligibility.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;

/** Whether a button "run" is there. */
@ApplicationScoped
class RunBeginnings implements Beginnings {

    /** What can be begun. */
    private enum Beginning {
        RUN_RULES
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(AllowedAction.of(Beginning.RUN_RULES, RunPolicy.mayStart(actor)));
    }
}
