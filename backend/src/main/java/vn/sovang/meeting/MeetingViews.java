package vn.sovang.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sovang.audit.StatusHistory;
import vn.sovang.block.BlockDirectory;
import vn.sovang.block.BlockDirectory.TermFacts;
import vn.sovang.meeting.BallotView.UnitRef;
import vn.sovang.meeting.MeetingView.Action;
import vn.sovang.meeting.ballot.Ballot;
import vn.sovang.meeting.ballot.BallotPurpose;
import vn.sovang.meeting.ballot.BallotStatus;
import vn.sovang.meeting.ballot.Ballots;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;
import vn.sovang.unit.UnitNames;

/** Puts a meeting and its ballots into the words the client shows. */
@ApplicationScoped
class MeetingViews {

    static final String SUBJECT = "meeting";

    private final Ballots ballots;
    private final BallotViews ballotViews;
    private final BlockDirectory blocks;
    private final MeetingPolicy policy;
    private final BallotRules rules;
    private final UnitNames units;
    private final StatusHistory history;
    private final Instance<BallotFollowUps> followUps;

    MeetingViews(
            Ballots ballots,
            BallotViews ballotViews,
            BlockDirectory blocks,
            MeetingPolicy policy,
            BallotRules rules,
            UnitNames units,
            StatusHistory history,
            Instance<BallotFollowUps> followUps) {
        this.ballots = ballots;
        this.ballotViews = ballotViews;
        this.blocks = blocks;
        this.policy = policy;
        this.rules = rules;
        this.units = units;
        this.history = history;
        this.followUps = followUps;
    }

    MeetingView of(Actor actor, Meeting m) {
        List<Ballot> held = ballots.of(m.id());
        Optional<TermFacts> next = blocks.term(m.blockId(), m.year() + 1);
        Map<UUID, String> names = units.of(mentioned(m, held, next));
        Verdict who = policy.mayWrite(actor, m);
        return new MeetingView(
                m.id(),
                m.version(),
                m.kind(),
                m.kind().label(),
                m.blockId(),
                m.blockName(),
                m.year(),
                Optional.ofNullable(m.headUnitId()).map(u -> new UnitRef(u, names.get(u))),
                m.headTitle(),
                m.deputyTitle(),
                m.title(),
                Optional.ofNullable(m.place()),
                Optional.ofNullable(m.plannedOn()),
                Optional.ofNullable(m.plannedAt()),
                Optional.ofNullable(m.heldOn()),
                Optional.ofNullable(m.heldRaw()),
                Optional.ofNullable(m.startedAt()),
                Optional.ofNullable(m.endedAt()),
                Optional.ofNullable(m.chair()),
                Optional.ofNullable(m.secretary()),
                Optional.ofNullable(m.conclusion()),
                m.status(),
                m.status().label(),
                m.runSheet().stream().map(MeetingView.ItemView::of).toList(),
                attendance(m, names),
                sum(m),
                m.people().stream().map(MeetingView.PersonView::of).toList(),
                m.amendments().stream().map(a -> amendment(a, names)).toList(),
                ballotViews(actor, m, held, next.isPresent()),
                Arrays.stream(BallotPurpose.values()).map(this::defaults).toList(),
                elected(m, held, names),
                next.map(t -> new MeetingView.NextTerm(
                        t.termId(), t.year(), t.headUnitId().map(u -> new UnitRef(u, names.get(u))))),
                actions(m, held, who, next),
                history.of(SUBJECT, m.id()));
    }

    BallotView ballot(Actor actor, Meeting m, Ballot b) {
        List<Ballot> held = ballots.of(m.id());
        boolean next = blocks.term(m.blockId(), m.year() + 1).isPresent();
        return ballotViews(actor, m, held, next).stream()
                .filter(v -> v.id().equals(b.id()))
                .findFirst()
                .orElseThrow();
    }

    /** What rests on each ballot, from all features that make something of results. */
    Map<UUID, List<BallotFollowUps.FollowUp>> followUps(Actor actor, List<UUID> ballotIds) {
        Map<UUID, List<BallotFollowUps.FollowUp>> all = new HashMap<>();
        for (BallotFollowUps source : followUps) {
            source.of(actor, ballotIds).forEach((id, list) -> all.computeIfAbsent(id, k -> new ArrayList<>())
                    .addAll(list));
        }
        return all;
    }

    static long unsettled(List<Ballot> ballots) {
        return ballots.stream().filter(b -> !b.status().isSettled()).count();
    }

    static boolean decided(List<Ballot> ballots) {
        return ballots.stream().anyMatch(b -> b.status() == BallotStatus.CLOSED || b.status() == BallotStatus.COUNTED);
    }

