package vn.sovang.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.shared.problem.ConstraintMessages;

/** Amendments of plans. */
@ApplicationScoped
class PlanAmendments implements PanacheRepositoryBase<PlanAmendment, UUID>, ConstraintMessages.Source {

    /** The latest first; none while a plan was never amended. */
    List<PlanAmendmentView> of(AnnualPlan plan) {
        return plan.status() == PlanStatus.DRAFT
                ? List.of()
                : list("planId = ?1 order by issuedOn desc, id desc", plan.id()).stream()
                        .map(PlanAmendment::view)
                        .toList();
    }

    @Override
    public Map<String, String> messages() {
        return Map.of("plan_amendment_plan_number_uk", "Văn bản sửa đổi này đã được ghi cho kế hoạch rồi.");
    }
}
