package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;

/** Says what {@link PlanPolicy} lets a person begin. */
@ApplicationScoped
class PlanBeginnings implements Beginnings {

    /** What can be begun. */
    private enum Beginning {
        COMPOSE_PLAN,
        IMPORT_PLAN
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(
                AllowedAction.of(Beginning.COMPOSE_PLAN, PlanPolicy.mayCompose(actor)),
                AllowedAction.of(Beginning.IMPORT_PLAN, PlanPolicy.mayImport(actor)));
    }
}
