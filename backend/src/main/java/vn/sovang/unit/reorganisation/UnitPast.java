package vn.sovang.unit.reorganisation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.sovang.unit.Unit;

/** What a unit was called and where it stood until a reorganisation changed it; never overwritten. */
@Entity
@Table(name = "unit_past")
public class UnitPast {

    @Id
    private UUID id;

    @Column(name = "unit_id")
    private UUID unitId;

    private String name;

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "reorganisation_id")
    private UUID reorganisationId;

    protected UnitPast() {}

    /** @param from first day of this name and place, null when not known */
    static UnitPast of(Unit unit, LocalDate from, LocalDate lastDay, UUID reorganisationId) {
        UnitPast p = new UnitPast();
        p.id = UuidCreator.getTimeOrderedEpoch();
        p.unitId = unit.id();
        p.name = unit.name();
        p.parentId = unit.parentId();
        p.validFrom = from;
        p.validTo = lastDay;
        p.reorganisationId = reorganisationId;
        return p;
    }

    UUID unitId() {
        return unitId;
    }

    String name() {
        return name;
    }

    UUID parentId() {
        return parentId;
    }

    LocalDate validTo() {
        return validTo;
    }
}
