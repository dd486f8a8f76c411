package vn.sovang.meeting.ballot;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sovang.meeting.ballot.Outcome.Standing;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Verdict;

/**
 * One decision put to the vote. It keeps the published tally and nothing that tells more: identifiers are random, no
 * moment is kept, and the electorate says who could vote, not who did.
 */
@Entity
public class Ballot {

    @Id
    private UUID id;

    @Version
    private int version;

    /** Null for a vote of a council. */
    @Column(name = "meeting_id")
    private UUID meetingId;

    /** Session of a council; null for a conference of units. */
    @Column(name = "session_id")
    private UUID sessionId;

    private int position;

    @Enumerated(EnumType.STRING)
    private BallotPurpose purpose;

    @Enumerated(EnumType.STRING)
    private BallotMode mode;

    private String title;

    @Column(name = "award_code")
    private String awardCode;

    @Column(name = "award_name")
    private String awardName;

    private int seats;

    private Share quorum;

    private Share threshold;

    @Enumerated(EnumType.STRING)
    @Column(name = "threshold_base")
    private ThresholdBase thresholdBase;

    @Column(name = "self_vote")
    private boolean selfVoteAllowed;

    @Enumerated(EnumType.STRING)
    private BallotStatus status;

    @Column(name = "member_count")
    private Integer memberCount;

    @Embedded
    private Tally tally;

