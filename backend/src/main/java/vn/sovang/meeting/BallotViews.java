package vn.sovang.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.audit.StatusHistory;
import vn.sovang.meeting.BallotView.Action;
import vn.sovang.meeting.BallotView.UnitRef;
import vn.sovang.meeting.ballot.Ballot;
import vn.sovang.meeting.ballot.BallotPurpose;
import vn.sovang.meeting.ballot.BallotStatus;
import vn.sovang.meeting.ballot.Candidate;
import vn.sovang.meeting.ballot.Outcome;
import vn.sovang.meeting.ballot.Tally;
import vn.sovang.meeting.ballot.TieRule;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;
import vn.sovang.unit.UnitNames;

/** Puts a ballot into the words the client shows. */
@ApplicationScoped
class BallotViews {

    static final String SUBJECT = "ballot";

    private final MeetingPolicy policy;
    private final UnitNames units;
    private final StatusHistory history;

    BallotViews(MeetingPolicy policy, UnitNames units, StatusHistory history) {
        this.policy = policy;
        this.units = units;
        this.history = history;
    }

    /** @param all ballots of the meeting, for second rounds */
    BallotView of(
            Actor actor,
            Meeting m,
            Ballot b,
            List<Ballot> all,
            List<BallotFollowUps.FollowUp> followUps,
            boolean nextTermIsThere) {
        Outcome outcome = b.outcome();
        return new BallotView(
                b.id(),
                b.version(),
                b.meetingId(),
                b.purpose(),
                b.purpose().label(),
                b.mode(),
                b.mode().label(),
                b.mode().isCounted(),
                b.title(),
                Optional.ofNullable(b.awardCode()),
                Optional.ofNullable(b.awardName()),
                b.seats(),
                b.rule().quorum().text(),
                b.rule().quorum().words(),
                b.rule().threshold().text(),
                b.rule().threshold().words(),
                b.rule().base(),
                b.rule().base().label(),
                b.rule().selfVoteAllowed(),
                b.status(),
                b.status().label(),
                Optional.ofNullable(b.memberCount()),
                electorate(b),
                outcome.base(),
                tally(b.tally()),
                Optional.ofNullable(b.basis()),
                outcome.placed().stream().map(p -> candidate(b, p)).toList(),
                outcome.seatsToDecide(),
                outcome.findings().stream()
                        .map(f -> new BallotView.FindingView(f.rule(), f.candidateId(), f.message()))
                        .toList(),
                Optional.ofNullable(b.remarks().reason()),
                Optional.ofNullable(b.remarks().tieRule()).map(TieRule::label),
                Optional.ofNullable(b.remarks().tieNote()),
                Optional.ofNullable(b.secondRoundOf()),
                b.tellers().stream().map(BallotView.TellerView::of).toList(),
                followUps.stream()
                        .map(f -> new BallotView.FollowUpView(f.subject(), f.title()))
                        .toList(),
                actions(actor, m, b, all, !followUps.isEmpty(), nextTermIsThere),
                history.of(SUBJECT, b.id()));
    }

    static Verdict canReopen(Meeting m, Ballot b, List<Ballot> all, boolean used, boolean nextTermIsThere) {
        Verdict state = m.canRecord().and(b.may().reopen());
        if (!state.allowed()) {
            return state;
        }
        if (hasSecondRound(b, all)) {
            return Verdict.no("Đã có lượt bỏ phiếu vòng hai dựa trên kết quả này.");
        }
        if (used) {
            return Verdict.no("Đã lập hồ sơ đề nghị từ kết quả này.");
        }
        return Verdict.of(!b.purpose().isElection() || !nextTermIsThere, "Đã lập kỳ năm sau từ kết quả bầu này.");
    }

    static Verdict canHaveSecondRound(Meeting m, Ballot b, List<Ballot> all) {
        return m.canRecord()
                .and(b.may().haveSecondRound())
                .and(Verdict.of(!hasSecondRound(b, all), "Lượt bỏ phiếu vòng hai đã có."));
    }

