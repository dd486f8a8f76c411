package vn.sovang.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sovang.block.ConferenceArchive;
import vn.sovang.block.ConferenceSource;
import vn.sovang.meeting.ballot.Ballot;
import vn.sovang.meeting.ballot.Ballots;
import vn.sovang.meeting.ballot.Candidate;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.UnitNames;

/** Gives a block's archive the conferences of its year, with published totals only. */
@ApplicationScoped
class BlockConferences implements ConferenceSource {

    private final Meetings meetings;
    private final Ballots ballots;
    private final MeetingPolicy policy;
    private final UnitNames units;

    BlockConferences(Meetings meetings, Ballots ballots, MeetingPolicy policy, UnitNames units) {
        this.meetings = meetings;
        this.ballots = ballots;
        this.policy = policy;
        this.units = units;
    }

    @Override
    public List<ConferenceArchive> of(Actor actor, UUID blockId, int year) {
        return meetings
                .list("blockId = ?1 and year = ?2 order by heldOn nulls last, plannedOn, id", blockId, year)
                .stream()
                .filter(m -> policy.reads(actor, m))
                .map(this::archive)
                .toList();
    }

    private ConferenceArchive archive(Meeting m) {
        Map<UUID, String> names = units.of(Stream.of(
                        m.attendance().stream().map(Attendance::unitId),
                        m.people().stream().map(Participant::unitId),
                        m.amendments().stream().map(Amendment::unitId))
                .flatMap(s -> s)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new ConferenceArchive(
                m.kind().name(),
                m.title(),
                m.status().name(),
                Optional.ofNullable(m.plannedOn()),
                Optional.ofNullable(m.heldOn()),
                Optional.ofNullable(m.heldRaw()),
                Optional.ofNullable(m.place()),
                Optional.ofNullable(m.chair()),
                Optional.ofNullable(m.secretary()),
                Optional.ofNullable(m.conclusion()),
                m.attendance().stream()
                        .map(a -> new ConferenceArchive.Attendee(
                                names.get(a.unitId()), a.state().name(), a.ownReview(), Optional.ofNullable(a.note())))
                        .toList(),
                m.people().stream()
                        .map(p -> new ConferenceArchive.Person(
                                Optional.ofNullable(p.unitId()).map(names::get),
                                Optional.ofNullable(p.organisation()),
                                Optional.ofNullable(p.name()),
                                Optional.ofNullable(p.position()),
                                p.voting()))
                        .toList(),
                m.amendments().stream()
                        .map(a -> new ConferenceArchive.Remark(
                                Optional.ofNullable(a.unitId()).map(names::get),
                                Optional.ofNullable(a.speaker()),
                                a.content(),
                                a.outcome().name(),
                                Optional.ofNullable(a.reason())))
                        .toList(),
                ballots.of(m.id()).stream().map(BlockConferences::vote).toList());
    }

    private static ConferenceArchive.Vote vote(Ballot b) {
        return new ConferenceArchive.Vote(
                b.purpose().name(),
                b.mode().name(),
                b.title(),
                Optional.ofNullable(b.awardCode()),
                Optional.ofNullable(b.awardName()),
                b.seats(),
                Optional.ofNullable(b.tally().issued()),
                Optional.ofNullable(b.tally().returned()),
                Optional.ofNullable(b.tally().valid()),
                Optional.ofNullable(b.tally().spoilt()),
                Optional.ofNullable(b.basis()),
                Optional.ofNullable(b.remarks().reason()),
                b.candidates().stream().map(BlockConferences::result).toList());
    }

    private static ConferenceArchive.Result result(Candidate c) {
        return new ConferenceArchive.Result(
                c.name(),
                Optional.ofNullable(c.votes()),
                Optional.ofNullable(c.against()),
                Optional.ofNullable(c.blank()),
                c.chosen(),
                Optional.ofNullable(c.withdrawalReason()));
    }
}
