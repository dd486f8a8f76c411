package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sovang.account.ActorDirectory;
import vn.sovang.block.BlockDirectory;
import vn.sovang.block.BlockDirectory.TermFacts;
import vn.sovang.meeting.Amendment;
import vn.sovang.meeting.AmendmentList;
import vn.sovang.meeting.Attendance;
import vn.sovang.meeting.AttendanceSheet;
import vn.sovang.meeting.BallotClosing;
import vn.sovang.meeting.BallotConduct;
import vn.sovang.meeting.BallotContent;
import vn.sovang.meeting.BallotCount;
import vn.sovang.meeting.BallotView;
import vn.sovang.meeting.MeetingConduct;
import vn.sovang.meeting.MeetingKind;
import vn.sovang.meeting.MeetingPreparation;
import vn.sovang.meeting.MeetingStep;
import vn.sovang.meeting.MeetingView;
import vn.sovang.meeting.NewMeeting;
import vn.sovang.meeting.RunSheet;
import vn.sovang.meeting.ballot.BallotPurpose;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Units;

/**
 * The conference of Khối thi đua số 5 for 2025. Who was acclaimed and elected is as the block's own report says; the
 * day, the names and the number of votes are not in it and are invented.
 */
@ApplicationScoped
class ConferenceChapter implements Chapter {

    private static final int YEAR = 2025;
    private static final String BLOCK = "Khối thi đua số 5";
    private static final LocalDate PLANNED = LocalDate.of(2025, 12, 12);
    private static final LocalDate HELD = LocalDate.of(2025, 12, 26);
    private static final Precondition SEEN = Precondition.none();

    private static final String HEAD = "Ban Nội chính Tỉnh ủy";
    private static final String ORGANISATION = "Ban Tổ chức Tỉnh ủy";
    private static final String OFFICE = "Văn phòng Tỉnh ủy";

    /** Unit, delegate with a vote, post; all names invented. */
    private static final List<List<String>> DELEGATES = List.of(
            List.of(HEAD, "Vương Quốc Khánh", "Trưởng Ban"),
            List.of(ORGANISATION, "Nguyễn Hữu Phước", "Trưởng Ban"),
            List.of("Ban Tuyên giáo và Dân vận Tỉnh ủy", "Hoàng Thị Lan", "Trưởng Ban"),
            List.of("Ủy ban Kiểm tra Tỉnh ủy", "Đặng Văn Thành", "Chủ nhiệm"),
            List.of(OFFICE, "Lương Đình Trọng", "Chánh Văn phòng"));

    private final MeetingPreparation preparation;
    private final MeetingConduct conduct;
    private final BallotConduct ballots;
    private final BlockDirectory blocks;
    private final ActorDirectory actors;
    private final Units units;
    private final AppClock clock;

