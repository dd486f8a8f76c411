package vn.sovang.round;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.time.rule.Due;
import vn.sovang.shared.time.rule.TimeContext;
import vn.sovang.shared.time.rule.TimeRule;
import vn.sovang.shared.time.rule.TimeRuleJson;
import vn.sovang.shared.time.rule.WithExceptions;
import vn.sovang.unit.UnitKind;

/** What is considered, who may send what until when, and who receives it. */
@Entity
@Table(name = "award_round")
public class AwardRound {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private RoundLevel level;

    @Column(name = "owner_unit_id")
    private UUID ownerUnitId;

    private String name;

    private int year;

    @Enumerated(EnumType.STRING)
    private RoundSubject subject;

    @Column(name = "movement_id")
    private UUID movementId;

    @Column(name = "period_from")
    private LocalDate from;

    @Column(name = "period_to")
    private LocalDate to;

    private String guidance;

    @Column(name = "lead_unit_id")
    private UUID leadUnitId;

    @Column(name = "deadline_text")
    private String deadline;

    @Column(name = "deadline_rule")
    private String deadlineRule;

    @Column(name = "every_unit")
    private boolean everyUnit;

    @Column(name = "by_blocks")
    private boolean byBlocks;

    @Column(name = "unit_kinds", columnDefinition = "text[]")
    private String[] unitKinds;

    @Enumerated(EnumType.STRING)
    private RoundStatus status;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "award_round_award", joinColumns = @JoinColumn(name = "round_id"))
    private Set<RoundAward> awards = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "award_round_submitter", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "unit_id")
    private Set<UUID> units = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "award_round_exception", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "place")
    private List<RoundException> exceptions = new ArrayList<>();

    protected AwardRound() {}

    /** @param ownerUnitId null for a round of the province */
    static AwardRound planned(UUID ownerUnitId, RoundPlan plan, Instant now) {
        AwardRound r = new AwardRound();
        r.id = UuidCreator.getTimeOrderedEpoch();
        r.level = ownerUnitId == null ? RoundLevel.PROVINCE : RoundLevel.UNIT;
        r.ownerUnitId = ownerUnitId;
        r.status = RoundStatus.PLANNED;
        r.createdAt = now;
        r.describe(plan, now);
        return r;
    }

    void describe(RoundPlan plan, Instant now) {
        require(RoundAction.EDIT);
        name = plan.name();
        year = plan.year();
        subject = plan.subject();
        movementId = plan.movementId();
        from = plan.from();
        to = plan.to();
        guidance = plan.guidance();
        leadUnitId = plan.leadUnitId();
        deadline = plan.deadline();
        deadlineRule = plan.deadlineRule();
        everyUnit = plan.submitters().everyUnit();
        byBlocks = plan.submitters().blocks();
        unitKinds = plan.submitters().kinds().stream().map(Enum::name).sorted().toArray(String[]::new);
        units.retainAll(plan.submitters().units());
        units.addAll(plan.submitters().units());
        awards.retainAll(plan.awards());
        awards.addAll(plan.awards());
        if (!exceptions.equals(plan.exceptions())) {
            exceptions.clear();
            exceptions.addAll(plan.exceptions());
        }
        changedAt = now;
    }

    void open(Instant now) {
        if (awards.isEmpty()) {
            throw new StateConflict("Đợt xét chưa có danh hiệu, hình thức nào; hãy chọn trước khi mở.");
        }
        become(RoundStatus.OPEN, RoundAction.OPEN, now);
    }

    void close(Instant now) {
        become(RoundStatus.CLOSED, RoundAction.CLOSE, now);
    }

    void reopen(Instant now) {
        become(RoundStatus.OPEN, RoundAction.REOPEN, now);
    }

    private void require(RoundAction action) {
        var fits = action.in(status);
        fits.orConflict();
    }

    private void become(RoundStatus next, RoundAction action, Instant now) {
        require(action);
        if (!status.canBecome(next)) {
            throw new StateConflict(
                    "Đợt xét không chuyển được từ “" + status.label() + "” sang “" + next.label() + "”.");
        }
        status = next;
        changedAt = now;
    }

    /**
     * The window for one sender and award; of the exceptions the first that fits wins.
     *
     * @param words for whom each exception is
     * @param who what holds of the sender and the award, in the same words
     * @return empty when the round has no deadline
     */
    Optional<Due> due(TimeContext in, Function<RoundException, String> words, String... who) {
        if (deadlineRule == null) {
            return Optional.empty();
        }
        TimeRule general = TimeRuleJson.read(deadlineRule);
        List<WithExceptions.Exceptional> others = exceptions.stream()
                .map(e -> new WithExceptions.Exceptional(words.apply(e), e.time()))
                .toList();
        TimeRule rule = others.isEmpty() ? general : new WithExceptions(general, others);
        return Optional.of(rule.resolve(in.forWhom(who)));
    }

    boolean isOpenFor(String awardCode) {
        return awards.stream().anyMatch(a -> a.awardCode().equals(awardCode));
    }

    boolean mayBeSentBy(UUID unitId, UnitKind kind, boolean block) {
        return block
                ? byBlocks
                : everyUnit
                        || units.contains(unitId)
                        || Arrays.asList(unitKinds).contains(kind.name());
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public RoundLevel level() {
        return level;
    }

    /** Null for a round of the province. */
    public UUID ownerUnitId() {
        return ownerUnitId;
    }

    public String name() {
        return name;
    }

    public int year() {
        return year;
    }

    RoundSubject subject() {
        return subject;
    }

    UUID movementId() {
        return movementId;
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    String guidance() {
        return guidance;
    }

    UUID leadUnitId() {
        return leadUnitId;
    }

    /** Whose people see its dossiers now: the lead agency, while the round runs. */
    Optional<UUID> runningLead() {
        return status == RoundStatus.OPEN ? Optional.ofNullable(leadUnitId) : Optional.empty();
    }

    String deadline() {
        return deadline;
    }

    RoundPlan.Submitters submitters() {
        return new RoundPlan.Submitters(
                everyUnit,
                byBlocks,
                Arrays.stream(unitKinds).map(UnitKind::valueOf).collect(Collectors.toSet()),
                Set.copyOf(units));
    }

    public RoundStatus status() {
        return status;
    }

    public List<RoundAward> awards() {
        return awards.stream()
                .sorted(java.util.Comparator.comparing(RoundAward::awardCode))
                .toList();
    }

    List<RoundException> exceptions() {
        return List.copyOf(exceptions);
    }

    /** Words for what the achievement is of: "năm 2025", "năm học 2025–2026". */
    public String achievementTime() {
        return subject == RoundSubject.SCHOOL_YEAR
                ? "năm học " + Objects.requireNonNull(from).getYear() + "–" + to.getYear()
                : "năm " + year;
    }
}
