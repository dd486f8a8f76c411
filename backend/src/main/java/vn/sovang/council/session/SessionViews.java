package vn.sovang.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.audit.StatusHistory;
import vn.sovang.council.Council;
import vn.sovang.council.CouncilPolicy;
import vn.sovang.council.Councils;
import vn.sovang.meeting.ballot.Ballot;
import vn.sovang.meeting.ballot.BallotStatus;
import vn.sovang.meeting.ballot.Ballots;
import vn.sovang.meeting.ballot.Outcome;
import vn.sovang.meeting.ballot.Tally;
import vn.sovang.meeting.ballot.ThresholdBase;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;

/** Puts a session together for one reader. */
@ApplicationScoped
class SessionViews {

    static final String SUBJECT = "council-session";

    private final Councils councils;
    private final CouncilPolicy policy;
    private final Ballots ballots;
    private final Urn urn;
    private final StatusHistory history;

    SessionViews(Councils councils, CouncilPolicy policy, Ballots ballots, Urn urn, StatusHistory history) {
        this.councils = councils;
        this.policy = policy;
        this.ballots = ballots;
        this.urn = urn;
        this.history = history;
    }

    SessionView of(Actor actor, CouncilSession s) {
        Council council = councils.of(s.councilId());
        List<Ballot> votes = s.way() == null ? List.of() : ballots.ofSession(s.id());
        Map<UUID, SessionView.ItemResult> results = results(votes);
        return new SessionView(
                s.id(),
                s.version(),
                council.id(),
                council.name(),
                s.form(),
                s.form().label(),
                s.year(),
                s.title(),
                Optional.ofNullable(s.place()),
                Optional.ofNullable(s.plannedOn()),
                Optional.ofNullable(s.plannedAt()),
                Optional.ofNullable(s.heldOn()),
                Optional.ofNullable(s.startedAt()),
                Optional.ofNullable(s.endedAt()),
                Optional.ofNullable(s.chair()),
                Optional.ofNullable(s.secretary()),
                Optional.ofNullable(s.conclusion()),
                s.status(),
                s.status().label(),
                Optional.ofNullable(s.sentOn()),
                (int) s.members().stream()
                        .filter(m -> m.state() == SessionMember.State.PRESENT)
                        .count(),
                s.members().size(),
                s.members().stream().map(m -> member(s, m)).toList(),
                s.agenda().stream().map(i -> item(council, i, results)).toList(),
                vote(council, s, votes),
                mine(actor, s, votes),
                actions(actor, council, s, votes),
                history.of(SUBJECT, s.id()));
    }

    private static SessionView.MemberView member(CouncilSession s, SessionMember m) {
        return new SessionView.MemberView(
                m.memberId(),
                m.name(),
                Optional.ofNullable(m.post()),
                m.role(),
                m.titleOrRole(),
                m.accountId() != null,
                m.state(),
                m.state().label(s.form()),
                Optional.ofNullable(m.opinion()),
                Optional.ofNullable(m.opinionOn()),
                m.slipEnclosed());
    }

    private static SessionView.ItemView item(Council council, AgendaItem i, Map<UUID, SessionView.ItemResult> results) {
        return new SessionView.ItemView(
                i.id(),
                i.proposalId(),
                i.nomineeId(),
                i.name(),
                Optional.ofNullable(i.unitName()),
                i.awardCode(),
                i.awardName(),
                council.threshold(i.awardCode()).words(),
                Optional.ofNullable(i.candidateId()).map(results::get));
    }

    /** By candidate; nothing before the count. */
    private static Map<UUID, SessionView.ItemResult> results(List<Ballot> votes) {
        Map<UUID, SessionView.ItemResult> results = new HashMap<>();
        for (Ballot b : votes) {
            if (isCounted(b)) {
                b.outcome().placed().stream()
                        .filter(p -> p.candidate().stands())
                        .forEach(p -> results.put(
                                p.candidate().id(),
                                new SessionView.ItemResult(
                                        p.candidate().votes(),
                                        p.candidate().against(),
                                        p.candidate().blank(),
                                        p.base(),
                                        p.percent().orElse(BigDecimal.ZERO),
                                        p.reaches())));
            }
        }
        return results;
    }

    private Optional<SessionView.VoteView> vote(Council council, CouncilSession s, List<Ballot> votes) {
        if (votes.isEmpty()) {
            return Optional.empty();
        }
        Ballot first = votes.get(0);
        Tally t = first.tally();
        boolean counted = votes.stream().allMatch(SessionViews::isCounted);
        return Optional.of(new SessionView.VoteView(
                s.way(),
                s.way().label(),
                counted,
                first.voters(),
                first.memberCount(),
                s.way() == VotingWay.DEVICE && !counted ? Optional.of(urn.votes(s.id())) : Optional.empty(),
                Optional.ofNullable(t.issued()),
                Optional.ofNullable(t.returned()),
                Optional.ofNullable(t.notReturned()),
                Optional.ofNullable(t.valid()),
                Optional.ofNullable(t.spoilt()),
                first.rule().quorum().words(),
                base(first.rule().base()),
                council.rules().isConfirmed(),
                findings(votes),
                first.tellers().stream()
                        .map(x -> x.role() == null ? x.name() : x.name() + ", " + x.role())
                        .toList()));
    }