    static Verdict canOpenNextTerm(Meeting m, List<Ballot> held, boolean nextTermIsThere) {
        if (m.status() == MeetingStatus.PLANNED) {
            return Verdict.no("Hội nghị chưa khai mạc.");
        }
        if (m.status() == MeetingStatus.CANCELLED) {
            return Verdict.no("Hội nghị đã hủy.");
        }
        if (nextTermIsThere) {
            return Verdict.no("Kỳ năm " + (m.year() + 1) + " của cụm, khối đã có.");
        }
        return new Elections(held).areDecided();
    }

    private List<BallotView> ballotViews(Actor actor, Meeting m, List<Ballot> held, boolean nextTermIsThere) {
        var follow = followUps(actor, held.stream().map(Ballot::id).toList());
        return held.stream()
                .map(b -> ballotViews.of(actor, m, b, held, follow.getOrDefault(b.id(), List.of()), nextTermIsThere))
                .toList();
    }

    private List<AllowedAction> actions(Meeting m, List<Ballot> held, Verdict who, Optional<TermFacts> next) {
        List<AllowedAction> actions = new ArrayList<>(List.of(
                AllowedAction.of(Action.EDIT, who.and(m.canEdit())),
                AllowedAction.of(Action.OPEN, who.and(m.canOpen())),
                AllowedAction.of(Action.RECORD, who.and(m.canRecord())),
                AllowedAction.of(Action.ADD_BALLOT, who.and(m.canEdit())),
                AllowedAction.of(Action.CLOSE, who.and(m.canClose(unsettled(held)))),
                AllowedAction.of(Action.CANCEL, who.and(m.canCancel(decided(held))))));
        if (m.kind() == MeetingKind.BLOCK_YEAR_END) {
            actions.add(AllowedAction.of(Action.OPEN_NEXT_TERM, who.and(canOpenNextTerm(m, held, next.isPresent()))));
        }
        return actions;
    }

    private List<MeetingView.AttendanceLine> attendance(Meeting m, Map<UUID, String> names) {
        Set<UUID> voting = m.votingUnits();
        List<UUID> deputies =
                blocks.term(m.blockId(), m.year()).map(TermFacts::deputyUnitIds).orElse(List.of());
        return m.attendance().stream()
                .map(a -> new MeetingView.AttendanceLine(
                        a.unitId(),
                        names.get(a.unitId()),
                        role(m, deputies, a.unitId()),
                        a.state(),
                        a.state().label(),
                        voting.contains(a.unitId()),
                        a.ownReview(),
                        Optional.ofNullable(a.note())))
                .toList();
    }

    private static Optional<String> role(Meeting m, List<UUID> deputies, UUID unitId) {
        if (unitId.equals(m.headUnitId())) {
            return Optional.of(m.headTitle());
        }
        return deputies.contains(unitId) ? Optional.of(m.deputyTitle()) : Optional.empty();
    }

    private static MeetingView.AttendanceSum sum(Meeting m) {
        return new MeetingView.AttendanceSum(
                m.attendance().size(),
                count(m, Attendance.State.PRESENT),
                count(m, Attendance.State.EXCUSED),
                count(m, Attendance.State.ABSENT),
                count(m, Attendance.State.UNKNOWN),
                m.votingUnits().size(),
                m.attendance().stream().filter(Attendance::ownReview).count());
    }

    private static long count(Meeting m, Attendance.State state) {
        return m.attendance().stream().filter(a -> a.state() == state).count();
    }

    private static MeetingView.AmendmentView amendment(Amendment a, Map<UUID, String> names) {
        return new MeetingView.AmendmentView(
                a.id(),
                Optional.ofNullable(a.unitId()),
                Optional.ofNullable(a.unitId()).map(names::get),
                Optional.ofNullable(a.speaker()),
                a.content(),
                a.outcome(),
                a.outcome().label(),
                Optional.ofNullable(a.reason()));
    }

    private MeetingView.BallotDefault defaults(BallotPurpose purpose) {
        return new MeetingView.BallotDefault(
                purpose,
                purpose.label(),
                rules.quorum().text(),
                rules.threshold(purpose).text(),
                rules.base(),
                rules.selfVote());
    }

    private static Optional<MeetingView.Elected> elected(Meeting m, List<Ballot> held, Map<UUID, String> names) {
        Elections elections = new Elections(held);
        return elections
                .head()
                .map(head -> new MeetingView.Elected(
                        m.year() + 1,
                        new UnitRef(head, names.get(head)),
                        elections.deputies().stream()
                                .map(u -> new UnitRef(u, names.get(u)))
                                .toList()));
    }

    private static Set<UUID> mentioned(Meeting m, List<Ballot> held, Optional<TermFacts> next) {
        Set<UUID> ids = new HashSet<>();
        m.attendance().forEach(a -> ids.add(a.unitId()));
        m.amendments().forEach(a -> ids.add(a.unitId()));
        held.forEach(b -> b.candidates().forEach(c -> ids.add(c.unitId())));
        ids.add(m.headUnitId());
        next.flatMap(TermFacts::headUnitId).ifPresent(ids::add);
        ids.remove(null);
        return ids;
    }
}
