package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.document.paper.AnnualPlanPaper;
import vn.sovang.document.paper.Capacity;
import vn.sovang.document.paper.Letterhead;
import vn.sovang.document.paper.Signature;
import vn.sovang.document.paper.docx.PaperWriter;
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PaperWriter.docx(
                    AnnualPlanPaper.of(new AnnualPlanPaper.Plan(
                            letterhead(plan),
                            plan.year(),
                            plan.legalBases(),
                            null,
                            plan.purposes(),
                            plan.requirements(),
                            periods(all(plan, null, null, null, "")),
                            plan.duties().stream().map(PlanPapers::duty).toList(),
                            signature(plan),
                            plan.recipients())),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(fileName(plan) + ".docx", out.toByteArray());
    }

    /** The same filters as the list of tasks, so that the file holds what the screen shows. */
    @Transactional
    public Written sheet(Actor actor, UUID id, Integer quarter, TaskQueries.Filter status, UUID unitId, String q) {
        AnnualPlan plan = plans.get(actor, id);
        List<TaskQueries.TaskSummary> rows = all(plan, quarter, status, unitId, q == null ? "" : q.strip());
        Sheet<TaskQueries.TaskSummary> sheet = Sheet.<TaskQueries.TaskSummary>of("Nhiệm vụ của " + plan.name())
                .note(plan.title())
                .note(rows.size() + " nhiệm vụ")
                .text("Quý", 12, t -> t.quarter()
                        .map(PlanTime::quarterLabel)
                        .orElse(t.section().orElse("")))
                .text("STT", 6, t -> t.number().orElse(""))
                .text("Nội dung công việc", 60, TaskQueries.TaskSummary::title)
                .text("Chủ trì", 30, t -> names(t.leads()))
                .text("Phối hợp", 40, t -> names(t.coordinators()))
                .text("Thời gian", 18, TaskQueries.TaskSummary::timeLabel)
                .column("Hạn cuối", Sheet.Kind.DATE, 12, t -> t.dueOn().orElse(null))
                .text("Sản phẩm", 24, TaskQueries.TaskSummary::productLabel)
                .text("Trạng thái", 18, t -> t.statusLabel() + (t.overdue() ? " (quá hạn)" : ""))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SheetWriter.xlsx(sheet, rows.stream(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(fileName(plan) + ".xlsx", out.toByteArray());
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

    private static List<AnnualPlanPaper.Period> periods(List<TaskQueries.TaskSummary> tasks) {
        Map<String, List<AnnualPlanPaper.Task>> bySection = new LinkedHashMap<>();
        tasks.forEach(t -> bySection
                .computeIfAbsent(sectionName(t), k -> new ArrayList<>())
                .add(new AnnualPlanPaper.Task(t.title(), raws(t.leads()), raws(t.coordinators()))));
        return bySection.entrySet().stream()
                .map(e -> new AnnualPlanPaper.Period(e.getKey(), e.getValue()))
                .toList();
    }

    private static String sectionName(TaskQueries.TaskSummary t) {
        String section = t.section().orElse("Nhiệm vụ trong năm");
        return PlanTime.quarterOfSection(section).map(PlanTime::quarterLabel).orElse(section);
    }

    private static AnnualPlanPaper.Duty duty(PlanDuty duty) {
        boolean lettered = duty.duties().size() > 1;
        return new AnnualPlanPaper.Duty(
                duty.requested() ? "Đề nghị " + duty.actor() : duty.actor(),
                duty.duties().stream()
                        .map(d -> lettered ? d.replaceFirst("^\\p{L}\\)\\s*", "") : d)
                        .toList());
    }

    private Letterhead letterhead(AnnualPlan plan) {
        String issuer = units.of(List.of(plan.issuerId())).getOrDefault(plan.issuerId(), "");
        String[] number = plan.number() == null
                ? new String[] {null, "KH-UBND"}
                : plan.number().split("/", 2);
        return Letterhead.state(null, issuer.replaceFirst(" (tỉnh|thành phố) ", "\n$1 "))
                .numbered(number[0], number.length > 1 ? number[1] : null)
                .at(plan.place() == null ? place : plan.place(), plan.issuedOn());
    }

    private static Signature signature(AnnualPlan plan) {
        String capacity = plan.signerCapacity() == null ? "" : plan.signerCapacity();
        for (Capacity c : Capacity.values()) {
            String prefix = c.prefix(vn.sovang.document.paper.Layout.STATE);
            if (capacity.startsWith(prefix)) {
                return Signature.in(
                        c, capacity.substring(prefix.length()).strip(), plan.signerPosition(), plan.signerName());
            }
        }
        return Signature.of(plan.signerPosition() == null ? "CHỦ TỊCH" : plan.signerPosition(), plan.signerName());
    }

    private static List<String> raws(List<PartyView> parties) {
        return parties.stream().map(PartyView::raw).toList();
    }

    private static String names(List<PartyView> parties) {
        return parties.stream().map(PartyView::name).collect(Collectors.joining("; "));
    }

    private static String fileName(AnnualPlan plan) {
        return plan.name().replaceAll("[/\\\\:*?\"<>|]+", "-");
    }
}
