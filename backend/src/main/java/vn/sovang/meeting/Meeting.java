package vn.sovang.meeting;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.block.BlockDirectory.TermFacts;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Verdict;

/** A block's conference: who came, what was said and put to the vote, in the order of its run-sheet. */
@Entity
public class Meeting {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    @Column(name = "block_id")
    private UUID blockId;

    @Column(name = "block_name")
    private String blockName;

    @Column(name = "head_unit_id")
    private UUID headUnitId;

    @Column(name = "head_title")
    private String headTitle;

    private int year;

    private String title;

    private String place;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "planned_at")
    private LocalTime plannedAt;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "held_raw")
    private String heldRaw;

    @Column(name = "started_at")
    private LocalTime startedAt;

    @Column(name = "ended_at")
    private LocalTime endedAt;

    private String chair;

    private String secretary;

    private String conclusion;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    @ElementCollection
    @CollectionTable(name = "meeting_item", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "place")
    private List<RunSheetItem> runSheet = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "place")
    private List<Attendance> attendance = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_person", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "place")
    private List<Participant> people = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_amendment", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "place")
    private List<Amendment> amendments = new ArrayList<>();

    protected Meeting() {}

    /** When, where and under whom; every part may be null until known. */
    public record Arrangement(
            String title, String place, LocalDate plannedOn, LocalTime plannedAt, String chair, String secretary) {}

    /** A block's meeting with the members and the head of that year and the usual run-sheet. */
    public static Meeting plan(MeetingKind kind, TermFacts term, Arrangement arrangement) {
        Meeting m = new Meeting();
        m.id = UuidCreator.getTimeOrderedEpoch();
        m.kind = kind;
        m.blockId = term.blockId();
        m.blockName = term.name();
        m.year = term.year();
        m.status = MeetingStatus.PLANNED;
        m.follow(term);
        m.take(arrangement);
        m.runSheet.addAll(RunSheetPractice.of(kind, term.year(), term.headTitle()));
        return m;
    }

    public void rearrange(Arrangement arrangement) {
        canEdit().orConflict();
        take(arrangement);
    }

    public void arrangeRunSheet(List<RunSheetItem> items) {
        canEdit().orConflict();
        replace(runSheet, items);
    }

    /** @throws NotFound when the run-sheet has no such item (404) */
    void requireItem(UUID itemId) {
        if (runSheet.stream().noneMatch(i -> i.id().equals(itemId))) {
            throw new NotFound();
        }
    }

    public void mark(UUID itemId, boolean done, String note) {
        int at = 0;
        while (at < runSheet.size() && !runSheet.get(at).id().equals(itemId)) {
            at++;
        }
        if (at == runSheet.size()) {
            throw new NotFound();
        }
        canRecord().orConflict();
        runSheet.set(at, runSheet.get(at).marked(done, note));
    }

    /** Begins with the members and the head as they are that day. */
    public void open(LocalDate on, LocalTime at, TermFacts term) {
        open(on, null, at, term);
    }

    /** @param raw the day as a paper writes it, where {@code on} is not known */
    void open(LocalDate on, String raw, LocalTime at, TermFacts term) {
        canOpen().orConflict();
        follow(term);
        heldOn = on;
        heldRaw = raw;
        startedAt = at;
        become(MeetingStatus.OPEN);
    }

    /** One line for each member; {@code persons} are all people and guests. */
    public void recordAttendance(List<Attendance> lines, List<Participant> persons) {
        canEdit().orConflict();
        boolean marked = lines.stream()
                .anyMatch(a -> a.state() == Attendance.State.PRESENT || a.state() == Attendance.State.ABSENT);
        if (marked && status == MeetingStatus.PLANNED) {
            throw new StateConflict("Hội nghị chưa khai mạc, chưa điểm danh được.");
        }
        Map<UUID, Attendance> byUnit =
                lines.stream().collect(Collectors.toMap(Attendance::unitId, Function.identity()));
        replace(
                attendance,
                attendance.stream().map(a -> byUnit.getOrDefault(a.unitId(), a)).toList());
        replace(people, persons);
    }

    public void noteAmendments(List<Amendment> list) {
        canRecord().orConflict();
        replace(amendments, list);
    }

    /** Fixes the minutes. @param unsettled number of ballots that are neither closed nor cancelled */
    public void close(LocalTime at, String closingWords, long unsettled) {
        canClose(unsettled).orConflict();
        endedAt = at;
        conclusion = closingWords;
        become(MeetingStatus.CLOSED);
    }

    public void cancel(boolean decided) {
        canCancel(decided).orConflict();
        become(MeetingStatus.CANCELLED);
    }

    public Verdict canEdit() {
        return switch (status) {
            case PLANNED, OPEN -> Verdict.yes();
            case CLOSED -> Verdict.no("Hội nghị đã kết thúc, biên bản đã thông qua; không sửa được nữa.");
            case CANCELLED -> Verdict.no("Hội nghị đã hủy.");
        };
    }

    public Verdict canRecord() {
        return status == MeetingStatus.PLANNED ? Verdict.no("Hội nghị chưa khai mạc.") : canEdit();
    }

    public Verdict canOpen() {
        return Verdict.of(status == MeetingStatus.PLANNED, "Hội nghị đã khai mạc hoặc không còn ở bước chuẩn bị.");
    }

    public Verdict canClose(long unsettled) {
        Verdict running = canRecord();
        if (!running.allowed()) {
            return running;
        }
        long unmarked = attendance.stream()
                .filter(a -> a.state() == Attendance.State.UNKNOWN)
                .count();
        if (unmarked > 0) {
            return Verdict.no("Còn " + unmarked + " đơn vị chưa điểm danh.");
        }
        return Verdict.of(unsettled == 0, "Còn " + unsettled + " lượt biểu quyết chưa công bố kết quả.");
    }

    /** @param decided whether a ballot has a count or a result */
    public Verdict canCancel(boolean decided) {
        Verdict running = canEdit();
        if (!running.allowed()) {
            return running;
        }
        return Verdict.of(!decided, "Hội nghị đã có kết quả biểu quyết, không hủy được nữa.");
    }

    /**
     * Units that have a vote now: those present, except where every person named for the unit comes without one.
     */
    public Set<UUID> votingUnits() {
        Set<UUID> voting = new HashSet<>();
        for (Attendance a : attendance) {
            List<Participant> sent =
                    people.stream().filter(p -> a.unitId().equals(p.unitId())).toList();
            boolean hasVote = sent.isEmpty() || sent.stream().anyMatch(Participant::voting);
            if (a.state() == Attendance.State.PRESENT && hasVote) {
                voting.add(a.unitId());
            }
        }
        return voting;
    }

    public boolean hasMember(UUID unitId) {
        return attendance.stream().anyMatch(a -> a.unitId().equals(unitId));
    }

    private void take(Arrangement a) {
        title = a.title() == null ? kind.usualTitle(year, blockName) : a.title();
        place = a.place();
        plannedOn = a.plannedOn();
        plannedAt = a.plannedAt();
        chair = a.chair();
        secretary = a.secretary();
    }

    /** Members and head of the term, keeping what was already noted about a member. */
    private void follow(TermFacts term) {
        headUnitId = term.headUnitId().orElse(null);
        headTitle = term.headTitle();
        Map<UUID, Attendance> known =
                attendance.stream().collect(Collectors.toMap(Attendance::unitId, Function.identity()));
        replace(
                attendance,
                term.memberUnitIds().stream()
                        .map(u -> known.getOrDefault(u, Attendance.expected(u)))
                        .toList());
        replace(
                people,
                people.stream()
                        .filter(p -> p.isGuest() || term.memberUnitIds().contains(p.unitId()))
                        .toList());
    }

    /** Changes what differs in place, so that an unchanged list stays unchanged. */
    private static <T> void replace(List<T> list, List<T> wanted) {
        List<T> copy = List.copyOf(wanted);
        if (!List.copyOf(list).equals(copy)) {
            list.clear();
            list.addAll(copy);
        }
    }

    private void become(MeetingStatus next) {
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

    public MeetingKind kind() {
        return kind;
    }

    public UUID blockId() {
        return blockId;
    }

    public String blockName() {
        return blockName;
    }

    /** Null when the block has no known head. */
    public UUID headUnitId() {
        return headUnitId;
    }

    public String headTitle() {
        return headTitle;
    }

    /** "Phó Trưởng khối" beside "Trưởng khối", "Khối phó" beside "Khối trưởng". */
    public String deputyTitle() {
        return deputyTitle(headTitle);
    }

    static String deputyTitle(String head) {
        return head.endsWith(" trưởng") ? head.replaceFirst(" trưởng$", " phó") : "Phó " + head;
    }

    public int year() {
        return year;
    }

    public String title() {
        return title;
    }

    public String place() {
        return place;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public LocalTime plannedAt() {
        return plannedAt;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    /** The day as a paper writes it, for a meeting of which nobody knows the day. */
    String heldRaw() {
        return heldRaw;
    }

    public LocalTime startedAt() {
        return startedAt;
    }

    public LocalTime endedAt() {
        return endedAt;
    }

    public String chair() {
        return chair;
    }

    public String secretary() {
        return secretary;
    }

    public String conclusion() {
        return conclusion;
    }

    public MeetingStatus status() {
        return status;
    }

    public List<RunSheetItem> runSheet() {
        return List.copyOf(runSheet);
    }

    public List<Attendance> attendance() {
        return List.copyOf(attendance);
    }

    public List<Participant> people() {
        return List.copyOf(people);
    }

    public List<Amendment> amendments() {
        return List.copyOf(amendments);
    }
}
