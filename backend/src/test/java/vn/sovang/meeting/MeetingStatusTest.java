package vn.sovang.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.block.BlockDirectory.TermFacts;
import vn.sovang.given.StateTable;
import vn.sovang.shared.problem.StateConflict;

class MeetingStatusTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 26);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final TermFacts term = term(List.of(first, second));
    private final Meeting meeting =
            Meeting.plan(MeetingKind.BLOCK_YEAR_END, term, new Meeting.Arrangement(null, null, null, null, null, null));

    @ParameterizedTest
    @EnumSource(MeetingStatus.class)
    void the_written_table_is_the_one_in_force(MeetingStatus from) {
        for (MeetingStatus to : MeetingStatus.values()) {
            assertEquals(StateTable.moves("meeting").contains(from + ">" + to), from.mayBecome(to), from + ">" + to);
        }
    }

    @Test
    void it_starts_with_the_members_of_the_year_and_the_usual_run_sheet() {
        assertEquals("Hội nghị tổng kết công tác thi đua, khen thưởng năm 2025, Khối thi đua số 5", meeting.title());
        assertEquals(
                List.of(first, second),
                meeting.attendance().stream().map(Attendance::unitId).toList());
        assertEquals(
                List.of(
                        RunSheetItem.Kind.OPENING,
                        RunSheetItem.Kind.REPORT,
                        RunSheetItem.Kind.OWN_REVIEWS,
                        RunSheetItem.Kind.DISCUSSION,
                        RunSheetItem.Kind.VOTES,
                        RunSheetItem.Kind.PROPOSALS,
                        RunSheetItem.Kind.ELECTION,
                        RunSheetItem.Kind.LAUNCH,
                        RunSheetItem.Kind.PLEDGE_SIGNING,
                        RunSheetItem.Kind.MINUTES),
                meeting.runSheet().stream().map(RunSheetItem::kind).toList());
    }

    @Test
    void nobody_is_present_before_the_opening() {
        assertThrows(StateConflict.class, () -> mark(Attendance.State.PRESENT, Attendance.State.PRESENT));
        mark(Attendance.State.EXCUSED, Attendance.State.UNKNOWN);
        assertTrue(meeting.votingUnits().isEmpty());
    }

    @Test
    void a_unit_whose_people_all_come_without_a_vote_has_none() {
        open();
        meeting.recordAttendance(
                List.of(line(first, Attendance.State.PRESENT), line(second, Attendance.State.PRESENT)),
                List.of(
                        new Participant(first, null, "Lục Thị Hoa", "Chuyên viên", false),
                        new Participant(second, null, "Nông Văn Kiên", "Phó Trưởng Ban", true),
                        new Participant(second, null, "Bế Thị Nga", "Chuyên viên", false)));
        assertEquals(Set.of(second), meeting.votingUnits());
    }

    @Test
    void it_does_not_close_while_a_member_is_not_marked_or_a_vote_is_open() {
        open();
        assertEquals("Còn 2 đơn vị chưa điểm danh.", meeting.canClose(0).reason());
        mark(Attendance.State.PRESENT, Attendance.State.ABSENT);
        assertEquals(
                "Còn 1 lượt biểu quyết chưa công bố kết quả.",
                meeting.canClose(1).reason());
        assertThrows(StateConflict.class, () -> meeting.close(MORNING, null, 1));
        meeting.close(MORNING, "Thống nhất", 0);
        assertEquals(MeetingStatus.CLOSED, meeting.status());
    }

    @Test
    void after_the_minutes_nothing_changes() {
        open();
        mark(Attendance.State.PRESENT, Attendance.State.PRESENT);
        meeting.close(null, null, 0);
        UUID item = meeting.runSheet().get(0).id();
        assertThrows(StateConflict.class, () -> mark(Attendance.State.PRESENT, Attendance.State.ABSENT));
        assertThrows(StateConflict.class, () -> meeting.mark(item, true, null));
        assertThrows(StateConflict.class, () -> meeting.arrangeRunSheet(List.of()));
        assertThrows(StateConflict.class, () -> meeting.noteAmendments(List.of()));
        assertThrows(StateConflict.class, () -> meeting.cancel(false));
        assertThrows(StateConflict.class, this::open);
        assertFalse(meeting.canEdit().allowed());
    }

    @Test
    void a_meeting_with_a_result_is_not_cancelled() {
        open();
        assertThrows(StateConflict.class, () -> meeting.cancel(true));
        meeting.cancel(false);
        assertEquals(MeetingStatus.CANCELLED, meeting.status());
    }

    @Test
    void the_opening_takes_the_members_of_that_day() {
        UUID third = UUID.randomUUID();
        mark(Attendance.State.EXCUSED, Attendance.State.UNKNOWN);
        meeting.open(DAY, MORNING, term(List.of(first, third)));
        assertEquals(
                List.of(first, third),
                meeting.attendance().stream().map(Attendance::unitId).toList());
        assertEquals(
                Attendance.State.EXCUSED, meeting.attendance().get(0).state(), "what was noted about a member stays");
    }

    @Test
    void deputies_are_called_as_the_block_calls_its_head() {
        assertEquals("Phó Trưởng khối", Meeting.deputyTitle("Trưởng khối"));
        assertEquals("Khối phó", Meeting.deputyTitle("Khối trưởng"));
        assertEquals("Cụm phó", Meeting.deputyTitle("Cụm trưởng"));
    }

    private void open() {
        meeting.open(DAY, MORNING, term);
    }

    private void mark(Attendance.State one, Attendance.State two) {
        meeting.recordAttendance(List.of(line(first, one), line(second, two)), List.of());
    }

    private static Attendance line(UUID unit, Attendance.State state) {
        return new Attendance(unit, state, false, null);
    }

    private TermFacts term(List<UUID> members) {
        return new TermFacts(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Khối thi đua số 5",
                2025,
                Optional.of(first),
                "Trưởng khối",
                List.of(),
                members);
    }
}
