package vn.sovang.round.own;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.round.names.SubjectNaming;
import vn.sovang.shared.problem.StateConflict;

/** Somebody, or a part of the unit, considered for one award, with names as they were when named. */
@Entity
@Table(name = "own_candidate")
public class Candidate {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private OwnRound round;

    @Column(name = "list_unit_id")
    private UUID listUnitId;

    private int place;

    @Column(name = "batch_id")
    private UUID batchId;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private SubjectKind subjectKind;

    @Column(name = "unit_id")
    private UUID unitId;

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

    private String achievement;

    @Column(name = "votes_for")
    private Integer votesFor;

    @Column(name = "votes_against")
    private Integer votesAgainst;

    @Enumerated(EnumType.STRING)
    private OwnOutcome outcome;

    @Column(name = "outcome_reason")
    private String outcomeReason;

    @Column(name = "decision_id")
    private UUID decisionId;

    protected Candidate() {}

    /**
     * Who is named for what.
     *
     * @param listUnitId whose list names the subject
     */
    record Named(UUID listUnitId, SubjectNaming.Named subject, String awardCode, String achievement) {

        boolean isSameAs(Candidate c) {
            return awardCode.equals(c.awardCode)
                    && subject.kind() == c.subjectKind
                    && subject.id().equals(c.subjectId());
        }
    }

    static Candidate of(OwnRound round, int place, Named named) {
        Candidate c = new Candidate();
        c.id = UuidCreator.getTimeOrderedEpochPlus1();
        c.round = round;
        c.place = place;
        c.listUnitId = named.listUnitId();
        c.subjectKind = named.subject().kind();
        c.unitId = named.subject().unitId();
        c.personId = named.subject().personId();
        c.householdId = named.subject().householdId();
        c.name = named.subject().name();
        c.unitName = named.subject().unitName();
        c.post = named.subject().post();
        c.awardCode = named.awardCode();
        c.achievement = named.achievement();
        c.outcome = OwnOutcome.PENDING;
        return c;
    }

    void enteredWith(UUID batch) {
        batchId = batch;
    }

    void voted(int inFavour, int against) {
        requirePending();
        votesFor = inFavour;
        votesAgainst = against;
    }

    void granted(UUID byDecision) {
        requirePending();
        outcome = OwnOutcome.GRANTED;
        decisionId = byDecision;
    }

    void refused(String reason) {
        requirePending();
        outcome = OwnOutcome.REFUSED;
        outcomeReason = reason;
    }

    void withdrawn(String reason) {
        requirePending();
        outcome = OwnOutcome.WITHDRAWN;
        outcomeReason = reason;
    }

    private void requirePending() {
        if (outcome != OwnOutcome.PENDING) {
            throw new StateConflict(name + " đã có kết quả: " + outcome.label().toLowerCase() + ".");
        }
    }

    UUID id() {
        return id;
    }

    UUID listUnitId() {
        return listUnitId;
    }

    int place() {
        return place;
    }

    /** The list it was entered with; null for those of before lists were remembered. */
    UUID batchId() {
        return batchId;
    }

    SubjectKind subjectKind() {
        return subjectKind;
    }

    UUID unitId() {
        return unitId;
    }

    UUID personId() {
        return personId;
    }

    UUID householdId() {
        return householdId;
    }

    /** Of the person, the household or the part itself. */
    UUID subjectId() {
        return switch (subjectKind) {
            case INDIVIDUAL -> personId;
            case HOUSEHOLD -> householdId;
            case COLLECTIVE -> unitId;
        };
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

    String awardCode() {
        return awardCode;
    }

    String achievement() {
        return achievement;
    }

    /** Null before the council's figures are written down. */
    Integer votesFor() {
        return votesFor;
    }

    Integer votesAgainst() {
        return votesAgainst;
    }

    OwnOutcome outcome() {
        return outcome;
    }

    String outcomeReason() {
        return outcomeReason;
    }

    UUID decisionId() {
        return decisionId;
    }
}
