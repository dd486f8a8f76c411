package vn.sovang.plan.reading;

import java.util.List;

/** A plan's paper as read; nothing of it is stored yet. */
public record ReadPlan(PlanHeader header, List<ReadSection> sections, List<ReadRow> rows, List<ReadProblem> problems) {

    public ReadPlan {
        sections = List.copyOf(sections);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Whether the document is no plan at all and cannot be committed. */
    public boolean refused() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
