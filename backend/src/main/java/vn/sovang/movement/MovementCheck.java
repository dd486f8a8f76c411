package vn.sovang.movement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A visit that checked and urged on how a movement is carried out. */
@Entity
@Table(name = "movement_check")
public class MovementCheck {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "movement_id")
    private UUID movementId;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "unit_id")
    private UUID unitId;

    private String document;

    private String conclusion;

    protected MovementCheck() {}

    static MovementCheck of(UUID movementId, CheckContent c) {
        MovementCheck x = new MovementCheck();
        x.id = UuidCreator.getTimeOrderedEpoch();
        x.movementId = movementId;
        x.heldOn = c.heldOn();
        x.unitId = c.unitId();
        x.document = c.document();
        x.conclusion = c.conclusion();
        return x;
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

    LocalDate heldOn() {
        return heldOn;
    }

    UUID unitId() {
        return unitId;
    }

    String document() {
        return document;
    }

    String conclusion() {
        return conclusion;
    }
}
