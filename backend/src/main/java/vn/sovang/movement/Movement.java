package vn.sovang.movement;

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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.StateConflict;

/** An emulation movement from its preparation to its closing. */
@Entity
public class Movement {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    @Enumerated(EnumType.STRING)
    private MovementScope scope;

    @Enumerated(EnumType.STRING)
    private MovementMethod method;

    @Enumerated(EnumType.STRING)
    private MovementStatus status;

    @Column(name = "from_year")
    private int fromYear;

    @Column(name = "to_year")
    private Integer toYear;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String period;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "launch_number"))
    @AttributeOverride(name = "date", column = @Column(name = "launch_date"))
    @AttributeOverride(name = "issuer", column = @Column(name = "launch_issuer"))
    private LaunchContent launch;

    @Column(name = "owner_unit_id")
    private UUID ownerUnitId;

    @Column(name = "block_id")
    private UUID blockId;

    @Column(name = "parent_id")
    private UUID parentId;

    private String subjects;

    private String criteria;

    private String note;

    @Embedded
    private MovementSchedule schedule;

    @ElementCollection
    @CollectionTable(name = "movement_address", joinColumns = @JoinColumn(name = "movement_id"))
    @OrderColumn(name = "place")
    private List<MovementAddress> addresses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "movement_target", joinColumns = @JoinColumn(name = "movement_id"))
    @OrderColumn(name = "place")
    private List<MovementTarget> targets = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "movement_review", joinColumns = @JoinColumn(name = "movement_id"))
    @OrderColumn(name = "place")
    private List<MovementReview> reviews = new ArrayList<>();

    protected Movement() {}

    static Movement draft(MovementContent content, List<MovementTarget> targets) {
        Movement m = new Movement();
        m.id = UuidCreator.getTimeOrderedEpoch();
        m.status = MovementStatus.DRAFT;
        m.describe(content, targets);
        return m;
    }

    /** Until its final review a movement may still be made more exact. */
    void describe(MovementContent c, List<MovementTarget> newTargets) {
        if (status != MovementStatus.DRAFT && status != MovementStatus.LAUNCHED) {
            throw new StateConflict("Phong trào đang ở trạng thái “" + status.label() + "”, không sửa được nữa.");
        }
        if (id.equals(c.parentId())) {
            throw new Invalid("/parentId", "Một phong trào không thể thuộc chính nó.");
        }
        name = c.name();
        scope = c.scope();
        method = c.method();
        fromYear = c.fromYear();
        toYear = c.toYear();
        startsOn = c.startsOn();
        endsOn = c.endsOn();
        period = c.period();
        ownerUnitId = c.ownerUnitId();
        blockId = c.blockId();
        parentId = c.parentId();
        subjects = c.subjects();
        criteria = c.criteria();
        note = c.note();
        schedule = new MovementSchedule(c.joinDue(), c.reportPeriod(), c.reportDue());
        List<MovementAddress> wanted =
                c.addresses().stream().map(MovementAddress::of).distinct().toList();
        if (!addresses.equals(wanted)) {
            addresses.clear();
            addresses.addAll(wanted);
        }
        if (!targets.equals(newTargets)) {
            targets.clear();
            targets.addAll(newTargets);
        }
    }

    void launch(LaunchContent by) {
        become(MovementStatus.LAUNCHED);
        launch = by;
    }

    void reviewBetween(MovementReview review) {
        if (status != MovementStatus.LAUNCHED) {
            throw new StateConflict("Chỉ sơ kết được phong trào đang chạy.");
        }
        reviews.add(review);
    }

    void reviewFinally(MovementReview review) {
        become(MovementStatus.FINAL_REVIEW);
        reviews.add(review);
    }

    /** Until it is closed a review may still be made more exact; what it was, interim or final, stays. */
    void correctReview(int place, MovementReview review) {
        requireTakesEntries();
        reviews.set(place, review);
    }

    void close() {
        become(MovementStatus.CLOSED);
    }

    private void become(MovementStatus to) {
        if (!status.next().contains(to)) {
            throw new StateConflict("Phong trào đang ở trạng thái “" + status.label() + "”, không chuyển được sang “"
                    + to.label() + "”.");
        }
        status = to;
    }

    boolean takesEntries() {
        return status == MovementStatus.LAUNCHED || status == MovementStatus.FINAL_REVIEW;
    }

    void requireTakesEntries() {
        if (!takesEntries()) {
            throw new StateConflict("Phong trào đang ở trạng thái “" + status.label()
                    + "”, không ghi thêm tham gia, kết quả, đóng góp được.");
        }
    }

    void requireWasLaunched() {
        if (status == MovementStatus.DRAFT) {
            throw new StateConflict("Phong trào chưa phát động.");
        }
    }

    boolean hasMeasurableTarget() {
        return targets.stream().anyMatch(t -> t.planned() != null);
    }

    /** Day it began, as exactly as it is known. */
    LocalDate began() {
        if (startsOn != null) {
            return startsOn;
        }
        return launch != null && launch.date() != null ? launch.date() : LocalDate.of(fromYear, 1, 1);
    }

    /** Its last day, null while it is open. */
    LocalDate over() {
        if (endsOn != null) {
            return endsOn;
        }
        return toYear == null ? null : LocalDate.of(toYear, 12, 31);
    }

    /** What units are asked for by when. */
    MovementSchedule schedule() {
        return schedule == null ? MovementSchedule.NONE : schedule;
    }

    List<MovementAddress> addresses() {
        return List.copyOf(addresses);
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String name() {
        return name;
    }

    MovementScope scope() {
        return scope;
    }

    MovementMethod method() {
        return method;
    }

    MovementStatus status() {
        return status;
    }

    int fromYear() {
        return fromYear;
    }

    Integer toYear() {
        return toYear;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    String period() {
        return period;
    }

    LaunchContent launch() {
        return launch;
    }

    UUID ownerUnitId() {
        return ownerUnitId;
    }

    UUID blockId() {
        return blockId;
    }

    UUID parentId() {
        return parentId;
    }

    String subjects() {
        return subjects;
    }

    String criteria() {
        return criteria;
    }

    String note() {
        return note;
    }

    List<MovementTarget> targets() {
        return List.copyOf(targets);
    }

    List<MovementReview> reviews() {
        return List.copyOf(reviews);
    }
}
