package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.document.sheet.Sheet;
import vn.sovang.document.sheet.SheetWriter;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.UnitNames;

/** A plan as a Word file in the official layout, and its tasks as an Excel list. */
@ApplicationScoped
public class PlanPapers {

    private static final int BATCH = 1000;

    private final AnnualPlans plans;
    private final TaskQueries tasks;
    private final UnitNames units;
    private final String place;

    PlanPapers(
            AnnualPlans plans,
            TaskQueries tasks,
            UnitNames units,
            @ConfigProperty(name = "sovang.province") String province) {
        this.plans = plans;
        this.tasks = tasks;
        this.units = units;
        this.place = province.replaceFirst("^(Tỉnh|Thành phố) ", "");
    }

    /** A file ready to be sent. */
    public record Written(String name, byte[] content) {}

    @Transactional
    public Written paper(Actor actor, UUID id) {
        AnnualPlan plan = plans.get(actor, id);
        return new Written(
                fileName(plan) + ".docx",
                writing(plan, all(plan, null, null, null, "")).docx());
    }

    /**
     * The same filters as the list of tasks, so that the file holds what the screen shows. Without filters it also holds
     * the plan's other words, so that reading it gives the whole plan back.
     */
    @Transactional
    public Written sheet(Actor actor, UUID id, Integer quarter, TaskQueries.Filter status, UUID unitId, String q) {
        AnnualPlan plan = plans.get(actor, id);
        String words = q == null ? "" : q.strip();
        boolean whole = quarter == null && status == null && unitId == null && words.isEmpty();
        List<TaskQueries.TaskSummary> rows = all(plan, quarter, status, unitId, words);
        Sheet.Builder<TaskQueries.TaskSummary> sheet = Sheet.<TaskQueries.TaskSummary>of("Nhiệm vụ của " + plan.name())
                .note("Tên kế hoạch: " + plan.title())
                .note(rows.size() + " nhiệm vụ")
                .text("Quý", 12, t -> t.quarter()
                        .map(PlanTime::quarterLabel)
                        .orElse(t.section().orElse("")))
                .text("STT", 6, t -> t.number().orElse(""))
                .text("Nội dung công việc", 60, TaskQueries.TaskSummary::title)
                .text("Chủ trì", 30, t -> raws(t.leads()))
                .text("Phối hợp", 40, t -> raws(t.coordinators()))
                .text("Thời gian", 18, t -> t.timeText().orElse(""))
                .column("Hạn cuối", Sheet.Kind.DATE, 12, t -> t.dueOn().orElse(null))
                .text("Sản phẩm", 24, t -> t.productText().orElse(""))
                .text("Loại sản phẩm", 24, TaskQueries.TaskSummary::productLabel)
                .text("Ghi chú", 24, t -> t.note().orElse(""))
                .text("Trạng thái", 18, t -> t.statusLabel() + (t.overdue() ? " (quá hạn)" : ""));
        if (whole) {
            PlanWriting writing = writing(plan, rows);
            sheet.text("Tiêu đề mục", 28, t -> writing.heading(t.section().orElse(null))
                            .orElse("–"))
                    .with(new Sheet.Words("Nội dung văn bản", writing.words()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SheetWriter.xlsx(sheet.build(), rows.stream(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(fileName(plan) + ".xlsx", out.toByteArray());
    }

    private PlanWriting writing(AnnualPlan plan, List<TaskQueries.TaskSummary> rows) {
        return new PlanWriting(
                plan,
                rows.stream().map(PlanLine::of).toList(),
                plan.issuerText() == null
                        ? units.of(List.of(plan.issuerId())).getOrDefault(plan.issuerId(), "")
                        : plan.issuerText(),
                place);
    }

    private List<TaskQueries.TaskSummary> all(
            AnnualPlan plan, Integer quarter, TaskQueries.Filter status, UUID unitId, String q) {
        List<TaskQueries.TaskSummary> rows = new ArrayList<>();
        Page<TaskQueries.TaskSummary> page;
        int n = 0;
        do {
            page = tasks.list(plan, new Paging(n++, BATCH, "t.place", q), quarter, status, unitId);
            rows.addAll(page.items());
        } while (rows.size() < page.total() && !page.items().isEmpty());
        return rows;
    }

    private static String raws(List<PartyView> parties) {
        return parties.stream().map(PartyView::raw).collect(Collectors.joining("; "));
    }

    private static String fileName(AnnualPlan plan) {
        return plan.name().replaceAll("[/\\\\:*?\"<>|]+", "-");
    }
}