    /** R59 once for all votes, R60 for each nominee. */
    static List<String> findings(List<Ballot> votes) {
        List<String> findings = new ArrayList<>();
        votes.stream()
                .limit(1)
                .flatMap(b -> b.outcome().findings().stream())
                .map(Outcome.Finding::message)
                .forEach(findings::add);
        for (Ballot b : votes) {
            if (isCounted(b)) {
                b.outcome().placed().stream()
                        .filter(p -> p.candidate().stands() && !p.reaches())
                        .map(p -> p.candidate().name() + ", " + b.awardTitle() + ": "
                                + p.candidate().votes() + "/" + p.base() + " ("
                                + p.percent().map(Outcome::words).orElse("") + "), chưa đạt tỷ lệ "
                                + b.rule().threshold().words() + ".")
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    static boolean isCounted(Ballot b) {
        return b.status() == BallotStatus.COUNTED || b.status() == BallotStatus.CLOSED;
    }

    static String base(ThresholdBase base) {
        return base == ThresholdBase.ALL ? "tổng số thành viên" : "thành viên tham gia bỏ phiếu";
    }

    private Optional<SessionView.Mine> mine(Actor actor, CouncilSession s, List<Ballot> votes) {
        return s.memberOf(actor.accountId()).map(m -> {
            boolean voted = s.way() == VotingWay.DEVICE && urn.hasVoted(s.id(), m.memberId());
            Verdict may = mayVote(s, m, votes).and(Verdict.of(!voted, "Phiếu của anh/chị đã được ghi nhận."));
            return new SessionView.Mine(m.memberId(), may.allowed(), voted, Optional.ofNullable(may.reason()));
        });
    }

    /** Whether the member may cast a slip on a device, whoever has voted. */
    static Verdict mayVote(CouncilSession s, SessionMember m, List<Ballot> votes) {
        return Verdict.of(s.way() != null, "Chưa mở bỏ phiếu.")
                .and(Verdict.of(s.way() == VotingWay.DEVICE, "Phiên họp này không bỏ phiếu trên thiết bị."))
                .and(Verdict.of(votes.stream().allMatch(b -> b.status() == BallotStatus.OPEN), "Bỏ phiếu đã kết thúc."))
                .and(Verdict.of(
                        votes.stream().allMatch(b -> b.admits(m.memberId())),
                        "Anh/chị không có trong danh sách bỏ phiếu của phiên họp này."));
    }

    private List<AllowedAction> actions(Actor actor, Council council, CouncilSession s, List<Ballot> votes) {
        Verdict keeps = policy.mayKeep(actor, council.unitId());
        boolean counted = !votes.isEmpty() && votes.stream().allMatch(SessionViews::isCounted);
        return List.of(
                AllowedAction.of(SessionView.Action.EDIT, keeps.and(s.canEdit())),
                AllowedAction.of(SessionView.Action.SET_AGENDA, keeps.and(s.canSetAgenda())),
                AllowedAction.of(SessionView.Action.SEND, keeps.and(s.canSend())),
                AllowedAction.of(SessionView.Action.OPEN, keeps.and(s.canOpen())),
                AllowedAction.of(
                        SessionView.Action.RECORD_ATTENDANCE,
                        keeps.and(s.canRecord()).and(s.canStillMark())),
                AllowedAction.of(
                        SessionView.Action.OPEN_VOTE,
                        keeps.and(s.canVote(s.form().isMeeting() ? null : VotingWay.DEVICE))),
                AllowedAction.of(SessionView.Action.COUNT, keeps.and(canCount(s, counted))),
                AllowedAction.of(SessionView.Action.CLOSE, keeps.and(s.canClose(counted))),
                AllowedAction.of(SessionView.Action.CANCEL, keeps.and(s.canCancel())),
                AllowedAction.of(
                        SessionView.Action.TAKE_OFF, keeps.and(s.canTakeOff()).and(notCounted(votes))));
    }

    /** Whose line was counted has a result, which stands. */
    private static Verdict notCounted(List<Ballot> votes) {
        return Verdict.of(
                votes.stream().noneMatch(SessionViews::isCounted), "Đã kiểm phiếu, không bỏ trường hợp nào được nữa.");
    }

    /** What was counted from devices cannot be counted again: nothing of the urn stays. */
    static Verdict canCount(CouncilSession s, boolean counted) {
        return s.canRecord()
                .and(Verdict.of(s.way() != null, "Chưa bỏ phiếu."))
                .and(Verdict.of(
                        s.way() != VotingWay.DEVICE || !counted,
                        "Phiếu trên thiết bị đã được kiểm, không kiểm lại được."));
    }
}
