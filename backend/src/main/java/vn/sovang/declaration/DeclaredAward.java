package vn.sovang.declaration;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.problem.StateConflict;

/** One award decided elsewhere as a unit tells it; unverified until the department has compared it with the decision. */
@Entity
@Table(name = "declared_award")
public class DeclaredAward {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private SubjectKind subjectKind;

    @Column(name = "subject_unit_id")
    private UUID subjectUnitId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "household_id")
    private UUID householdId;

    private String name;

    @Column(name = "unit_name")
    private String unitName;

    private String post;

    @Column(name = "award_code")
    private String awardCode;

    @Column(name = "award_name")
    private String awardName;

    private int year;

    private String achievement;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decision_date")
    private LocalDate decisionDate;

    private String issuer;

    @Column(name = "file_id")
    private UUID fileId;

    @Enumerated(EnumType.STRING)
    private DeclarationStatus status;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "entry_id")
    private UUID entryId;

    @Column(name = "declared_by")
    private String declaredBy;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected DeclaredAward() {}

    /**
     * What was given by which decision.
     *
     * @param awardCode null for an honour that is no award of the law (vinh danh)
     * @param fileId scan of the decision
     */
    record Told(
            String awardCode,
            String awardName,
            int year,
            String achievement,
            String decisionNumber,
            LocalDate decisionDate,
            String issuer,
            UUID fileId) {}

    static DeclaredAward of(UUID unitId, DeclaredSubject subject, Told told, String by, Instant now) {
        DeclaredAward d = new DeclaredAward();
        d.id = UuidCreator.getTimeOrderedEpoch();
        d.unitId = unitId;
        d.status = DeclarationStatus.SUBMITTED;
        d.declaredBy = by;
        d.declaredAt = now;
        d.tell(subject, told, now);
        return d;
    }

    private void tell(DeclaredSubject subject, Told told, Instant now) {
        subjectKind = subject.kind();
        subjectUnitId = subject.kind() == SubjectKind.COLLECTIVE ? subject.unitId() : null;
        personId = subject.personId();
        householdId = subject.householdId();
        name = subject.name();
        unitName = subject.unitName();
        post = subject.post();
        awardCode = told.awardCode();
        awardName = told.awardName();
        year = told.year();
        achievement = told.achievement();
        decisionNumber = told.decisionNumber();
        decisionDate = told.decisionDate();
        issuer = told.issuer();
        fileId = told.fileId();
        changedAt = now;
    }

    /** Corrects what was told; one that was given back goes to the department again. */
    void correct(DeclaredSubject subject, Told told, Instant now) {
        if (status != DeclarationStatus.SUBMITTED) {
            become(DeclarationStatus.SUBMITTED, now);
        }
        returnReason = null;
        tell(subject, told, now);
    }

    void giveBack(String reason, Instant now) {
        become(DeclarationStatus.RETURNED, now);
        returnReason = reason;
    }

    void withdraw(Instant now) {
        become(DeclarationStatus.WITHDRAWN, now);
    }

    /** @param entry line of the register; null for an honour that is no award */
    void verified(UUID entry, Instant now) {
        become(DeclarationStatus.VERIFIED, now);
        entryId = entry;
    }

    private void become(DeclarationStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new StateConflict("Bản khai này " + status.label().toLowerCase() + ", không chuyển sang “"
                    + next.label().toLowerCase() + "” được.");
        }
        status = next;
        changedAt = now;
    }

    boolean isAward() {
        return awardCode != null;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID unitId() {
        return unitId;
    }

    SubjectKind subjectKind() {
        return subjectKind;
    }

    UUID subjectUnitId() {
        return subjectUnitId;
    }

    UUID personId() {
        return personId;
    }

    UUID householdId() {
        return householdId;
    }

    String name() {
        return name;
    }

    String unitName() {
        return unitName;
    }

    String post() {
        return post;
    }

    /** Null for an honour that is no award of the law. */
    String awardCode() {
        return awardCode;
    }

    String awardName() {
        return awardName;
    }

    int year() {
        return year;
    }

    String achievement() {
        return achievement;
    }

    String decisionNumber() {
        return decisionNumber;
    }

    LocalDate decisionDate() {
        return decisionDate;
    }

    String issuer() {
        return issuer;
    }

    UUID fileId() {
        return fileId;
    }

    DeclarationStatus status() {
        return status;
    }

    String returnReason() {
        return returnReason;
    }

    UUID entryId() {
        return entryId;
    }

    String declaredBy() {
        return declaredBy;
    }

    Instant declaredAt() {
        return declaredAt;
    }
}
