package vn.sovang.block;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.problem.StateConflict;

/** A block in one year: who belongs to it, who leads it, what it may propose. */
@Entity
@Table(name = "block_term")
public class BlockTerm {

    static final String HEAD_TITLE = "Trưởng khối";
    static final String DEPUTY_TITLE = "Phó Trưởng khối";

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "block_id")
    private UUID blockId;

    private int year;

    @Enumerated(EnumType.STRING)
    private TermStatus status;

    @Column(name = "declared_members")
    private Integer declaredMembers;

    @Column(name = "head_title")
    private String headTitle;

    @Column(name = "deputy_title")
    private String deputyTitle;

    /** Meeting that elected the heads, where the term was opened by one. */
    @Column(name = "elected_at")
    private UUID electedAt;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "decision_number"))
    @AttributeOverride(name = "date", column = @Column(name = "decision_date"))
    @AttributeOverride(name = "issuer", column = @Column(name = "decision_issuer"))
    @AttributeOverride(name = "signatory", column = @Column(name = "decision_signatory"))
    private DecisionFacts decision;

    private String note;

    /** The unit in office, for questions asked of many terms at once; null when nobody knows or two sources differ. */
    @Column(name = "head_unit_id")
    private UUID headInOffice;

    @Embedded
    private TermDeadlines deadlines;

    @ElementCollection
    @CollectionTable(name = "block_term_member", joinColumns = @JoinColumn(name = "term_id"))
    @OrderColumn(name = "place")
    private List<TermMember> members = new ArrayList<>();

    /** In time order: the last head listed is the one in office. */
    @ElementCollection
    @CollectionTable(name = "block_term_leader", joinColumns = @JoinColumn(name = "term_id"))
    @OrderColumn(name = "place")
    private List<TermLeader> leaders = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "block_term_quota", joinColumns = @JoinColumn(name = "term_id"))
    @OrderColumn(name = "place")
    private List<TermQuota> quotas = new ArrayList<>();

    protected BlockTerm() {}

    /** A provisional term without members yet. */
    public static BlockTerm open(UUID blockId, int year) {
        BlockTerm t = new BlockTerm();
        t.id = UuidCreator.getTimeOrderedEpoch();
        t.blockId = blockId;
        t.year = year;
        t.status = TermStatus.PROVISIONAL;
        t.headTitle = HEAD_TITLE;
        t.deputyTitle = DEPUTY_TITLE;
        return t;
    }

    /** Takes members, titles and quotas of an earlier year, not its leaders and not its decision. */
    public void continueFrom(BlockTerm earlier) {
        requireProvisional();
        headTitle = earlier.headTitle;
        deputyTitle = earlier.deputyTitle;
        declaredMembers = earlier.declaredMembers;
        deadlines = earlier.deadlines().plusYears(year - earlier.year);
        replace(members, earlier.members);
        replace(quotas, earlier.quotas);
    }

    /** A unit that has ended does not come into a new year. */
    public void leaveOut(Collection<UUID> unitIds) {
        if (!unitIds.isEmpty()) {
            members.removeIf(m -> unitIds.contains(m.unitId()));
        }
    }

    /** A unit goes to another block; what was announced is of the former composition and says nothing of this one. */
    public void letGo(UUID unitId) {
        requireProvisional();
        if (members.removeIf(m -> unitId.equals(m.unitId()))) {
            declaredMembers = null;
            leaders.removeIf(l -> unitId.equals(l.unitId()));
            noteHead();
        }
    }

    /** A unit comes from another block, after those already there. */
    public void takeIn(UUID unitId) {
        requireProvisional();
        if (!hasMember(unitId)) {
            members.add(new TermMember(unitId, null, null));
            declaredMembers = null;
        }
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    /** Members that are known units, in the printed order. */
    public List<UUID> memberUnitIds() {
        return members.stream().map(TermMember::unitId).filter(Objects::nonNull).toList();
    }

    void describe(
            Integer declared,
            String head,
            String deputy,
            List<TermMember> newMembers,
            List<TermLeader> newLeaders,
            List<TermQuota> newQuotas,
            String newNote) {
        requireProvisional();
        declaredMembers = declared;
        headTitle = head == null ? HEAD_TITLE : head;
        deputyTitle = deputy == null ? DEPUTY_TITLE : deputy;
        note = newNote;
        replace(members, newMembers);
        replace(leaders, newLeaders);
        replace(quotas, newQuotas);
        noteHead();
    }

    /** Dates may be moved at any time; they change nothing the decision says. */
    void agreeDeadlines(TermDeadlines dates) {
        deadlines = dates;
    }

    /** Puts the elected units at the head; {@code headUnitId} null when the conference did not name it. */
    void elect(UUID headUnitId, List<UUID> deputyUnitIds, UUID meetingId) {
        requireProvisional();
        leaders.clear();
        leaders.add(elected(LeaderRole.HEAD, headUnitId));
        deputyUnitIds.forEach(unit -> leaders.add(elected(LeaderRole.DEPUTY, unit)));
        electedAt = meetingId;
        noteHead();
    }

    public void makeOfficial(DecisionFacts by) {
        become(TermStatus.OFFICIAL);
        decision = by;
    }

    /** Opens it again for changes; the decision it stood on is kept until the next one. */
    void reopen() {
        become(TermStatus.PROVISIONAL);
    }

    private void become(TermStatus to) {
        if (!status.next().contains(to)) {
            throw new StateConflict("Kỳ " + year + " của cụm, khối đang ở trạng thái “" + status.label() + "”.");
        }
        status = to;
    }

    private void requireProvisional() {
        if (status != TermStatus.PROVISIONAL) {
            throw new StateConflict("Kỳ " + year
                    + " đã chính thức theo quyết định. Muốn sửa thành phần, hãy mở lại kỳ và ghi quyết định thay thế.");
        }
    }

    private static TermLeader elected(LeaderRole role, UUID unit) {
        return new TermLeader(role, unit, null, null, null, LeaderChoice.ELECTED, null);
    }

    private static <T> void replace(List<T> old, List<T> fresh) {
        if (!old.equals(fresh)) {
            List<T> copy = List.copyOf(fresh);
            old.clear();
            old.addAll(copy);
        }
    }

    /** Empty when nobody is named, the unit is unknown, or sources contradict each other: none is chosen silently. */
    public Optional<UUID> headUnitId() {
        return leadership().head().map(TermLeader::unitId);
    }

    TermLeadership leadership() {
        return new TermLeadership(year, leaders);
    }

    private void noteHead() {
        headInOffice = headUnitId().orElse(null);
    }

    /** Deputies who were not relieved before the year's end, in order. */
    public List<UUID> deputyUnitIds() {
        return leadership().deputyUnitIds();
    }

    boolean hasMember(UUID unitId) {
        return unitId != null && members.stream().anyMatch(m -> unitId.equals(m.unitId()));
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    public UUID blockId() {
        return blockId;
    }

    public int year() {
        return year;
    }

    public TermStatus status() {
        return status;
    }

    public Integer declaredMembers() {
        return declaredMembers;
    }

    public String headTitle() {
        return headTitle;
    }

    public String deputyTitle() {
        return deputyTitle;
    }

    UUID electedAt() {
        return electedAt;
    }

    public DecisionFacts decision() {
        return decision;
    }

    String note() {
        return note;
    }

    TermDeadlines deadlines() {
        return deadlines == null ? TermDeadlines.NONE : deadlines;
    }

    public List<TermMember> members() {
        return List.copyOf(members);
    }

    public List<TermLeader> leaders() {
        return List.copyOf(leaders);
    }

    public List<TermQuota> quotas() {
        return List.copyOf(quotas);
    }
}
