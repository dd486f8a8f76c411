package vn.sovang.council.session;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.council.Member;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Verdict;

/** One session of a council, with its members of that day, its agenda and its vote. */
@Entity
@Table(name = "council_session")
public class CouncilSession {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "council_id")
    private UUID councilId;

    @Enumerated(EnumType.STRING)
    private SessionForm form;

    private int year;

    private String title;

    private String place;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "planned_at")
    private LocalTime plannedAt;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "started_at")
    private LocalTime startedAt;

    @Column(name = "ended_at")
    private LocalTime endedAt;

    private String chair;

    private String secretary;

    private String conclusion;

    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Enumerated(EnumType.STRING)
    private VotingWay way;

    /** How often the votes were counted; every count makes a new version of the session. */
    private int counts;

    @ElementCollection
    @CollectionTable(name = "council_session_member", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "place")
    private List<SessionMember> members = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "council_agenda_item", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "place")
    private List<AgendaItem> agenda = new ArrayList<>();

    protected CouncilSession() {}

    /** When, where and under whom; every part but the title may be null until known. */
    record Arrangement(
            String title, String place, LocalDate plannedOn, LocalTime plannedAt, String chair, String secretary) {}

    static CouncilSession prepare(UUID councilId, SessionForm form, int year, Arrangement arrangement) {
        CouncilSession s = new CouncilSession();
        s.id = UuidCreator.getTimeOrderedEpoch();
        s.councilId = councilId;
        s.form = form;
        s.year = year;
        s.status = SessionStatus.PREPARING;
        s.take(arrangement);
        return s;
    }

    void rearrange(Arrangement arrangement) {
        canEdit().orConflict();
        take(arrangement);
    }

    void put(List<AgendaItem> items) {
        canSetAgenda().orConflict();
        if (!List.copyOf(agenda).equals(items)) {
            agenda.clear();
            agenda.addAll(items);
        }
    }

    /** From now on the members read what is on the agenda. */
    void send(LocalDate on, List<Member> sitting) {
        canSend().orConflict();
        follow(sitting);
        sentOn = on;
        become(SessionStatus.SENT);
    }

    /** Begins with those who are members that day. */
    void open(LocalDate on, LocalTime at, List<Member> sitting) {
        canOpen().orConflict();
        follow(sitting);
        heldOn = on;
        startedAt = at;
        become(SessionStatus.OPEN);
    }

    /** One line for each member that changes. */
    void record(List<SessionMember> lines) {
        canRecord().and(canStillMark()).orConflict();
        Map<UUID, SessionMember> byId =
                lines.stream().collect(Collectors.toMap(SessionMember::memberId, Function.identity()));
        members.replaceAll(m -> byId.getOrDefault(m.memberId(), m));
    }

    /** The vote is open; {@code items} know their ballots. */
    void vote(VotingWay by, List<AgendaItem> items) {
        canVote(by).orConflict();
        way = by;
        agenda.clear();
        agenda.addAll(items);
    }

    void counted() {
        counts++;
    }

    /** @param counted whether every vote is counted */
    void close(LocalTime at, String words, boolean counted) {
        canClose(counted).orConflict();
        endedAt = at;
        conclusion = words;
        become(SessionStatus.CLOSED);
    }

    void cancel() {
        canCancel().orConflict();
        become(SessionStatus.CANCELLED);
    }

    AgendaItem item(UUID itemId) {
        return agenda.stream().filter(i -> i.id().equals(itemId)).findFirst().orElseThrow(NotFound::new);
    }

    /** Not considered any more in this session, which has begun. */
    void takeOff(AgendaItem item) {
        canTakeOff().orConflict();
        agenda.remove(item);
        counts++;
    }

    /** A vote on devices is sealed line by line; of one that is over nothing is taken off. */
    Verdict canTakeOff() {
        return canRecord()
                .and(Verdict.of(
                        way != VotingWay.DEVICE,
                        "Phiếu trên thiết bị đã niêm phong theo từng dòng, không bỏ trường hợp nào được nữa."))
                .and(Verdict.of(
                        agenda.size() > 1,
                        way == null
                                ? "Chỉ còn một trường hợp; hãy hủy phiên họp."
                                : "Chỉ còn một trường hợp và đã mở bỏ phiếu, không bỏ được nữa."));
    }

    /** Of slips on devices nothing is left that could be counted. */
    Verdict canRecount() {
        return Verdict.of(status == SessionStatus.CLOSED, "Chỉ kiểm lại phiếu của phiên họp đã kết thúc.")
                .and(Verdict.of(
                        way != VotingWay.DEVICE, "Phiếu trên thiết bị không còn sau khi kiểm, không kiểm lại được."));
    }

    Verdict canEdit() {
        return switch (status) {
            case PREPARING, SENT, OPEN -> Verdict.yes();
            case CLOSED -> Verdict.no("Phiên họp đã kết thúc, không sửa được nữa.");
            case CANCELLED -> Verdict.no("Phiên họp đã hủy.");
        };
    }

    Verdict canSetAgenda() {
        return canEdit()
                .and(Verdict.of(status != SessionStatus.OPEN, "Phiên họp đã khai mạc, không đổi nội dung được nữa."));
    }

    Verdict canSend() {
        return canEdit()
                .and(Verdict.of(status == SessionStatus.PREPARING, "Đã gửi tài liệu cho thành viên Hội đồng."))
                .and(Verdict.of(!agenda.isEmpty(), "Chưa có trường hợp nào trong nội dung phiên họp."));
    }

    Verdict canOpen() {
        return canEdit()
                .and(Verdict.of(status != SessionStatus.PREPARING, "Chưa gửi tài liệu cho thành viên Hội đồng."))
                .and(Verdict.of(status == SessionStatus.SENT, "Phiên họp đã khai mạc."))
                .and(Verdict.of(!agenda.isEmpty(), "Chưa có trường hợp nào trong nội dung phiên họp."));
    }

    Verdict canRecord() {
        return canEdit().and(Verdict.of(status == SessionStatus.OPEN, "Phiên họp chưa khai mạc."));
    }

    /** Who may vote is fixed when the vote opens. */
    Verdict canStillMark() {
        return Verdict.of(way == null, "Đã mở bỏ phiếu, không sửa điểm danh được nữa.");
    }

    /** @param by null while the way is not chosen */
    Verdict canVote(VotingWay by) {
        Verdict open = canRecord().and(Verdict.of(way == null, "Đã mở bỏ phiếu."));
        if (by == VotingWay.DEVICE && !form.isMeeting()) {
            return open;
        }
        long unknown = members.stream()
                .filter(m -> m.state() == SessionMember.State.UNKNOWN)
                .count();
        return open.and(Verdict.of(
                        unknown == 0,
                        "Còn " + unknown + " thành viên "
                                + (form.isMeeting() ? "chưa điểm danh." : "chưa ghi có gửi phiếu hay không.")))
                .and(Verdict.of(
                        members.stream().anyMatch(m -> m.state() == SessionMember.State.PRESENT),
                        "Không có thành viên nào tham gia."));
    }

    Verdict canClose(boolean counted) {
        return canRecord()
                .and(Verdict.of(way != null, "Chưa bỏ phiếu."))
                .and(Verdict.of(counted, "Chưa ghi kết quả kiểm phiếu."));
    }

    /** A vote that is open is counted, not dropped: some have voted already. */
    Verdict canCancel() {
        return canEdit().and(Verdict.of(way == null, "Đã mở bỏ phiếu, không hủy phiên họp được nữa."));
    }

    /**
     * Members whose vote counts: those present, and the absent who sent a sealed slip where the rules count it; without
     * a meeting and on devices everybody is asked.
     */
    Set<UUID> voters(VotingWay by, boolean slipsCount) {
        boolean all = by == VotingWay.DEVICE && !form.isMeeting();
        return members.stream()
                .filter(m -> all || m.state() == SessionMember.State.PRESENT || slipsCount && m.slipEnclosed())
                .map(SessionMember::memberId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Optional<SessionMember> memberOf(UUID accountId) {
        return members.stream()
                .filter(m -> accountId != null && accountId.equals(m.accountId()))
                .findFirst();
    }

    private void take(Arrangement a) {
        title = a.title();
        place = a.place();
        plannedOn = a.plannedOn();
        plannedAt = a.plannedAt();
        chair = a.chair();
        secretary = a.secretary();
    }

    /** Keeps what was already noted about somebody. */
    private void follow(List<Member> sitting) {
        Map<UUID, SessionMember> known =
                members.stream().collect(Collectors.toMap(SessionMember::memberId, Function.identity()));
        List<SessionMember> now = sitting.stream()
                .filter(m -> form != SessionForm.STANDING_MEMBERS || m.role().isStanding())
                .map(m -> known.getOrDefault(m.id(), SessionMember.of(m)))
                .toList();
        if (now.isEmpty()) {
            throw new StateConflict("Hội đồng chưa có thành viên nào tham gia được phiên họp này.");
        }
        if (!List.copyOf(members).equals(now)) {
            members.clear();
            members.addAll(now);
        }
    }

    private void become(SessionStatus next) {
        if (!status.mayBecome(next)) {
            throw new StateConflict("Không chuyển được từ “" + status.label() + "” sang “" + next.label() + "”.");
        }
        status = next;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID councilId() {
        return councilId;
    }

    SessionForm form() {
        return form;
    }

    int year() {
        return year;
    }

    String title() {
        return title;
    }

    String place() {
        return place;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    LocalTime plannedAt() {
        return plannedAt;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    LocalTime startedAt() {
        return startedAt;
    }

    LocalTime endedAt() {
        return endedAt;
    }

    String chair() {
        return chair;
    }

    String secretary() {
        return secretary;
    }

    String conclusion() {
        return conclusion;
    }

    SessionStatus status() {
        return status;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    /** Null before the vote. */
    VotingWay way() {
        return way;
    }

    List<SessionMember> members() {
        return List.copyOf(members);
    }

    List<AgendaItem> agenda() {
        return List.copyOf(agenda);
    }
}
