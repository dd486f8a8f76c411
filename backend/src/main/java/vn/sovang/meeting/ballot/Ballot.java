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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sovang.meeting.ballot.Outcome.Standing;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.StateConflict;

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

    @Embedded
    private VotingRule rule;

    @Enumerated(EnumType.STRING)
    private BallotStatus status;

    @Column(name = "member_count")
    private Integer memberCount;

    @Embedded
    private Tally tally;

    private String basis;

    @Embedded
    private Remarks remarks;

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

    @Embedded
    private Lineup lineup = new Lineup();

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
            VotingRule rule,
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
        may().change().orConflict();
        take(question);
    }

    public void withdraw(UUID candidateId, String why) {
        if (!lineup.has(candidateId)) {
            throw new Invalid("/candidateId", "Không có trong danh sách bỏ phiếu.");
        }
        may().withdraw().orConflict();
        lineup.withdraw(candidateId, why);
    }

    /** Freezes who may vote: {@code present} of {@code all} voting members. */
    public void open(Collection<UUID> present, int all) {
        may().open().orConflict();
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
                new CountCheck(purpose, mode, seats, electorateOrAny(), voter(), lineup.all()).faults(count);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** @throws Invalid naming each sum that does not agree (422) */
    public void count(Count count) {
        check(count);
        may().count().orConflict();
        tally = switch (mode) {
            case SECRET_BALLOT_PAPER -> count.tally();
            case SHOW_OF_HANDS -> new Tally(null, null, null, count.tally().valid(), null);
            case AGREEMENT, APPOINTMENT, REPORTED -> Tally.NONE;
        };
        basis = mode.isCounted() ? null : count.basis();
        if (mode.isCounted()) {
            lineup.count(count);
        } else {
            lineup.choose(Set.copyOf(count.chosen()));
        }
        if (status != BallotStatus.COUNTED) {
            become(BallotStatus.COUNTED);
        }
    }

    /** @throws Invalid when a tie is not resolved or a finding has no reason (422) */
    public void close(Closing closing) {
        if (status == BallotStatus.COUNTED && mode.isCounted()) {
            lineup.choose(new Settlement(this, outcome(), closing).chosen());
        }
        may().close().orConflict();
        remarks = new Remarks(closing.reason(), closing.tieRule(), closing.tieNote());
        become(BallotStatus.CLOSED);
    }

    /** Back to the count, to correct it. */
    public void reopen() {
        may().reopen().orConflict();
        remarks = Remarks.NONE;
        if (mode.isCounted()) {
            lineup.choose(Set.of());
        }
        become(BallotStatus.COUNTED);
    }

    public void cancel() {
        may().cancel().orConflict();
        become(BallotStatus.CANCELLED);
    }

    /** The vote that goes on with the seats this one left free, among those it did not choose. */
    public Ballot secondRound(int newPosition) {
        may().haveSecondRound().orConflict();
        return prepare(meetingId, newPosition, SecondRound.after(this));
    }

    /** What may be done with it now. */
    public BallotSteps may() {
        return new BallotSteps(this);
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

    int freeSeats() {
        return seats - (int) lineup.all().stream().filter(Candidate::chosen).count();
    }

    private void take(Question q) {
        purpose = q.purpose();
        mode = q.mode();
        title = q.title();
        awardCode = q.awardCode();
        awardName = q.awardName();
        seats = purpose == BallotPurpose.APPROVE ? Math.max(1, q.candidates().size()) : q.seats();
        rule = q.rule();
        secondRoundOf = q.secondRoundOf();
        lineup.become(q.candidates());
        tellers.clear();
        tellers.addAll(q.tellers());
    }

    /** Before the opening nobody may vote yet; what is sent is then checked for its sums only. */
    private int electorateOrAny() {
        return status == BallotStatus.PREPARED ? Integer.MAX_VALUE : voters();
    }

    private void become(BallotStatus next) {
        if (!status.mayBecome(next)) {
            throw new StateConflict("Không chuyển được từ “" + status.label() + "” sang “" + next.label() + "”.");
        }
        status = next;
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

    public VotingRule rule() {
        return rule;
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

    /** Why a shortfall was accepted and how a tie was resolved; nothing until closed. */
    public Remarks remarks() {
        return remarks == null ? Remarks.NONE : remarks;
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
        return lineup.all();
    }

    public List<Teller> tellers() {
        return List.copyOf(tellers);
    }
}
