package vn.sovang.movement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import vn.sovang.shared.figures.Qualifier;

/** Something given to a movement; an amount that is not known is null, never zero. */
@Entity
@Table(name = "movement_contribution")
public class Contribution {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "movement_id")
    private UUID movementId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "donor_name")
    private String donorName;

    @Enumerated(EnumType.STRING)
    @Column(name = "donor_kind")
    private DonorKind donorKind;

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    private String raw;

    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private Qualifier qualifier;

    private String measure;

    @Column(name = "worth_raw")
    private String worthRaw;

    private BigDecimal worth;

    private String goods;

    @Column(name = "given_on")
    private LocalDate givenOn;

    private String period;

    private String note;

    protected Contribution() {}

    static Contribution of(UUID movementId, ContributionContent c, ContributionAmount amount) {
        Contribution x = new Contribution();
        x.id = UuidCreator.getTimeOrderedEpoch();
        x.movementId = movementId;
        x.describe(c, amount);
        return x;
    }

    void describe(ContributionContent c, ContributionAmount read) {
        unitId = c.unitId();
        donorName = c.donorName();
        donorKind = c.donorKind();
        kind = c.kind();
        raw = c.raw();
        amount = read.value();
        qualifier = read.qualifier();
        measure = read.measure();
        worthRaw = c.worth();
        worth = read.worth();
        goods = c.goods();
        givenOn = c.givenOn();
        period = c.period();
        note = c.note();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID movementId() {
        return movementId;
    }

    UUID unitId() {
        return unitId;
    }

    String raw() {
        return raw;
    }
}
