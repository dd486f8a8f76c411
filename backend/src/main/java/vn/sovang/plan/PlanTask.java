package vn.sovang.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

    @Embedded
    private TaskTime time;

    @Enumerated(EnumType.STRING)
    private TaskStatus status;

    private String note;

    /** The note as the plan's paper has it; what is noted after the issue is read with the task alone. */
    @Column(name = "printed_note")
    private String printedNote;

    private String raw;

    @Column(name = "answers_id")
    private UUID answersId;

    @Column(name = "carried_from")
    private UUID carriedFrom;

    @Embedded
    private TaskParties parties = new TaskParties();

    @Embedded
    private TaskProofs proofs = new TaskProofs();

    protected PlanTask() {}

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
        TaskRules.canBeRevised(plan).orConflict();
        boolean printedTheSame = Objects.equals(title, draft.title())
                && Objects.equals(number, draft.number())
                && Objects.equals(section, draft.section())
                && parties.areWrittenAs(draft.parties());
        if (!printedTheSame) {
            throw new Invalid(
                    "/title",
                    "Kế hoạch đã ban hành: chỉ sửa được sản phẩm, ghi chú và đơn vị mà tên in trong kế hoạch chỉ đến.");
        }
        product = draft.productOr(ProductGuess.of(title, productText));
        note = draft.note();
        answersId = draft.answersTaskId();
        time = time().learning(draft.time(), in);
        parties.become(draft.parties());
    }

    private void fill(DraftPlanTask draft, TimeContext in) {
        section = draft.section();
        number = draft.number();
        title = draft.title();
        productText = draft.productText();
        product = draft.productOr(ProductGuess.of(draft.title(), draft.productText()));
        note = draft.note();
        printedNote = note;
        answersId = draft.answersTaskId();
        time = TaskTime.of(draft, time().deferredTo(), in);
        quarter = PlanTime.quarterOfSection(section)
                .or(() -> java.util.Optional.ofNullable(draft.quarter()))
                .orElse(time.quarter());
        parties.become(draft.parties());
    }

    /** After the plan's year or the working days have changed. */
    void follow(TimeContext in) {
        time = time().followed(in);
    }

    void complete(AnnualPlan plan, List<TaskProof> found) {
        become(plan, TaskStatus.DONE);
        proofs.add(found);
        if (proofs.all().isEmpty()) {
            throw new Invalid("/proofs", "Hãy gắn ít nhất một văn bản hoặc bản ghi chứng minh nhiệm vụ đã xong.");
        }
    }

    /** What it brought forth while it goes on. */
    void link(AnnualPlan plan, List<TaskProof> found) {
        canBeLinked(plan).orConflict();
        proofs.add(found);
    }

    void unlink(AnnualPlan plan, UUID recordId) {
        canBeLinked(plan).orConflict();
        proofs.remove(recordId);
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
        t.time = TaskTime.inQuarter(from.quarter, in);
        t.parties.become(from.parties());
        return t;
    }

    void waive(AnnualPlan plan) {
        become(plan, TaskStatus.WAIVED);
    }

    void defer(AnnualPlan plan, PlanTime to, TimeContext in) {
        TaskTime later = time().deferred(to, in);
        become(plan, TaskStatus.DEFERRED);
        later.demandLaterThan(time());
        time = later;
    }

    /** Back to work as the plan prints it; the proof that was linked stays in the history only, evidence of a quarter stays. */
    void reopen(AnnualPlan plan, TimeContext in) {
        become(plan, TaskStatus.OPEN);
        proofs.forgetProducts();
        time = time().asPrinted(in);
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    private void become(AnnualPlan plan, TaskStatus next) {
        can(plan, next).orConflict();
        status = next;
    }

    /** Whether the states of plan and task allow it. */
    Verdict can(AnnualPlan plan, TaskStatus next) {
        return TaskRules.isWorkedOn(plan)
                .and(Verdict.of(
                        status.mayBecome(next),
                        "Nhiệm vụ đang ở trạng thái “" + status.label() + "” nên không làm được việc này."));
    }

    public boolean isOverdue(AnnualPlan plan, LocalDate today) {
        return plan.status() == PlanStatus.ISSUED && status.isLive() && time().isBefore(today);
    }

    /** Whether the person works for a unit that leads or coordinates. */
    boolean concerns(java.util.Set<UUID> units) {
        return parties.concern(units);
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

    /** When it has to be done; Hibernate reads an embedded value of nulls as null. */
    public TaskTime time() {
        return time == null ? TaskTime.NONE : time;
    }

    public TaskStatus status() {
        return status;
    }

    public String note() {
        return note;
    }

    String printedNote() {
        return printedNote;
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
        return parties.all();
    }

    public List<TaskProof> proofs() {
        return proofs.all();
    }
}
