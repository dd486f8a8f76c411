package vn.sovang.pledge;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.StateConflict;

/** What one member of a block promises for a year, signs and reports on. */
@Entity
public class Pledge {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "term_id")
    private UUID termId;

    @Column(name = "block_id")
    private UUID blockId;

    private int year;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private PledgeStatus status;

    @Column(columnDefinition = "text[]")
    private String[] contents = {};

    /** Moved at every change, so that a change of a target alone makes a new version too. */
    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "signed_how")
    private SignedHow signedHow;

    private String signer;

    @Enumerated(EnumType.STRING)
    @Column(name = "returned_from")
    private PledgeStatus returnedFrom;

    @Column(name = "returned_reason")
    private String returnedReason;

    @Column(name = "mid_review")
    private String midReview;

    @Column(name = "year_review")
    private String yearReview;

    @Column(name = "status_since")
    private Instant statusSince;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "pledge_id", nullable = false, updatable = false)
    @OrderBy("place")
    private List<PledgeTarget> targets = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "pledge_registration", joinColumns = @JoinColumn(name = "pledge_id"))
    @OrderColumn(name = "place")
    private List<Registration> registrations = new ArrayList<>();

    protected Pledge() {}

    static Pledge draft(UUID termId, UUID blockId, int year, UUID unitId, Instant now) {
        Pledge p = new Pledge();
        p.id = UuidCreator.getTimeOrderedEpoch();
        p.termId = termId;
        p.blockId = blockId;
        p.year = year;
        p.unitId = unitId;
        p.status = PledgeStatus.DRAFT;
        p.statusSince = now;
        p.editedAt = now;
        return p;
    }

    /** Takes the promises of an earlier pledge, without results. */
    void continueFrom(Pledge earlier) {
        contents = earlier.contents.clone();
        earlier.targets.forEach(t -> targets.add(t.again()));
        registrations.addAll(earlier.registrations);
    }

    /** Whether what is promised may still be written. */
    boolean isOpen() {
        return status == PledgeStatus.DRAFT
                || status == PledgeStatus.RETURNED && returnedFrom == PledgeStatus.SUBMITTED;
    }

    /** Whether results of that period may be written. */
    boolean takesResults(ReportPeriod period) {
        return switch (status) {
            case SIGNED -> true;
            case MID_REPORTED -> period == ReportPeriod.YEAR;
            case RETURNED -> returnedFrom == PledgeStatus.YEAR_REPORTED && period == ReportPeriod.YEAR;
            default -> false;
        };
    }

    void requireOpen() {
        if (!isOpen()) {
            throw conflict("Nội dung giao ước chỉ sửa được khi đang soạn hoặc bị trả lại trước khi ký.");
        }
    }

    void promise(List<String> newContents, List<PledgeTarget> newTargets, List<Registration> aims, Instant now) {
        requireOpen();
        contents = newContents.toArray(String[]::new);
        targets.removeIf(t -> !newTargets.contains(t));
        newTargets.stream().filter(t -> !targets.contains(t)).forEach(targets::add);
        if (!registrations.equals(aims)) {
            registrations.clear();
            registrations.addAll(aims);
        }
        editedAt = now;
    }

    void requireTakesResults(ReportPeriod period) {
        if (!takesResults(period)) {
            throw conflict("Giao ước đang ở trạng thái “" + status.label() + "” nên không ghi được kết quả "
                    + period.label() + ".");
        }
    }

    void reportTarget(ReportPeriod period, UUID targetId, PeriodResult result) {
        target(targetId).report(period, result);
    }

    void review(ReportPeriod period, String words, Instant now) {
        if (period == ReportPeriod.MID) {
            midReview = words;
        } else {
            yearReview = words;
        }
        editedAt = now;
    }

    void submit(Instant now) {
        if (!isOpen()) {
            throw conflict("Giao ước này đã gửi rồi.");
        }
        List<FieldError> errors = new ArrayList<>();
        if (targets.isEmpty()) {
            errors.add(new FieldError("/targets", "Giao ước phải có ít nhất một chỉ tiêu."));
        }
        for (PledgeTarget t : targets()) {
            if (!t.isComplete()) {
                errors.add(new FieldError(
                        "/targets/" + t.place() + "/planned", "Chưa ghi mức giao ước của “" + t.indicator() + "”."));
            }
        }
        refuse(errors);
        become(PledgeStatus.SUBMITTED, now);
    }

    void sign(SignedHow how, String by, LocalDate on, Instant now) {
        become(PledgeStatus.SIGNED, now);
        signedAt = now;
        signedOn = on;
        signedHow = how;
        signer = by;
    }

    void giveBack(String reason, Instant now) {
        PledgeStatus from = status;
        become(PledgeStatus.RETURNED, now);
        returnedFrom = from;
        returnedReason = reason;
    }

    void reportMid(Instant now) {
        requireMove(PledgeStatus.MID_REPORTED);
        if (targets.stream().noneMatch(t -> t.isReported(ReportPeriod.MID))) {
            throw new Invalid("/results", "Chưa có kết quả 6 tháng nào được ghi.");
        }
        become(PledgeStatus.MID_REPORTED, now);
    }

    void reportYear(Instant now) {
        requireMove(PledgeStatus.YEAR_REPORTED);
        List<FieldError> errors = new ArrayList<>();
        for (PledgeTarget t : targets()) {
            if (!t.isReported(ReportPeriod.YEAR)) {
                errors.add(new FieldError(
                        "/targets/" + t.place() + "/year", "Chưa ghi kết quả năm của “" + t.indicator() + "”."));
            }
        }
        refuse(errors);
        become(PledgeStatus.YEAR_REPORTED, now);
    }

    void confirm(Instant now) {
        become(PledgeStatus.CONFIRMED, now);
    }

    private void become(PledgeStatus to, Instant now) {
        requireMove(to);
        status = to;
        statusSince = now;
        editedAt = now;
        returnedFrom = null;
        returnedReason = null;
    }

    private void requireMove(PledgeStatus to) {
        boolean back = status != PledgeStatus.RETURNED || to == returnedFrom;
        if (!status.next().contains(to) || !back) {
            throw conflict("Giao ước đang ở trạng thái “" + status.label() + "”, không chuyển được sang “" + to.label()
                    + "”.");
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private static StateConflict conflict(String words) {
        return new StateConflict(words);
    }

    PledgeTarget target(UUID targetId) {
        return targets.stream().filter(t -> t.id().equals(targetId)).findFirst().orElse(null);
    }

    boolean isSigned() {
        return signedAt != null;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID termId() {
        return termId;
    }

    UUID blockId() {
        return blockId;
    }

    int year() {
        return year;
    }

    UUID unitId() {
        return unitId;
    }

    PledgeStatus status() {
        return status;
    }

    List<String> contents() {
        return List.of(contents);
    }

    Instant editedAt() {
        return editedAt;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    SignedHow signedHow() {
        return signedHow;
    }

    String signer() {
        return signer;
    }

    PledgeStatus returnedFrom() {
        return returnedFrom;
    }

    String returnedReason() {
        return returnedReason;
    }

    String review(ReportPeriod period) {
        return period == ReportPeriod.MID ? midReview : yearReview;
    }

    List<PledgeTarget> targets() {
        return targets.stream()
                .sorted(Comparator.comparingInt(PledgeTarget::place))
                .toList();
    }

    List<Registration> registrations() {
        return List.copyOf(registrations);
    }
}
