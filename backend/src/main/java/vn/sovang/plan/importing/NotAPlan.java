package vn.sovang.plan.importing;

import java.util.List;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.problem.Refusal;

/** 422: the paper could be opened but holds no table of tasks. */
class NotAPlan extends Refusal {
    NotAPlan(String pointer, List<ImportProblem> problems) {
        super(
                422,
                "not-a-plan",
                "Tài liệu không phải là kế hoạch",
                problems.get(0).message(),
                problems.stream()
                        .map(p -> new Problem.FieldError(pointer, p.message(), p.code()))
                        .toList());
    }
}
