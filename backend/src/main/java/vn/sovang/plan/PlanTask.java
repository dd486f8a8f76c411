package vn.sovang.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.rule.TimeContext;

/** One line of a plan's table: who does what by when, and what proved it done. */
@Entity
@Table(name = "plan_task")
public class PlanTask {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "plan_id")
    private UUID planId;

    private int place;

    private String section;

    private Integer quarter;

    private String number;

    private String title;

    @Enumerated(EnumType.STRING)
    private ProductKind product;

    @Column(name = "product_text")
    private String productText;

    @Column(name = "time_text")
    private String timeText;

    @Convert(converter = TimeColumn.class)
    private PlanTime time;

    @Column(name = "deferred_to")
    @Convert(converter = TimeColumn.class)
    private PlanTime deferredTo;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private TaskStatus status;

    private String note;

    private String raw;

    @Column(name = "answers_id")
    private UUID answersId;

    @Column(name = "carried_from")
    private UUID carriedFrom;

    @ElementCollection
    @CollectionTable(name = "plan_task_party", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "place")
    private List<TaskParty> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_task_proof", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "place")
    private List<TaskProof> proofs = new ArrayList<>();

    protected PlanTask() {}

    /** JSON of a time rule. */
    @Converter
    @Immutable
    static class TimeColumn extends StoredJson<PlanTime> {
        TimeColumn() {
            super(new TypeReference<>() {});
        }
    }

    static PlanTask of(AnnualPlan plan, int place, DraftPlanTask draft, TimeContext in) {
        PlanTask t = new PlanTask();
        t.id = UuidCreator.getTimeOrderedEpoch();
        t.planId = plan.id();
        t.place = place;
        t.status = TaskStatus.OPEN;
        t.raw = draft.raw();
        t.fill(draft, in);
        return t;
    }

    /** Everything can change while the plan is a draft; afterwards only what was read out of the printed words. */
    void revise(AnnualPlan plan, DraftPlanTask draft, TimeContext in) {
        if (plan.status() == PlanStatus.DRAFT) {
            fill(draft, in);
            return;
        }
        AnnualPlan.demand(TaskRules.canBeRevised(plan));
        boolean printedTheSame = Objects.equals(title, draft.title())
                && Objects.equals(number, draft.number())
                && Objects.equals(section, draft.section())
                && rawNames(parties).equals(rawNames(draft.parties()));
        if (!printedTheSame) {
            throw new Invalid(
                    "/title",
                    "Kế hoạch đã ban hành: chỉ sửa được sản phẩm, ghi chú và đơn vị mà tên in trong kế hoạch chỉ đến.");
        }
        product = draft.productOr(ProductGuess.of(title, productText));
        note = draft.note();
        answersId = draft.answersTaskId();
        learnEventDay(draft.time(), in);
        replace(draft.parties());
    }

    private void fill(DraftPlanTask draft, TimeContext in) {
        section = draft.section();
        number = draft.number();
        title = draft.title();
        productText = draft.productText();
        product = draft.productOr(ProductGuess.of(draft.title(), draft.productText()));
        note = draft.note();
        answersId = draft.answersTaskId();
        timeText = draft.timeText();
        time = draft.time() != null
                ? draft.time()
                : PlanTime.quarterOfSection(section)
                        .map(q -> PlanTime.quarter(null, q, null))
                        .orElse(null);
        quarter = PlanTime.quarterOfSection(section)
                .or(() -> java.util.Optional.ofNullable(draft.quarter()))
                .orElseGet(() -> time == null || time.kind() != PlanTime.Kind.QUARTER ? null : time.quarter());
        dueOn = reckoned(in);
        replace(draft.parties());
    }

    /** After the plan's year or the working days have changed. */
    void follow(TimeContext in) {
        dueOn = reckoned(in);
    }

    /** Last day by the time that counts now; null without a time, or while its event has no day. */
    LocalDate reckoned(TimeContext in) {
        PlanTime counts = deferredTo != null ? deferredTo : time;
        return counts == null ? null : counts.due(in).day();
    }

    /** The printed words stay; the day of the event they speak of may become known later. */
    private void learnEventDay(PlanTime known, TimeContext in) {
        if (known != null && known.differsInEventDayFrom(time)) {
            time = known;
            dueOn = reckoned(in);
        }
    }

    private void replace(List<TaskParty> wanted) {
        if (!parties.equals(wanted)) {
            parties.clear();
            parties.addAll(wanted);
        }
    }

    void complete(AnnualPlan plan, List<TaskProof> found) {
        become(plan, TaskStatus.DONE);
        if (found.isEmpty() && proofs.isEmpty()) {
            throw new Invalid("/proofs", "Hãy gắn ít nhất một văn bản hoặc bản ghi chứng minh nhiệm vụ đã xong.");
        }
        proofs.removeIf(held -> found.stream().anyMatch(f -> f.recordId().equals(held.recordId())));
        proofs.addAll(found);
    }

    /** What it brought forth while it goes on; the same record is named once. */
    void link(AnnualPlan plan, List<TaskProof> found) {
        AnnualPlan.demand(canBeLinked(plan));
        proofs.removeIf(held -> found.stream().anyMatch(f -> f.recordId().equals(held.recordId())));
        proofs.addAll(found);
    }

    void unlink(AnnualPlan plan, UUID recordId) {
        AnnualPlan.demand(canBeLinked(plan));
        proofs.removeIf(held -> held.recordId().equals(recordId));
    }

    Verdict canBeLinked(AnnualPlan plan) {
        return TaskRules.isWorkedOn(plan)
                .and(Verdict.of(status.isLive(), "Nhiệm vụ đang ở trạng thái “" + status.label() + "”."));
    }

    void carry(AnnualPlan plan) {
        become(plan, TaskStatus.CARRIED);
    }

    /** A further paper may change every printed word of an issued plan. */
    void amend(DraftPlanTask draft, TimeContext in) {
        fill(draft, in);
    }

    /** In a later plan, what the earlier one left undone; its quarter is that of the later year. */
    static PlanTask carriedOver(AnnualPlan next, int place, PlanTask from, String reason, TimeContext in) {
        PlanTask t = new PlanTask();
        t.id = UuidCreator.getTimeOrderedEpoch();
        t.planId = next.id();
        t.place = place;
        t.status = TaskStatus.OPEN;
        t.section = from.section;
        t.quarter = from.quarter;
        t.title = from.title;
        t.product = from.product;
        t.productText = from.productText;
        t.note = reason;
        t.carriedFrom = from.id;
        t.time = from.quarter == null ? null : PlanTime.quarter(null, from.quarter, null);
        t.dueOn = t.reckoned(in);
        t.parties.addAll(from.parties);
        return t;
    }

    void waive(AnnualPlan plan) {
        become(plan, TaskStatus.WAIVED);
    }

    void defer(AnnualPlan plan, PlanTime to, TimeContext in) {
        LocalDate day = to.due(in).day();
        become(plan, TaskStatus.DEFERRED);
        if (dueOn != null && day != null && !day.isAfter(dueOn)) {
            throw new Invalid("/time", "Thời gian mới phải sau thời hạn đang có.");
        }
        deferredTo = to;
        dueOn = day;
    }

    /** Back to work as the plan prints it; the proof that was linked stays in the history only, evidence of a quarter stays. */
    void reopen(AnnualPlan plan, TimeContext in) {
        become(plan, TaskStatus.OPEN);
        deferredTo = null;
        proofs.removeIf(held -> held.period() == null);
        dueOn = reckoned(in);
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    private void become(AnnualPlan plan, TaskStatus next) {
        AnnualPlan.demand(can(plan, next));
        status = next;
    }

    /** Whether the states of plan and task allow it. */
    Verdict can(AnnualPlan plan, TaskStatus next) {
        return TaskRules.isWorkedOn(plan)
                .and(Verdict.of(
                        status.mayBecome(next),
                        "Nhiệm vụ đang ở trạng thái “" + status.label() + "” nên không làm được việc này."));
    }

    private static List<String> rawNames(List<TaskParty> all) {
        return all.stream().map(p -> p.side() + " " + p.raw()).toList();
    }

    public boolean isOverdue(AnnualPlan plan, LocalDate today) {
        return plan.status() == PlanStatus.ISSUED && status.isLive() && dueOn != null && dueOn.isBefore(today);
    }

    /** Whether the person works for a unit that leads or coordinates. */
    boolean concerns(java.util.Set<UUID> units) {
        return parties.stream().anyMatch(p -> p.unitId() != null && units.contains(p.unitId()));
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID planId() {
        return planId;
    }

    public int place() {
        return place;
    }

    public String section() {
        return section;
    }

    public Integer quarter() {
        return quarter;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public ProductKind product() {
        return product;
    }

    public String productText() {
        return productText;
    }

    /** The time as the paper words it for this task; null where only its heading says when. */
    public String timeText() {
        return timeText;
    }

    public PlanTime time() {
        return time;
    }

    public PlanTime deferredTo() {
        return deferredTo;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public TaskStatus status() {
        return status;
    }

    public String note() {
        return note;
    }

    public String raw() {
        return raw;
    }

    /** The task of another plan that this one answers; null where it answers none. */
    public UUID answersId() {
        return answersId;
    }

    public UUID carriedFrom() {
        return carriedFrom;
    }

    public List<TaskParty> parties() {
        return List.copyOf(parties);
    }

    public List<TaskProof> proofs() {
        return List.copyOf(proofs);
    }
}
