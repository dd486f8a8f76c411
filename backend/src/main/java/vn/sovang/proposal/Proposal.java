package vn.sovang.proposal;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.StateConflict;

/** An award dossier: who proposes whom for what, with its papers and its way to the decision. */
@Entity
@Table(name = "award_proposal")
public class Proposal {

    @Id
    private UUID id;

    @Version
    private int version;

    private String number;

    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "commendation_type")
    private CommendationType commendationType;

    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposer_kind")
    private ProposerKind proposerKind;

    @Column(name = "proposer_unit_id")
    private UUID proposerUnitId;

    @Column(name = "proposer_name")
    private String proposerName;

    @Embedded
    private Vote vote;

    @Embedded
    private InRound inRound = new InRound();

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    /** How often it was sent; a return and a new sending make the next round. */
    private int round;

    @Column(name = "change_note")
    private String changeNote;

    @Embedded
    private Letter letter;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Embedded
    private Progress progress = new Progress();

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "created_at")
    private Instant createdAt;

    /** Written by every verb, so that a change in a nominee is a new version of the dossier. */
    @Column(name = "changed_at")
    private Instant changedAt;

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<Nominee> nominees = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "dossier_paper", joinColumns = @JoinColumn(name = "proposal_id"))
    @MapKeyColumn(name = "document_code")
    private Map<String, DossierPaper> papers = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "appraisal_check", joinColumns = @JoinColumn(name = "proposal_id"))
    @MapKeyColumn(name = "document_code")
    private Map<String, AppraisalCheck> checks = new HashMap<>();

    protected Proposal() {}

    /**
     * A new draft.
     *
     * @param vote null when a unit proposes by itself
     */
    static Proposal draft(
            int year,
            CommendationType type,
            String title,
            UUID proposerUnitId,
            String proposerName,
            Vote vote,
            Instant now) {
        Proposal p = new Proposal();
        p.id = UuidCreator.getTimeOrderedEpoch();
        p.year = year;
        p.commendationType = type;
        p.title = title;
        p.proposerKind = vote == null ? ProposerKind.UNIT : ProposerKind.BLOCK;
        p.proposerUnitId = proposerUnitId;
        p.proposerName = proposerName;
        p.vote = vote;
        p.status = ProposalStatus.DRAFT;
        p.round = 1;
        p.createdAt = now;
        p.changedAt = now;
        return p;
    }

    /** Names a nominee; a letter signed before no longer covers the list and has to be signed again. */
    Nominee name(Nominee.Named named, Instant now) {
        require(ProposalAction.EDIT);
        for (Nominee other : nominees) {
            if (other.isSameSubject(named) && other.awardCode().equals(named.awardCode())) {
                throw new StateConflict(named.name() + " đã có trong hồ sơ với hình thức này.");
            }
            if (other.isSameSubject(named)
                    && named.achievementKey() != null
                    && named.achievementKey().equals(other.achievementKey())) {
                throw new StateConflict("Không đề nghị nhiều hình thức cho một thành tích của " + named.name()
                        + " (Điều 5 Luật Thi đua, khen thưởng).");
            }
        }
        int place = nominees.stream().mapToInt(Nominee::place).max().orElse(0) + 1;
        Nominee nominee = Nominee.of(this, place, named);
        nominees.add(nominee);
        letter = null;
        changedAt = now;
        return nominee;
    }

    void remove(UUID nomineeId, Instant now) {
        require(ProposalAction.EDIT);
        Nominee nominee = nominee(nomineeId);
        if (vote != null) {
            throw new StateConflict(
                    "Đơn vị được suy tôn không bỏ khỏi hồ sơ được; hãy rút hồ sơ nếu không đề nghị nữa.");
        }
        nominees.remove(nominee);
        letter = null;
        changedAt = now;
    }

    /** Takes out what is left of a list entered at once. */
    void removeBatch(UUID batchId, Instant now) {
        require(ProposalAction.EDIT);
        nominees.removeIf(n -> batchId.equals(n.batchId()));
        letter = null;
        changedAt = now;
    }

    void rename(String newTitle, Instant now) {
        require(ProposalAction.EDIT);
        title = newTitle;
        changedAt = now;
    }

    void attach(String documentCode, DossierPaper paper, Instant now) {
        require(ProposalAction.EDIT);
        papers.put(documentCode, paper);
        changedAt = now;
    }

    void detach(String documentCode, Instant now) {
        require(ProposalAction.EDIT);
        if (papers.remove(documentCode) == null) {
            throw new NotFound();
        }
        changedAt = now;
    }

    void signLetter(Letter signed, Instant now) {
        require(ProposalAction.SIGN_LETTER);
        letter = signed;
        changedAt = now;
    }

    /** @param roundId null takes the dossier out of its round */
    void joinRound(UUID roundId, Instant now) {
        require(ProposalAction.EDIT);
        place().belongsTo(roundId);
        changedAt = now;
    }

    void submit(Instant now) {
        submit(ProposalStatus.SUBMITTED, null, now);
    }

    /**
     * @param to SUBMITTED, or SENT_TO_LEAD where an agency leads the round
     * @param untimelyReason why too early or too late, null when in time
     */
    void submit(ProposalStatus to, String untimelyReason, Instant now) {
        become(to, ProposalAction.SUBMIT, now);
        if (untimelyReason != null) {
            place().untimely(untimelyReason);
        }
        submittedAt = now;
    }

    void resubmit(String changes, Instant now) {
        resubmit(ProposalStatus.SUBMITTED, changes, now);
    }

    /** @param changes what is different from the round before */
    void resubmit(ProposalStatus to, String changes, Instant now) {
        become(to, ProposalAction.RESUBMIT, now);
        round++;
        changeNote = changes;
        submittedAt = now;
    }

    void withdraw(Instant now) {
        become(ProposalStatus.WITHDRAWN, ProposalAction.WITHDRAW, now);
        nominees.forEach(Nominee::withdrawn);
    }

    void leadReceives(LocalDate on, Instant now) {
        become(ProposalStatus.LEAD_REVIEW, ProposalAction.LEAD_RECEIVE, now);
        place().received(on);
    }

    void leadReturns(String reason, Instant now) {
        become(ProposalStatus.RETURNED, ProposalAction.LEAD_RETURN, now);
        returnReason = reason;
    }

    void preAppraise(UUID nomineeId, LeadOpinion opinion, String note, Instant now) {
        require(ProposalAction.LEAD_APPRAISE);
        nominee(nomineeId).preAppraised(opinion, note);
        changedAt = now;
    }

    void forward(UUID letterId, Instant now) {
        long silent = nominees.stream().filter(n -> n.leadOpinion() == null).count();
        if (silent > 0) {
            throw new StateConflict("Hồ sơ “" + title + "” còn " + silent + " đề nghị chưa có ý kiến sơ duyệt.");
        }
        become(ProposalStatus.SUBMITTED, ProposalAction.LEAD_FORWARD, now);
        place().forwarded(letterId);
    }

    /** @param newNumber given at the first receipt; kept when the dossier came back */
    void receive(String newNumber, LocalDate acceptedOn, LocalDate dueOn, Officer assignee, Instant now) {
        become(ProposalStatus.RECEIVED, ProposalAction.RECEIVE, now);
        if (number == null) {
            number = Objects.requireNonNull(newNumber);
        }
        advance().accepted(acceptedOn, dueOn, assignee);
    }

    /** The working days have changed since the receipt. */
    void promise(LocalDate dueOn) {
        advance().promised(dueOn);
    }

    void giveBack(String reason, Instant now) {
        become(ProposalStatus.RETURNED, ProposalAction.RETURN, now);
        returnReason = reason;
        nominees.forEach(n -> n.appraised(Outcome.PENDING, null));
        checks.clear();
    }

    void startAppraisal(Officer assignee, Instant now) {
        become(ProposalStatus.APPRAISING, ProposalAction.START_APPRAISAL, now);
        advance().assigned(assignee);
    }

    void check(Map<String, AppraisalCheck> found, Instant now) {
        require(ProposalAction.APPRAISE);
        checks.keySet().retainAll(found.keySet());
        checks.putAll(found);
        changedAt = now;
    }

    void appraise(UUID nomineeId, Outcome result, String reason, Instant now) {
        require(ProposalAction.APPRAISE);
        nominee(nomineeId).appraised(result, reason);
        changedAt = now;
    }

    void route(Map<UUID, CouncilRoute> routes, Instant now) {
        require(ProposalAction.SET_ROUTES);
        routes.forEach((nomineeId, route) -> nominee(nomineeId).routed(route));
        changedAt = now;
    }

    void concludeAppraisal(UUID by, String comment, Instant now) {
        long pending = count(Outcome.PENDING);
        if (pending > 0) {
            throw new Invalid("/nominees", "Còn " + pending + " đề nghị chưa có kết quả thẩm định.");
        }
        become(ProposalStatus.APPRAISED, ProposalAction.CONCLUDE_APPRAISAL, now);
        advance().appraised(by, comment);
    }

    void signUp(UpLetter signed, UUID by, Instant now) {
        if (count(Outcome.QUALIFIED) == 0) {
            throw new StateConflict("Không có đề nghị nào đủ điều kiện để trình; hãy kết thúc hồ sơ.");
        }
        become(ProposalStatus.SUBMITTED_UP, ProposalAction.SIGN_UP, now);
        advance().signedUp(signed, by);
    }

    /** Back to the specialist, from the head of the department, the Office or the leader. */
    void appraiseAgain(ProposalAction by, String reason, Instant now) {
        become(ProposalStatus.APPRAISING, by, now);
        returnReason = reason;
    }

    void verify(UUID by, Instant now) {
        become(ProposalStatus.VERIFIED, ProposalAction.VERIFY, now);
        advance().verified(by);
    }

    /**
     * One nominee's verdict by the leader.
     *
     * @param otherAward the award given instead, with CHANGED only
     */
    record Conclusion(UUID nomineeId, Outcome outcome, String reason, String otherAward) {}

    /**
     * Every qualified nominee gets a verdict; with at least one honour there is a decision, without any the dossier
     * ends.
     *
     * @param newDecisionId null when nobody is honoured
     */
    void decide(List<Conclusion> conclusions, UUID newDecisionId, Instant now) {
        boolean honours =
                conclusions.stream().anyMatch(c -> c.outcome() == Outcome.GRANTED || c.outcome() == Outcome.CHANGED);
        if (honours != (newDecisionId != null)) {
            throw new IllegalArgumentException("A decision goes with honours");
        }
        become(honours ? ProposalStatus.DECIDED : ProposalStatus.CLOSED, ProposalAction.DECIDE, now);
        conclusions.forEach(c -> nominee(c.nomineeId()).concluded(c.outcome(), c.reason(), c.otherAward()));
        if (count(Outcome.QUALIFIED) > 0) {
            throw new IllegalArgumentException("Every qualified nominee needs a verdict");
        }
        decisionId = newDecisionId;
    }

    /** The higher level has answered about a nominee that was submitted to it; the dossier itself stands as it does. */
    void answer(Conclusion answer, Instant now) {
        nominee(answer.nomineeId()).answered(answer.outcome(), answer.reason(), answer.otherAward());
        changedAt = now;
    }

    void close(Instant now) {
        if (status == ProposalStatus.APPRAISED && count(Outcome.QUALIFIED) > 0) {
            throw new StateConflict("Còn đề nghị đủ điều kiện; hãy ký trình.");
        }
        become(ProposalStatus.CLOSED, ProposalAction.CLOSE, now);
    }

    private void require(ProposalAction action) {
        var fits = action.in(status);
        fits.orConflict();
    }

    private void become(ProposalStatus next, ProposalAction action, Instant now) {
        require(action);
        if (!status.canBecome(next)) {
            throw new StateConflict(
                    "Hồ sơ không chuyển được từ \"" + status.label() + "\" sang \"" + next.label() + "\".");
        }
        status = next;
        changedAt = now;
    }

    public Nominee nominee(UUID nomineeId) {
        return nominees.stream()
                .filter(n -> n.id().equals(nomineeId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    long count(Outcome outcome) {
        return nominees.stream().filter(n -> n.outcome() == outcome).count();
    }

    Funnel funnel() {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        nominees.forEach(n -> counts.merge(n.outcome(), 1L, Long::sum));
        return Funnel.of(counts);
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String number() {
        return number;
    }

    int year() {
        return year;
    }

    CommendationType commendationType() {
        return commendationType;
    }

    String title() {
        return title;
    }

    ProposerKind proposerKind() {
        return proposerKind;
    }

    UUID proposerUnitId() {
        return proposerUnitId;
    }

    String proposerName() {
        return proposerName;
    }

    /** Null when a unit proposes by itself. */
    Vote vote() {
        return vote;
    }

    ProposalStatus status() {
        return status;
    }

    /** An embedded part without any value is read back as null. */
    InRound inRound() {
        return inRound == null ? new InRound() : inRound;
    }

    private InRound place() {
        if (inRound == null) {
            inRound = new InRound();
        }
        return inRound;
    }

    int round() {
        return round;
    }

    String changeNote() {
        return changeNote;
    }

    /** Null while not signed. */
    Letter letter() {
        return letter;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    /** An embedded part without any value is read back as null; reading must not change the dossier. */
    Progress progress() {
        return progress == null ? new Progress() : progress;
    }

    private Progress advance() {
        if (progress == null) {
            progress = new Progress();
        }
        return progress;
    }

    String returnReason() {
        return returnReason;
    }

    UUID decisionId() {
        return decisionId;
    }

    List<Nominee> nominees() {
        return List.copyOf(nominees);
    }

    Map<String, DossierPaper> papers() {
        return Map.copyOf(papers);
    }

    Map<String, AppraisalCheck> checks() {
        return Map.copyOf(checks);
    }
}
