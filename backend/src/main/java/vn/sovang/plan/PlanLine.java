package vn.sovang.plan;

import java.util.List;

/** A task as a paper prints it: the words alone. */
record PlanLine(
        String section,
        String number,
        String title,
        List<String> leads,
        List<String> coordinators,
        String time,
        String product,
        String note) {

    static final PlanLine EMPTY = new PlanLine(null, null, null, List.of(), List.of(), null, null, null);

    static PlanLine of(TaskQueries.TaskSummary t) {
        return new PlanLine(
                t.section().orElse(null),
                t.number().orElse(null),
                t.title(),
                t.leads().stream().map(PartyView::raw).toList(),
                t.coordinators().stream().map(PartyView::raw).toList(),
                t.timeText().orElse(null),
                t.productText().orElse(null),
                t.note().orElse(null));
    }

    static PlanLine of(AnnualPlan plan, PlanTask t) {
        return new PlanLine(
                t.section(),
                t.number(),
                t.title(),
                raws(t, TaskParty.Side.LEAD),
                raws(t, TaskParty.Side.COORDINATOR),
                PrintedTime.of(plan, t.section(), t.time().text(), t.time().printed()),
                t.productText(),
                t.printedNote());
    }

    private static List<String> raws(PlanTask task, TaskParty.Side side) {
        return task.parties().stream()
                .filter(p -> p.side() == side)
                .map(TaskParty::raw)
                .toList();
    }
}
