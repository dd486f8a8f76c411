package vn.sovang.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sovang.document.DocumentNumber;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Verdict;

/** A year's plan as its paper says it; the tasks are records of their own. */
@Entity
@Table(name = "annual_plan")
public class AnnualPlan {

    /** Kế hoạch; other types of plans would carry their own symbol. */
    static final String TYPE = "KH";

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "issuer_id")
    private UUID issuerId;

    @Column(name = "issuer_text")
    private String issuerText;

    private String type = TYPE;

    private String number;

    private int year;

    private String title;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private String place;

    @Embedded
    private PlanSigner signer;

    @Embedded
    private PlanWords words;

    @Embedded
    private PlanMandates mandates = new PlanMandates();

    @Convert(converter = PlanSection.Column.class)
    private List<PlanSection> sections;

    @Column(name = "source_file_id")
    private UUID sourceFileId;

    @Column(name = "raw_text")
    private String rawText;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    /** How often it was amended; so that an amendment moves the version as well. */
    private int amended;

    protected AnnualPlan() {}

    /** Where a plan's text came from: a file, a pasted text, or (both null) neither. */
    public record Source(UUID fileId, String rawText, List<PlanSection> sections) {
        public static final Source NONE = new Source(null, null, List.of());
    }

    static AnnualPlan draft(DraftAnnualPlan draft, Source source, UUID createdBy, Instant now) {
        AnnualPlan p = new AnnualPlan();
        p.id = UuidCreator.getTimeOrderedEpoch();
        p.status = PlanStatus.DRAFT;
        p.sourceFileId = source.fileId();
        p.rawText = source.rawText();
        p.sections = List.copyOf(source.sections());
        p.createdBy = createdBy;
        p.createdAt = now;
        p.fill(draft);
        return p;
    }

    /** @throws StateConflict once it is issued (409) */
    void revise(DraftAnnualPlan draft) {
        canBeRevised().orConflict();
        fill(draft);
    }

    private void fill(DraftAnnualPlan draft) {
        issuerId = draft.issuerId();
        issuerText = draft.issuerText() == null || draft.issuerText().isBlank()
                ? null
                : draft.issuerText().strip();
        number = DocumentNumber.tidy(draft.number());
        year = draft.year();
        title = draft.title();
        issuedOn = draft.issuedOn();
        place = draft.place();
        signer = new PlanSigner(draft.signerName(), draft.signerCapacity(), draft.signerPosition());
        words = PlanWords.of(draft);
        mandates.write(draft.duties() == null ? List.of() : draft.duties());
    }

    /**
     * Records that the plan was signed outside and has its number and date.
     *
     * @throws Invalid when number, date or tasks are missing (422)
     * @throws StateConflict when it is not a draft (409)
     */
    void issue(PlanIssuance issuance, long tasks, LocalDate today) {
        become(PlanStatus.ISSUED).orConflict();
        String newNumber = issuance.number() == null ? number : DocumentNumber.tidy(issuance.number());
        LocalDate newDate = issuance.issuedOn() == null ? issuedOn : issuance.issuedOn();
        if (newNumber == null) {
            throw new Invalid("/number", "Hãy ghi số, ký hiệu của kế hoạch đã ký.");
        }
        if (newDate == null) {
            throw new Invalid("/issuedOn", "Hãy ghi ngày ban hành.");
        }
        if (newDate.isAfter(today)) {
            throw new Invalid("/issuedOn", "Ngày ban hành không thể sau hôm nay.");
        }
        if (tasks == 0) {
            throw new Invalid("", "Kế hoạch chưa có nhiệm vụ nào.");
        }
        number = newNumber;
        issuedOn = newDate;
        signer = signer().corrected(issuance);
        status = PlanStatus.ISSUED;
    }

    /** @throws StateConflict while tasks are open, or when it is not issued (409) */
    void close(long liveTasks) {
        canBeClosed(liveTasks).orConflict();
        status = PlanStatus.CLOSED;
    }

    Verdict canBeRevised() {
        return Verdict.of(status == PlanStatus.DRAFT, "Kế hoạch đã ban hành thì không sửa nội dung được nữa.");
    }

    Verdict canBeIssued() {
        return become(PlanStatus.ISSUED);
    }

    Verdict canBeClosed(long liveTasks) {
        return become(PlanStatus.CLOSED)
                .and(Verdict.of(
                        liveTasks == 0,
                        "Còn " + liveTasks + " nhiệm vụ chưa xong. Hãy hoàn thành hoặc ghi không thực hiện trước."));
    }

    void amended() {
        canBeAmended().orConflict();
        amended++;
    }

    Verdict canBeAmended() {
        return Verdict.of(
                status == PlanStatus.ISSUED, "Chỉ kế hoạch đã ban hành và chưa khép lại mới được sửa đổi, bổ sung.");
    }

    private Verdict become(PlanStatus next) {
        return Verdict.of(
                status.mayBecome(next),
                "Kế hoạch đang ở trạng thái “" + status.label() + "” nên không làm được việc này.");
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID issuerId() {
        return issuerId;
    }

    /** In whose name it is issued where that is no unit; null otherwise. */
    public String issuerText() {
        return issuerText;
    }

    public String number() {
        return number;
    }

    public int year() {
        return year;
    }

    public String title() {
        return title;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public String place() {
        return place;
    }

    /** Who signed it; empty while nobody has. */
    PlanSigner signer() {
        // Hibernate reads an embedded value of nulls as null.
        return signer == null ? PlanSigner.NOBODY : signer;
    }

    /** What it says around its table. */
    PlanWords words() {
        return words;
    }

    PlanMandates mandates() {
        return mandates;
    }

    public List<PlanSection> sections() {
        return sections;
    }

    public UUID sourceFileId() {
        return sourceFileId;
    }

    public PlanStatus status() {
        return status;
    }

    /** "Kế hoạch 157/KH-UBND", or its title while it has no number. */
    public String name() {
        return number == null ? title : "Kế hoạch " + number;
    }
}