    private String basis;

    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "tie_rule")
    private TieRule tieRule;

    @Column(name = "tie_note")
    private String tieNote;

    @Column(name = "second_round_of")
    private UUID secondRoundOf;

    @ElementCollection
    @CollectionTable(name = "ballot_elector", joinColumns = @JoinColumn(name = "ballot_id"))
    @Column(name = "unit_id")
    private Set<UUID> electorate = new HashSet<>();

    /** The electorate of a council's session: members, not units. */
    @ElementCollection
    @CollectionTable(name = "ballot_member", joinColumns = @JoinColumn(name = "ballot_id"))
    @Column(name = "member_id")
    private Set<UUID> members = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "ballot_candidate", joinColumns = @JoinColumn(name = "ballot_id"))
    @OrderColumn(name = "place")
    private List<Candidate> candidates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "ballot_teller", joinColumns = @JoinColumn(name = "ballot_id"))
    @OrderColumn(name = "place")
    private List<Teller> tellers = new ArrayList<>();

    protected Ballot() {}

    /**
     * What is put to the vote and by which rules.
     *
     * @param awardCode catalogue code, only for an acclamation
     * @param seats how many may be chosen
     * @param secondRoundOf the ballot it goes on with, null for a first round
     */
    public record Question(
            BallotPurpose purpose,
            BallotMode mode,
            String title,
            String awardCode,
            String awardName,
            int seats,
            Share quorum,
            Share threshold,
            ThresholdBase thresholdBase,
            boolean selfVoteAllowed,
            List<Candidate> candidates,
            List<Teller> tellers,
            UUID secondRoundOf) {}

    public static Ballot prepare(UUID meetingId, int position, Question question) {
        Ballot b = new Ballot();
        // Random on purpose: a time-ordered id would keep the moment.
        b.id = UUID.randomUUID();
        b.meetingId = meetingId;
        b.position = position;
        b.status = BallotStatus.PREPARED;
        b.take(question);
        return b;
    }

    /** The same in a session of a council, whose members vote and not units. */
    public static Ballot prepareInSession(UUID sessionId, int position, Question question) {
        Ballot b = prepare(null, position, question);
        b.sessionId = sessionId;
        return b;
    }

    public void change(Question question) {
        orConflict(canChange());
        take(question);
    }

    public void withdraw(UUID candidateId, String why) {
        int at = indexOf(candidateId)
                .orElseThrow(() -> new Invalid("/candidateId", "Không có trong danh sách bỏ phiếu."));
        orConflict(canWithdraw());
        if (!candidates.get(at).stands()) {
            throw new StateConflict(candidates.get(at).name() + " đã rút khỏi danh sách.");
        }
        candidates.set(at, candidates.get(at).withdrawn(why));
    }

    /** Freezes who may vote: {@code present} of {@code all} voting members. */
    public void open(Collection<UUID> present, int all) {
        orConflict(canOpen());
        // Where nothing is counted, a paper may tell the result without telling who was there.
        if (present.isEmpty() && mode.isCounted()) {
            throw new StateConflict("Chưa điểm danh " + voter() + " nào có mặt.");
        }
        Set<UUID> voters = sessionId == null ? electorate : members;
        voters.clear();
        voters.addAll(present);
        memberCount = all;
        become(BallotStatus.OPEN);
    }

    /** @throws Invalid naming each sum that does not agree (422) */
    public void check(Count count) {
        List<FieldError> faults =
                new CountCheck(purpose, mode, seats, electorateOrAny(), voter(), candidates).faults(count);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** @throws Invalid naming each sum that does not agree (422) */
    public void count(Count count) {
        check(count);
        orConflict(canCount());
        tally = switch (mode) {
            case SECRET_BALLOT_PAPER -> count.tally();
            case SHOW_OF_HANDS -> new Tally(null, null, null, count.tally().valid(), null);
            case AGREEMENT, APPOINTMENT, REPORTED -> Tally.NONE;
        };
        basis = mode.isCounted() ? null : count.basis();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate c = candidates.get(i);
            candidates.set(
                    i,
                    mode.isCounted()
                            ? counted(c, count)
                            : c.chosen(count.chosen().contains(c.id())));
        }
        if (status != BallotStatus.COUNTED) {
            become(BallotStatus.COUNTED);
        }
    }

    /** @throws Invalid when a tie is not resolved or a finding has no reason (422) */
    public void close(Closing closing) {
        if (status == BallotStatus.COUNTED && mode.isCounted()) {
            Set<UUID> chosen = new Settlement(this, outcome(), closing).chosen();
            candidates.replaceAll(c -> c.chosen(chosen.contains(c.id())));
        }
        orConflict(canClose());
        reason = closing.reason();
        tieRule = closing.tieRule();
        tieNote = closing.tieNote();
        become(BallotStatus.CLOSED);
    }

    /** Back to the count, to correct it. */
    public void reopen() {
        orConflict(canReopen());
        reason = null;
        tieRule = null;
        tieNote = null;
        if (mode.isCounted()) {
            candidates.replaceAll(c -> c.chosen(false));
        }
        become(BallotStatus.COUNTED);
    }

    public void cancel() {
        orConflict(canCancel());
        become(BallotStatus.CANCELLED);
    }

    /** The vote that goes on with the seats this one left free, among those it did not choose. */
    public Ballot secondRound(int newPosition) {
        orConflict(canHaveSecondRound());
        boolean amongTied = tieRule == TieRule.SECOND_ROUND;
        int lastSeat = candidates.stream()
                .filter(Candidate::stands)
                .map(Candidate::votes)
                .sorted(Comparator.reverseOrder())
                .skip(seats - 1L)
                .findFirst()
                .orElse(0);
        List<Candidate> again = candidates.stream()
                .filter(c -> c.stands() && !c.chosen())
                .filter(c -> !amongTied || c.votes() >= lastSeat)
                .map(c -> Candidate.of(c.unitId(), c.name()))
                .toList();
        return prepare(
                meetingId,
                newPosition,
                new Question(
                        purpose,
                        mode,
                        title + " (vòng hai)",
                        awardCode,
                        awardName,
                        freeSeats(),
                        quorum,
                        threshold,
                        thresholdBase,
                        selfVoteAllowed,
                        again,
                        List.copyOf(tellers),
                        id));
    }

    public Verdict canChange() {
        return Verdict.of(status == BallotStatus.PREPARED, "Lượt biểu quyết này đã mở, không sửa được nữa.");
    }

    public Verdict canWithdraw() {
        return Verdict.of(
                status == BallotStatus.PREPARED || status == BallotStatus.OPEN,
                "Đã kiểm phiếu, không rút khỏi danh sách được nữa.");
    }

    public Verdict canOpen() {
        if (status != BallotStatus.PREPARED) {
            return Verdict.no("Lượt biểu quyết này đã mở rồi.");
        }
        if (candidates.stream().noneMatch(Candidate::stands)) {
            return Verdict.no("Danh sách bỏ phiếu chưa có ai.");
        }
        return Verdict.of(
                mode != BallotMode.SECRET_BALLOT_PAPER || !tellers.isEmpty(), "Bỏ phiếu kín cần có tổ kiểm phiếu.");
    }

    public Verdict canCount() {
        return switch (status) {
            case OPEN, COUNTED -> Verdict.yes();
            case PREPARED -> Verdict.no("Chưa mở lượt biểu quyết này.");
            case CLOSED -> Verdict.no("Kết quả đã công bố, không sửa được nữa.");
            case CANCELLED -> Verdict.no("Lượt biểu quyết này đã hủy.");
        };
    }

    public Verdict canClose() {
        return switch (status) {
            case COUNTED -> Verdict.yes();
            case CLOSED -> Verdict.no("Kết quả đã công bố.");
            case CANCELLED -> Verdict.no("Lượt biểu quyết này đã hủy.");
            case PREPARED, OPEN -> Verdict.no("Chưa ghi kết quả kiểm phiếu.");
        };
    }

    public Verdict canReopen() {
        return Verdict.of(status == BallotStatus.CLOSED, "Chỉ mở lại được kết quả đã công bố.");
    }

    public Verdict canCancel() {
        return Verdict.of(!status.isSettled(), "Lượt biểu quyết này đã kết thúc.");
    }

    public Verdict canHaveSecondRound() {
        if (status != BallotStatus.CLOSED || !mode.isCounted() || purpose == BallotPurpose.APPROVE) {
            return Verdict.no("Chỉ bỏ phiếu vòng hai sau một lượt bỏ phiếu đã công bố.");
        }
        if (freeSeats() == 0) {
            return Verdict.no("Đã chọn đủ số đơn vị.");
        }
        return Verdict.of(
                candidates.stream().anyMatch(c -> c.stands() && !c.chosen()), "Không còn đơn vị nào trong danh sách.");
    }

    public Outcome outcome() {
        return Outcome.of(this);
    }

    /** Those the closed ballot chose, by votes. */
    public List<Candidate> chosen() {
        return outcome().placed().stream()
                .filter(p -> status == BallotStatus.CLOSED && p.standing() == Standing.CHOSEN)
                .map(Outcome.Placed::candidate)
                .toList();
    }

    private int freeSeats() {
        return seats - (int) candidates.stream().filter(Candidate::chosen).count();
    }

    private void take(Question q) {
        purpose = q.purpose();
        mode = q.mode();
        title = q.title();
        awardCode = q.awardCode();
        awardName = q.awardName();
        seats = purpose == BallotPurpose.APPROVE ? Math.max(1, q.candidates().size()) : q.seats();
        quorum = q.quorum();
        threshold = q.threshold();
        thresholdBase = q.thresholdBase();
        selfVoteAllowed = q.selfVoteAllowed();
        secondRoundOf = q.secondRoundOf();
        candidates.clear();
        candidates.addAll(q.candidates());
        tellers.clear();
        tellers.addAll(q.tellers());
    }

    private static Candidate counted(Candidate c, Count count) {
        return count.votes().stream()
                .filter(v -> c.stands() && v.candidateId().equals(c.id()))
                .findFirst()
                .map(v -> c.counted(v.votes(), v.against(), v.blank()))
                .orElse(c);
    }

    /** Before the opening nobody may vote yet; what is sent is then checked for its sums only. */
    private int electorateOrAny() {
        return status == BallotStatus.PREPARED ? Integer.MAX_VALUE : voters();
    }

    private Optional<Integer> indexOf(UUID candidateId) {
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).id().equals(candidateId)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void become(BallotStatus next) {
        if (!status.mayBecome(next)) {
            throw new StateConflict("Không chuyển được từ “" + status.label() + "” sang “" + next.label() + "”.");
        }
        status = next;
    }

    private static void orConflict(Verdict verdict) {
        if (!verdict.allowed()) {
            throw new StateConflict(verdict.reason());
        }
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public int position() {
        return position;
    }

    public BallotPurpose purpose() {
        return purpose;
    }

    public BallotMode mode() {
        return mode;
    }

    public String title() {
        return title;
    }

    public String awardCode() {
        return awardCode;
    }

    public String awardName() {
        return awardName;
    }

    public int seats() {
        return seats;
    }

    public Share quorum() {
        return quorum;
    }

    public Share threshold() {
        return threshold;
    }

    public ThresholdBase thresholdBase() {
        return thresholdBase;
    }

    public boolean selfVoteAllowed() {
        return selfVoteAllowed;
    }

    public BallotStatus status() {
        return status;
    }

    /** Null until opened. */
    public Integer memberCount() {
        return memberCount;
    }

    public Tally tally() {
        return tally == null ? Tally.NONE : tally;
    }

    public String basis() {
        return basis;
    }

    public String reason() {
        return reason;
    }

    public TieRule tieRule() {
        return tieRule;
    }

    public String tieNote() {
        return tieNote;
    }

    public UUID secondRoundOf() {
        return secondRoundOf;
    }

    /** How many may vote; 0 before the opening. */
    public int voters() {
        return sessionId == null ? electorate.size() : members.size();
    }

    /** What one of them is called. */
    String voter() {
        return sessionId == null ? "đơn vị" : "thành viên";
    }

    /** Whether that member of the council may vote. */
    public boolean admits(UUID memberId) {
        return members.contains(memberId);
    }

    /** What is given, in words: the award, or the question. */
    public String awardTitle() {
        return awardName == null ? title : awardName;
    }

    String quorumRule() {
        return sessionId == null ? "R44" : "R59";
    }

    /** Units that may vote; empty for a council. */
    public Set<UUID> electorate() {
        return Set.copyOf(electorate);
    }

    public List<Candidate> candidates() {
        return List.copyOf(candidates);
    }

    public List<Teller> tellers() {
        return List.copyOf(tellers);
    }
}
