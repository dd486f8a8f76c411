package vn.sovang.movement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A unit that takes part in a movement. */
@Entity
@Table(name = "movement_participation")
public class Participation {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "movement_id")
    private UUID movementId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    private String plan;

    private String note;

    protected Participation() {}

    static Participation of(UUID movementId, ParticipationContent c) {
        Participation p = new Participation();
        p.id = UuidCreator.getTimeOrderedEpoch();
        p.movementId = movementId;
        p.unitId = c.unitId();
        p.joinedOn = c.joinedOn();
        p.plan = c.plan();
        p.note = c.note();
        return p;
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

    LocalDate joinedOn() {
        return joinedOn;
    }

    String plan() {
        return plan;
    }

    String note() {
        return note;
    }
}
