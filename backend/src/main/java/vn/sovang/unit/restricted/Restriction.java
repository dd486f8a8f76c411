package vn.sovang.unit.restricted;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A period in which a person or a unit is under discipline, inspection or complaint. */
@Entity
class Restriction {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private RestrictionKind kind;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    /** Null while it lasts. */
    @Column(name = "ends_on")
    private LocalDate endsOn;

    /** The decision or paper it rests on, as it is quoted. */
    private String decision;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Restriction() {}

    static Restriction of(Subject subject, RestrictionContent content, UUID by, Instant at) {
        Restriction r = new Restriction();
        r.id = UuidCreator.getTimeOrderedEpoch();
        r.personId = subject.personId();
        r.unitId = subject.personId() == null ? subject.unitId() : null;
        r.correct(content, by, at);
        return r;
    }

    void correct(RestrictionContent content, UUID by, Instant at) {
        kind = content.kind();
        startsOn = content.from();
        endsOn = content.to();
        decision = content.decision();
        writtenBy = by;
        writtenAt = at;
    }

    boolean isOf(Subject subject) {
        return subject.personId() != null
                ? subject.personId().equals(personId)
                : subject.unitId().equals(unitId);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    RestrictionKind kind() {
        return kind;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    String decision() {
        return decision;
    }
}