    ConferenceChapter(
            MeetingPreparation preparation,
            MeetingConduct conduct,
            BallotConduct ballots,
            BlockDirectory blocks,
            ActorDirectory actors,
            Units units,
            AppClock clock) {
        this.preparation = preparation;
        this.conduct = conduct;
        this.ballots = ballots;
        this.blocks = blocks;
        this.actors = actors;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String name() {
        return "conference-2025";
    }

    @Override
    public void write() {
        LocalDate today = clock.today();
        Optional<TermFacts> term = blocks.headedBy(Set.of(id(HEAD)), YEAR).stream()
                .map(b -> blocks.term(b, YEAR).orElseThrow())
                .filter(t -> t.name().equals(BLOCK))
                .findFirst();
        // The past is told up to today only; without its block there is nothing to confer about.
        if (term.isEmpty() || today.isBefore(PLANNED)) {
            return;
        }
        UUID[] meeting = new UUID[1];
        at(PLANNED, 9, 10, () -> meeting[0] = plan(office(), term.get().blockId()));
        if (!today.isBefore(HELD)) {
            at(HELD, 8, 0, () -> openAndReport(meeting[0]));
            at(HELD, 9, 20, () -> vote(meeting[0]));
            at(HELD, 10, 40, () -> finish(meeting[0], term.get().blockId()));
        }
    }

    private UUID plan(Actor office, UUID blockId) {
        return preparation
                .plan(
                        office,
                        new NewMeeting(
                                MeetingKind.BLOCK_YEAR_END,
                                blockId,
                                YEAR,
                                null,
                                "Phòng họp Ban Nội chính Tỉnh ủy",
                                HELD,
                                LocalTime.of(8, 0),
                                "Vương Quốc Khánh, Trưởng Ban Nội chính Tỉnh ủy",
                                "Lục Thị Hoa, cán bộ Ban Nội chính Tỉnh ủy",
                                List.of("Sở Nội vụ", "Văn phòng UBND tỉnh")))
                .id();
    }

    private void openAndReport(UUID meeting) {
        Actor office = office();
        conduct.open(office, meeting, SEEN, new MeetingStep.Opening(HELD, LocalTime.of(8, 0)));
        conduct.recordAttendance(office, meeting, SEEN, attendance());
        conduct.noteAmendments(
                office,
                meeting,
                SEEN,
                new AmendmentList(List.of(
                        new AmendmentList.Entry(
                                null,
                                id("Ban Tuyên giáo và Dân vận Tỉnh ủy"),
                                "Hoàng Thị Lan",
                                "Bổ sung kết quả tuyên truyền gương điển hình tiên tiến của Khối trong năm",
                                Amendment.Outcome.TAKEN,
                                null),
                        new AmendmentList.Entry(
                                null,
                                id("Ủy ban Kiểm tra Tỉnh ủy"),
                                "Đặng Văn Thành",
                                "Đưa việc góp vật liệu làm cột điện tại xóm Trà Phìn vào phần kết quả chung của Khối",
                                Amendment.Outcome.TAKEN,
                                null),
                        new AmendmentList.Entry(
                                null,
                                id(OFFICE),
                                "Lương Đình Trọng",
                                "Nêu riêng số liệu chuyển đổi số của từng đơn vị",
                                Amendment.Outcome.REFUSED,
                                "Số liệu đã có trong báo cáo của từng đơn vị gửi kèm"))));
        mark(office, meeting, "OPENING", "Ngày họp, người dự và số phiếu trong bản ghi này là dữ liệu mẫu");
        mark(office, meeting, "REPORT", null);
        mark(office, meeting, "OWN_REVIEWS", null);
        mark(
                office,
                meeting,
                "DISCUSSION",
                "Các đơn vị thống nhất giải pháp thực hiện nhiệm vụ năm 2026; đại biểu Sở Nội vụ phát biểu");
    }

    private void vote(UUID meeting) {
        Actor office = office();
        acclaim(office, meeting, "CO_TINH", "Cờ thi đua của UBND tỉnh", Map.of(ORGANISATION, 5));
        acclaim(office, meeting, "BK_TINH", "Bằng khen của UBND tỉnh", Map.of(OFFICE, 4, HEAD, 1));
        mark(office, meeting, "VOTES", null);
        mark(
                office,
                meeting,
                "PROPOSALS",
                "Đề nghị tặng Cờ thi đua của UBND tỉnh cho Ban Tổ chức Tỉnh ủy, Bằng khen của UBND tỉnh cho Văn phòng Tỉnh ủy");
        hold(office, meeting, content(BallotPurpose.ELECT_HEAD, null, null), Map.of(ORGANISATION, 5));
        hold(office, meeting, content(BallotPurpose.ELECT_DEPUTY, null, null), Map.of(OFFICE, 5));
        mark(office, meeting, "ELECTION", null);
    }

    private void finish(UUID meeting, UUID blockId) {
        Actor office = office();
        if (blocks.term(blockId, YEAR + 1).isEmpty()) {
            conduct.openNextTerm(office, meeting, SEEN);
        }
        mark(office, meeting, "LAUNCH", null);
        mark(office, meeting, "PLEDGE_SIGNING", null);
        mark(office, meeting, "MINUTES", null);
        conduct.close(
                office,
                meeting,
                SEEN,
                new MeetingStep.Closing(
                        LocalTime.of(10, 45),
                        "Hội nghị thống nhất kết quả bình xét, suy tôn và bầu Trưởng khối, Phó Trưởng khối năm 2026;"
                                + " giao Ban Nội chính Tỉnh ủy hoàn thiện hồ sơ đề nghị khen thưởng gửi Sở Nội vụ."));
    }

    private void acclaim(Actor office, UUID meeting, String code, String name, Map<String, Integer> votes) {
        hold(office, meeting, content(BallotPurpose.ACCLAIM, code, name), votes);
    }

    /** Prepared, opened, counted with five valid papers, closed. */
    private void hold(Actor office, UUID meeting, BallotContent content, Map<String, Integer> votes) {
        BallotView ballot = ballots.prepare(office, meeting, content);
        UUID id = ballot.id();
        ballots.open(office, meeting, id, SEEN);
        List<BallotCount.CandidateVotes> lines = ballot.candidates().stream()
                .map(c -> new BallotCount.CandidateVotes(c.id(), votes.getOrDefault(c.name(), 0), null, null))
                .toList();
        ballots.count(office, meeting, id, SEEN, new BallotCount(5, 5, 0, 5, 0, lines, null, null));
        ballots.close(office, meeting, id, SEEN, new BallotClosing(null, false, null, null, null));
    }

    private BallotContent content(BallotPurpose purpose, String awardCode, String awardName) {
        return new BallotContent(
                purpose,
                null,
                null,
                awardCode,
                awardName,
                null,
                null,
                null,
                null,
                null,
                DELEGATES.stream()
                        .map(d -> new BallotContent.Nominee(id(d.get(0)), null))
                        .toList(),
                List.of(
                        new BallotContent.TellerInput("Nông Thị Ánh", "Tổ trưởng", "Sở Nội vụ"),
                        new BallotContent.TellerInput("Nông Văn Kiên", "Tổ viên", ORGANISATION),
                        new BallotContent.TellerInput("Ma Thị Thủy", "Tổ viên", OFFICE)));
    }

    private AttendanceSheet attendance() {
        List<AttendanceSheet.Line> lines = DELEGATES.stream()
                .map(d -> new AttendanceSheet.Line(id(d.get(0)), Attendance.State.PRESENT, true, null))
                .toList();
        List<AttendanceSheet.Person> people = new java.util.ArrayList<>(DELEGATES.stream()
                .map(d -> new AttendanceSheet.Person(id(d.get(0)), null, d.get(1), d.get(2), true))
                .toList());
        people.add(new AttendanceSheet.Person(
                null, "Sở Nội vụ", "Nông Thị Ánh", "Chuyên viên Ban Thi đua – Khen thưởng", false));
        people.add(new AttendanceSheet.Person(null, "Văn phòng UBND tỉnh", "Đàm Thu Hương", "Chuyên viên", false));
        return new AttendanceSheet(lines, people);
    }

    private void mark(Actor office, UUID meeting, String kind, String note) {
        UUID item = preparation.get(office, meeting).runSheet().stream()
                .filter(i -> i.kind().name().equals(kind))
                .map(MeetingView.ItemView::id)
                .findFirst()
                .orElseThrow();
        preparation.mark(office, meeting, item, SEEN, new RunSheet.Mark(true, note));
    }

    private Actor office() {
        return actors.ofAccount("bannoichinh");
    }

    private UUID id(String unit) {
        return units.named(unit).id();
    }

    private void at(LocalDate day, int hour, int minute, Runnable work) {
        clock.at(day.atTime(hour, minute).atZone(AppClock.ZONE).toInstant(), work);
    }
}
