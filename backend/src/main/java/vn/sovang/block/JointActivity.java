package vn.sovang.block;

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
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/** Something the members of a block did together; the result belongs to the block, not to one unit. */
@Entity
@Table(name = "block_activity")
public class JointActivity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "term_id")
    private UUID termId;

    private String title;

    private String place;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String period;

    private Long total;

    @Column(name = "total_raw")
    private String totalRaw;

    private String goods;

    private String note;

    @Enumerated(EnumType.STRING)
    private ShareGap gap;

    @ElementCollection
    @CollectionTable(name = "block_activity_share", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "place")
    private List<ActivityShare> shares = new ArrayList<>();

    protected JointActivity() {}

    static JointActivity of(UUID termId, ActivityContent content) {
        JointActivity a = new JointActivity();
        a.id = UuidCreator.getTimeOrderedEpoch();
        a.termId = termId;
        a.describe(content);
        return a;
    }

    void describe(ActivityContent c) {
        title = c.title();
        place = c.place();
        heldOn = c.heldOn();
        period = c.period();
        total = c.total();
        totalRaw = c.totalRaw();
        goods = c.goods();
        note = c.note();
        gap = c.gap();
        List<ActivityShare> fresh = c.shares().stream()
                .map(s -> new ActivityShare(s.unitId(), s.money(), s.goods(), s.goodsValue(), s.days(), s.note()))
                .toList();
        if (!shares.equals(fresh)) {
            shares.clear();
            shares.addAll(fresh);
        }
    }

    long shared() {
        return shares.stream().mapToLong(ActivityShare::worth).sum();
    }

    /** Total less the shares in đồng; empty where one of the two is not known. */
    OptionalLong difference() {
        boolean counted = shares.stream().anyMatch(s -> s.money() != null || s.goodsValue() != null);
        return total == null || !counted ? OptionalLong.empty() : OptionalLong.of(total - shared());
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID termId() {
        return termId;
    }

    String title() {
        return title;
    }

    String place() {
        return place;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String period() {
        return period;
    }

    Long total() {
        return total;
    }

    String totalRaw() {
        return totalRaw;
    }

    String goods() {
        return goods;
    }

    String note() {
        return note;
    }

    /** Null where the parts come to the whole, or one of the two is not known. */
    ShareGap gap() {
        return gap;
    }

    List<ActivityShare> shares() {
        return List.copyOf(shares);
    }
}
