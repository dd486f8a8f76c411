package vn.sovang.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.block.room.RoomConference;
import vn.sovang.block.room.RoomConferences;
import vn.sovang.meeting.ballot.Ballot;
import vn.sovang.meeting.ballot.BallotStatus;
import vn.sovang.meeting.ballot.Ballots;
import vn.sovang.meeting.ballot.Candidate;
import vn.sovang.unit.UnitNames;

/** Gives a cluster's room its conferences: what members are invited to and what came of it. */
@ApplicationScoped
class RoomMeetings implements RoomConferences {

    private final Meetings meetings;
    private final Ballots ballots;
    private final UnitNames units;

    RoomMeetings(Meetings meetings, Ballots ballots, UnitNames units) {
        this.meetings = meetings;
        this.ballots = ballots;
        this.units = units;
    }

    @Override
    public List<RoomConference> of(UUID blockId, int year) {
        return meetings
                .list(
                        "blockId = ?1 and year = ?2 and status <> ?3 order by heldOn desc nulls first, plannedOn, id",
                        blockId,
                        year,
                        MeetingStatus.CANCELLED)
                .stream()
                .map(this::conference)
                .toList();
    }

    private RoomConference conference(Meeting m) {
        boolean over = m.status() == MeetingStatus.CLOSED;
        Map<UUID, String> names =
                units.of(m.attendance().stream().map(Attendance::unitId).toList());
        return new RoomConference(
                m.id(),
                m.kind().label(),
                m.title(),
                m.status().label(),
                over,
                Optional.ofNullable(m.plannedOn()),
                Optional.ofNullable(m.plannedAt()),
                Optional.ofNullable(m.heldOn()),
                Optional.ofNullable(m.heldRaw()),
                Optional.ofNullable(m.place()),
                Optional.ofNullable(m.chair()),
                Optional.ofNullable(over ? m.conclusion() : null),
                m.runSheet().stream()
                        .map(i -> new RoomConference.Step(
                                i.title(), Optional.ofNullable(i.startsAt()), Optional.ofNullable(i.presenter())))
                        .toList(),
                m.attendance().stream()
                        .map(a -> new RoomConference.Attendee(
                                names.get(a.unitId()), a.state().label()))
                        .toList(),
                ballots.of(m.id()).stream()
                        .filter(b -> b.status() == BallotStatus.CLOSED)
                        .map(RoomMeetings::result)
                        .toList());
    }

    private static RoomConference.Result result(Ballot b) {
        return new RoomConference.Result(
                b.title(),
                Optional.ofNullable(b.awardName()),
                b.candidates().stream()
                        .filter(Candidate::chosen)
                        .map(c -> words(b, c))
                        .toList());
    }

    private static String words(Ballot b, Candidate c) {
        Integer valid = b.tally().valid();
        return c.votes() == null || valid == null ? c.name() : c.name() + " (" + c.votes() + "/" + valid + " phiếu)";
    }
}
