package vn.sovang.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was said the points of plans came to. */
@ApplicationScoped
class MandateResults implements PanacheRepositoryBase<MandateResult, UUID> {

    /** Latest first. */
    List<MandateResult> of(AnnualPlan plan) {
        return list("planId = ?1 order by id desc", plan.id());
    }
}