    private static boolean hasSecondRound(Ballot b, List<Ballot> all) {
        return all.stream().anyMatch(o -> b.id().equals(o.secondRoundOf()) && o.status() != BallotStatus.CANCELLED);
    }

    private List<AllowedAction> actions(
            Actor actor, Meeting m, Ballot b, List<Ballot> all, boolean used, boolean nextTermIsThere) {
        Verdict who = policy.mayWrite(actor, m);
        Verdict running = who.and(m.canRecord());
        List<AllowedAction> actions = new ArrayList<>(List.of(
                AllowedAction.of(Action.EDIT, who.and(m.canEdit()).and(b.may().change())),
                AllowedAction.of(
                        Action.WITHDRAW_CANDIDATE,
                        who.and(m.canEdit()).and(b.may().withdraw())),
                AllowedAction.of(Action.OPEN, running.and(b.may().open()).and(someonePresent(m))),
                AllowedAction.of(Action.COUNT, running.and(b.may().count())),
                AllowedAction.of(Action.CLOSE, running.and(b.may().close())),
                AllowedAction.of(
                        Action.REOPEN, policy.mayReopen(actor).and(canReopen(m, b, all, used, nextTermIsThere))),
                AllowedAction.of(Action.CANCEL, who.and(m.canEdit()).and(b.may().cancel())),
                AllowedAction.of(Action.SECOND_ROUND, who.and(canHaveSecondRound(m, b, all)))));
        if (b.purpose() == BallotPurpose.ACCLAIM) {
            actions.add(AllowedAction.of(
                    Action.CREATE_PROPOSALS, policy.mayPropose(actor, m).and(canMakeProposals(b, used))));
        }
        return actions;
    }

    private static Verdict someonePresent(Meeting m) {
        return Verdict.of(!m.votingUnits().isEmpty(), "Chưa điểm danh đơn vị nào có mặt.");
    }

    private static Verdict canMakeProposals(Ballot b, boolean used) {
        if (b.status() != BallotStatus.CLOSED) {
            return Verdict.no("Chưa công bố kết quả suy tôn.");
        }
        if (b.chosen().isEmpty()) {
            return Verdict.no("Không có đơn vị nào được suy tôn.");
        }
        return Verdict.of(!used, "Đã lập hồ sơ đề nghị từ kết quả này.");
    }

    private List<UnitRef> electorate(Ballot b) {
        Map<UUID, String> names = units.of(b.electorate());
        return names.entrySet().stream()
                .map(e -> new UnitRef(e.getKey(), e.getValue()))
                .toList();
    }

    private static Optional<BallotView.TallyView> tally(Tally t) {
        return Optional.ofNullable(t.valid())
                .map(valid -> new BallotView.TallyView(
                        Optional.ofNullable(t.issued()),
                        Optional.ofNullable(t.returned()),
                        Optional.ofNullable(t.notReturned()),
                        valid,
                        Optional.ofNullable(t.spoilt())));
    }

    private static BallotView.CandidateView candidate(Ballot b, Outcome.Placed p) {
        Candidate c = p.candidate();
        return new BallotView.CandidateView(
                c.id(),
                Optional.ofNullable(c.unitId()),
                c.name(),
                Optional.ofNullable(c.withdrawalReason()),
                Optional.ofNullable(c.votes()),
                Optional.ofNullable(c.against()),
                Optional.ofNullable(c.blank()),
                p.percent(),
                p.reaches(),
                p.standing(),
                switch (p.standing()) {
                    case CHOSEN -> b.purpose().chosenLabel();
                    case TIED -> "Bằng phiếu";
                    case NOT_CHOSEN ->
                        b.status() == BallotStatus.PREPARED || b.status() == BallotStatus.OPEN
                                ? "Trong danh sách"
                                : "Không được chọn";
                    case WITHDRAWN -> "Đã rút";
                });
    }
}
