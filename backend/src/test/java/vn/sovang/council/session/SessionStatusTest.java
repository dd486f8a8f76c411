package vn.sovang.council.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.council.CouncilRole;
import vn.sovang.council.Member;
import vn.sovang.given.StateTable;
import vn.sovang.meeting.ballot.Ballot;
import vn.sovang.meeting.ballot.BallotMode;
import vn.sovang.meeting.ballot.BallotPurpose;
import vn.sovang.meeting.ballot.Candidate;
import vn.sovang.meeting.ballot.Count;
import vn.sovang.meeting.ballot.Share;
import vn.sovang.meeting.ballot.Tally;
import vn.sovang.meeting.ballot.Teller;
import vn.sovang.meeting.ballot.ThresholdBase;
import vn.sovang.meeting.ballot.VotingRule;
import vn.sovang.proposal.CouncilRoute;
import vn.sovang.shared.problem.StateConflict;

class SessionStatusTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final Member chair = member("Chủ tịch", CouncilRole.CHAIR);
    private final Member deputy = member("Phó Chủ tịch", CouncilRole.VICE_CHAIR);
    private final Member plain = member("Ủy viên", CouncilRole.MEMBER);

    @ParameterizedTest
    @EnumSource(SessionStatus.class)
    void the_written_table_is_the_one_in_force(SessionStatus from) {
        for (SessionStatus to : SessionStatus.values()) {
            assertEquals(
                    StateTable.moves("council-session").contains(from + ">" + to), from.mayBecome(to), from + ">" + to);
        }
    }

    @Test
    void the_standing_members_alone_sit_on_their_session() {
        CouncilSession s = sent(SessionForm.STANDING_MEMBERS);
        assertEquals(
                List.of(chair.id(), deputy.id()),
                s.members().stream().map(SessionMember::memberId).toList());
    }

    @Test
    void the_opening_takes_the_members_of_that_day_and_keeps_what_was_noted() {
        CouncilSession s = sent(SessionForm.FULL_SESSION);
        Member later = member("Người mới", CouncilRole.MEMBER);
        s.open(DAY, LocalTime.NOON, List.of(chair, later));
        assertEquals(
                List.of(chair.id(), later.id()),
                s.members().stream().map(SessionMember::memberId).toList());
    }

    @Test
    void nothing_is_sent_without_an_agenda_and_nothing_opens_before_it_is_sent() {
        CouncilSession s = prepared(SessionForm.FULL_SESSION);
        assertThrows(StateConflict.class, () -> s.send(DAY, List.of(chair)));
        s.put(List.of(item()));
        assertThrows(StateConflict.class, () -> s.open(DAY, null, List.of(chair)));
        s.send(DAY, List.of(chair));
        s.open(DAY, null, List.of(chair));
        assertThrows(StateConflict.class, () -> s.put(List.of()));
    }

    @Test
    void a_vote_needs_everybody_marked_and_then_nobody_is_marked_anew() {
        CouncilSession s = sent(SessionForm.FULL_SESSION);
        s.open(DAY, null, List.of(chair, deputy, plain));
        assertEquals(
                "Còn 3 thành viên chưa điểm danh.", s.canVote(VotingWay.PAPER).reason());
        mark(s, SessionMember.State.PRESENT, SessionMember.State.PRESENT, SessionMember.State.ABSENT);
        assertEquals(Set.of(chair.id(), deputy.id()), s.voters(VotingWay.PAPER, false));
        s.vote(VotingWay.PAPER, s.agenda());
        assertThrows(
                StateConflict.class,
                () -> mark(s, SessionMember.State.PRESENT, SessionMember.State.PRESENT, SessionMember.State.PRESENT));
        assertThrows(StateConflict.class, s::cancel);
        assertEquals("Chưa ghi kết quả kiểm phiếu.", s.canClose(false).reason());
        s.close(null, "Thống nhất", true);
        assertEquals(SessionStatus.CLOSED, s.status());
    }

    @Test
    void the_slip_of_an_absent_member_counts_only_where_the_rules_say_so() {
        CouncilSession s = sent(SessionForm.FULL_SESSION);
        s.open(DAY, null, List.of(chair, deputy, plain));
        mark(s, SessionMember.State.PRESENT, SessionMember.State.PRESENT, SessionMember.State.ABSENT);
        SessionMember absent = s.members().get(2);
        s.record(List.of(absent.marked(SessionMember.State.ABSENT, "Nhất trí", DAY, true)));
        assertEquals(2, s.voters(VotingWay.PAPER, false).size());
        assertEquals(3, s.voters(VotingWay.PAPER, true).size());
    }

    @Test
    void without_a_meeting_and_on_devices_everybody_is_asked() {
        CouncilSession s = sent(SessionForm.WRITTEN_SLIPS);
        s.open(DAY, null, List.of(chair, deputy, plain));
        assertTrue(s.canVote(VotingWay.DEVICE).allowed());
        assertEquals(3, s.voters(VotingWay.DEVICE, false).size());
        assertEquals(
                "Còn 3 thành viên chưa ghi có gửi phiếu hay không.",
                s.canVote(VotingWay.PAPER).reason());
    }

    @ParameterizedTest
    @CsvSource({
        "FULL_SESSION, NO_COUNCIL, false",
        "FULL_SESSION, STANDING_MEMBERS, true",
        "FULL_SESSION, WRITTEN_SLIPS, true",
        "STANDING_MEMBERS, FULL_SESSION, false",
        "STANDING_MEMBERS, STANDING_MEMBERS, true",
        "WRITTEN_SLIPS, WRITTEN_SLIPS, true",
        "WRITTEN_SLIPS, FULL_SESSION, false"
    })
    void a_session_takes_what_is_sent_its_way(SessionForm form, CouncilRoute route, boolean takes) {
        assertEquals(takes, form.takes(route));
    }

    /** 80 % of 14 is 11.2: eleven fall short; 2/3 of 14 is 9.33. Numbers of a council of 14 and one of 22 members. */
    @ParameterizedTest
    @CsvSource({
        "80%, PRESENT, 14, 14, 11, false",
        "80%, PRESENT, 14, 14, 12, true",
        "80%, ALL, 14, 10, 10, false",
        "80%, PRESENT, 14, 10, 8, true",
        "90%, PRESENT, 22, 20, 18, true",
        "90%, PRESENT, 22, 20, 17, false",
        "2/3, ALL, 21, 21, 14, true",
        "2/3, ALL, 22, 22, 14, false",
        ">50%, PRESENT, 22, 20, 10, false",
        ">50%, PRESENT, 22, 20, 11, true"
    })
    void a_threshold_is_exact(String share, ThresholdBase base, int members, int present, int yes, boolean reached) {
        Ballot b = ballot(share, base, members, present);
        Candidate c = b.candidates().get(0);
        b.count(new Count(
                new Tally(present, present, 0, present, 0),
                List.of(new Count.Votes(c.id(), yes, present - yes, 0)),
                List.of(),
                null));
        assertEquals(reached, b.outcome().placed().get(0).reaches());
    }

    /** R59: 2/3 of 14 are ten, not nine. */
    @ParameterizedTest
    @CsvSource({"14, 9, false", "14, 10, true", "21, 14, true", "22, 14, false", "22, 15, true"})
    void the_quorum_is_a_matter_of_members(int members, int present, boolean enough) {
        Ballot b = ballot("80%", ThresholdBase.PRESENT, members, present);
        Candidate c = b.candidates().get(0);
        b.count(new Count(
                new Tally(present, present, 0, present, 0),
                List.of(new Count.Votes(c.id(), present, 0, 0)),
                List.of(),
                null));
        List<String> said = SessionViews.findings(List.of(b));
        assertEquals(
                enough
                        ? List.of()
                        : List.of("Có mặt " + present + "/" + members
                                + " thành viên, chưa đủ số thành viên dự họp (từ 2/3 trở lên)."),
                said);
    }

    private static Ballot ballot(String share, ThresholdBase base, int members, int present) {
        Ballot b = Ballot.prepareInSession(
                UUID.randomUUID(),
                1,
                new Ballot.Question(
                        BallotPurpose.APPROVE,
                        BallotMode.SECRET_BALLOT_PAPER,
                        "Đề nghị tặng Bằng khen",
                        null,
                        "Bằng khen",
                        1,
                        new VotingRule(Share.of("2/3"), Share.of(share), base, true),
                        List.of(Candidate.of(null, "Nông Thị Hoa")),
                        List.of(new Teller("Hoàng Văn Kiểm", null, null)),
                        null));
        b.open(java.util.stream.Stream.generate(UUID::randomUUID).limit(present).toList(), members);
        return b;
    }

    private CouncilSession sent(SessionForm form) {
        CouncilSession s = prepared(form);
        s.put(List.of(item()));
        s.send(DAY, List.of(chair, deputy, plain));
        return s;
    }

    private static CouncilSession prepared(SessionForm form) {
        return CouncilSession.prepare(
                UUID.randomUUID(),
                form,
                2025,
                new CouncilSession.Arrangement("Phiên họp thứ nhất", null, DAY, null, null, null));
    }

    private static AgendaItem item() {
        return new AgendaItem(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "BK_TINH",
                "Bằng khen",
                "Nông Thị Hoa",
                "Sở Y tế",
                null,
                null);
    }

    private static void mark(CouncilSession s, SessionMember.State... states) {
        java.util.ArrayList<SessionMember> lines = new java.util.ArrayList<>();
        for (int i = 0; i < states.length; i++) {
            lines.add(s.members().get(i).marked(states[i], null, null, false));
        }
        s.record(lines);
    }

    private static Member member(String name, CouncilRole role) {
        return new Member(UUID.randomUUID(), name, null, role, null, null, null, null, LocalDate.of(2026, 1, 1), null);
    }
}
