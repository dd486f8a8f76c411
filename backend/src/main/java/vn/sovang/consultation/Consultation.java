package vn.sovang.consultation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.time.WorkingCalendar;

/** The people are asked about the candidates of one dossier, once, for the lawful time. */
@Entity
@Table(name = "consultation")
public class Consultation {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "proposal_id")
    private UUID proposalId;

    /** What the law asks for at least. */
    @Column(name = "working_days")
    private int workingDays;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    private String summary;

    /** Written by every verb, so that each is a new version. */
    @Column(name = "changed_at")
    private Instant changedAt;

    protected Consultation() {}

    /** @param closesOn last day, at least the lawful time after today */
    static Consultation open(
            UUID proposalId, int workingDays, LocalDate today, LocalDate closesOn, String by, Instant now) {
        Consultation c = new Consultation();
        c.id = UuidCreator.getTimeOrderedEpoch();
        c.proposalId = proposalId;
        c.workingDays = workingDays;
        c.openedOn = today;
        c.closesOn = closesOn;
        c.openedBy = by;
        c.changedAt = now;
        return c;
    }

    boolean takesComments(LocalDate today) {
        return closedAt == null && !today.isAfter(closesOn);
    }

    /** Working days from the day after the opening to {@code last}, both included. */
    int daysUntil(LocalDate last, WorkingCalendar calendar) {
        return last.isAfter(openedOn)
                ? (int) openedOn.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(calendar::isWorking)
                        .count()
                : 0;
    }

    void touched(Instant now) {
        changedAt = now;
    }

    /** @throws StateConflict before the last day is over, or when it was closed before (409) */
    void close(String result, String by, LocalDate today, Instant now) {
        if (closedAt != null) {
            throw new StateConflict("Đợt lấy ý kiến đã kết thúc.");
        }
        if (!today.isAfter(closesOn)) {
            throw new StateConflict("Chưa hết thời gian lấy ý kiến theo quy định.");
        }
        closedAt = now;
        closedBy = by;
        summary = result;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID proposalId() {
        return proposalId;
    }

    int workingDays() {
        return workingDays;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    String openedBy() {
        return openedBy;
    }

    /** Null while it runs. */
    Instant closedAt() {
        return closedAt;
    }

    String closedBy() {
        return closedBy;
    }

    String summary() {
        return summary;
    }
}
