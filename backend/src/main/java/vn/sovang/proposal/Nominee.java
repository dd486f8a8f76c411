package vn.sovang.proposal;

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
import java.util.Objects;
import java.util.UUID;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.problem.StateConflict;

/** One subject proposed for one award, with names as they were when it was named. */
@Entity
@Table(name = "award_nominee")
public class Nominee {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposal_id")
    private Proposal proposal;

    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private SubjectKind subjectKind;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "household_id")
    private UUID householdId;

    /** The list it was entered with, null for one named alone. */
    @Column(name = "batch_id")
    private UUID batchId;

    private String name;

    @Column(name = "unit_name")
    private String unitName;

    private String post;

    @Column(name = "award_code")
    private String awardCode;

    private String achievement;

    @Column(name = "achievement_key")
    private String achievementKey;

    private Integer votes;

    @Column(name = "valid_ballots")
    private Integer validBallots;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "outcome_reason")
    private String outcomeReason;

    @Column(name = "granted_award")
    private String grantedAward;

    @Enumerated(EnumType.STRING)
    @Column(name = "lead_opinion")
    private LeadOpinion leadOpinion;

    @Column(name = "lead_note")
    private String leadNote;

    @Enumerated(EnumType.STRING)
    @Column(name = "council_route")
    private CouncilRoute councilRoute;

    protected Nominee() {}

    /**
     * Who is named for what.
     *
     * @param unitId the unit itself, the unit of the person or the commune of the household
     * @param unitName unit of a person, commune of a household, null for a unit
     * @param post post of a person, address of a household, or null
     * @param achievementKey names the achievement so that it is honoured once, or null
     * @param votes votes for, null where there was no vote
     */
    public record Named(
            SubjectKind kind,
            UUID unitId,
            UUID personId,
            UUID householdId,
            String name,
            String unitName,
            String post,
            String awardCode,
            String achievement,
            String achievementKey,
            Integer votes,
            Integer validBallots) {

        UUID subjectId() {
            return switch (kind) {
                case COLLECTIVE -> unitId;
                case INDIVIDUAL -> personId;
                case HOUSEHOLD -> householdId;
            };
        }
    }

    static Nominee of(Proposal proposal, int place, Named named) {
        Nominee n = new Nominee();
        n.id = UuidCreator.getTimeOrderedEpochPlus1();
        n.proposal = proposal;
        n.place = place;
        n.subjectKind = named.kind();
        n.unitId = named.unitId();
        n.personId = named.personId();
        n.householdId = named.householdId();
        n.name = named.name();
        n.unitName = named.unitName();
        n.post = named.post();
        n.awardCode = named.awardCode();
        n.achievement = named.achievement();
        n.achievementKey = named.achievementKey();
        n.votes = named.votes();
        n.validBallots = named.validBallots();
        n.outcome = Outcome.PENDING;
        n.councilRoute = CouncilRoute.NO_COUNCIL;
        return n;
    }

    boolean isSameSubject(Named named) {
        return subjectKind == named.kind() && subjectId().equals(named.subjectId());
    }

    void enteredWith(UUID batch) {
        batchId = batch;
    }

    void routed(CouncilRoute route) {
        councilRoute = route;
    }

    void appraised(Outcome result, String reason) {
        if (outcome.isFinal()) {
            throw new StateConflict(
                    name + " đã có kết quả cuối cùng: " + outcome.label().toLowerCase() + ".");
        }
        outcome = result;
        outcomeReason = reason;
    }

    void concluded(Outcome verdict, String reason, String otherAward) {
        if (outcome != Outcome.QUALIFIED) {
            throw new StateConflict(name + " chưa được thẩm định đủ điều kiện.");
        }
        settle(verdict, reason, otherAward);
    }

    /** What was submitted upward has come back. */
    void answered(Outcome verdict, String reason, String otherAward) {
        if (outcome != Outcome.FORWARDED) {
            throw new StateConflict(name + " không còn chờ kết quả của cấp trên.");
        }
        if (verdict == Outcome.FORWARDED || !verdict.isVerdict()) {
            throw new IllegalArgumentException("No answer: " + verdict);
        }
        settle(verdict, reason, otherAward);
    }

    private void settle(Outcome verdict, String reason, String otherAward) {
        outcome = verdict;
        outcomeReason = reason;
        grantedAward = switch (verdict) {
            case GRANTED -> awardCode;
            case CHANGED -> Objects.requireNonNull(otherAward);
            default -> null;
        };
    }

    /** @param opinion null while nothing is said */
    void preAppraised(LeadOpinion opinion, String note) {
        leadOpinion = opinion;
        leadNote = note;
    }

    void withdrawn() {
        outcome = Outcome.WITHDRAWN;
    }

    public UUID id() {
        return id;
    }

    Proposal proposal() {
        return proposal;
    }

    int place() {
        return place;
    }

    public SubjectKind subjectKind() {
        return subjectKind;
    }

    public UUID unitId() {
        return unitId;
    }

    public UUID personId() {
        return personId;
    }

    public UUID householdId() {
        return householdId;
    }

    /** Of the unit itself, the person or the household. */
    public UUID subjectId() {
        return switch (subjectKind) {
            case COLLECTIVE -> unitId;
            case INDIVIDUAL -> personId;
            case HOUSEHOLD -> householdId;
        };
    }

    UUID batchId() {
        return batchId;
    }

    public String name() {
        return name;
    }

    String unitName() {
        return unitName;
    }

    String post() {
        return post;
    }

    public String awardCode() {
        return awardCode;
    }

    String achievement() {
        return achievement;
    }

    String achievementKey() {
        return achievementKey;
    }

    Integer votes() {
        return votes;
    }

    Integer validBallots() {
        return validBallots;
    }

    public Outcome outcome() {
        return outcome;
    }

    public CouncilRoute councilRoute() {
        return councilRoute;
    }

    String outcomeReason() {
        return outcomeReason;
    }

    String grantedAward() {
        return grantedAward;
    }

    /** Null where no lead agency said anything. */
    LeadOpinion leadOpinion() {
        return leadOpinion;
    }

    String leadNote() {
        return leadNote;
    }
}
