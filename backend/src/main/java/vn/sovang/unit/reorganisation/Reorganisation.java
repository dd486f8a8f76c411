package vn.sovang.unit.reorganisation;

import com.github.f4b6a3.uuid.UuidCreator;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.problem.StateConflict;

/** One reorganisation by one decision; it stays on record even when it was undone as a wrong entry. */
@Entity
public class Reorganisation {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private ReorganisationKind kind;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Embedded
    private ReorganisationBasis basis;

    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private String undoneBy;

    @Column(name = "undo_reason")
    private String undoReason;

    private boolean sample;

    @ElementCollection
    @CollectionTable(name = "reorganisation_unit", joinColumns = @JoinColumn(name = "reorganisation_id"))
    @OrderColumn(name = "place")
    private List<ReorganisedUnit> units = new ArrayList<>();

    protected Reorganisation() {}

    static Reorganisation record(
            ReorganisationKind kind,
            LocalDate effectiveOn,
            ReorganisationBasis basis,
            String note,
            String by,
            Instant at,
            boolean sample) {
        Reorganisation r = new Reorganisation();
        r.id = UuidCreator.getTimeOrderedEpoch();
        r.kind = kind;
        r.effectiveOn = effectiveOn;
        r.basis = basis;
        r.note = note;
        r.recordedBy = by;
        r.recordedAt = at;
        r.sample = sample;
        return r;
    }

    void from(UUID unitId, String name) {
        units.add(new ReorganisedUnit(UnitSide.PREDECESSOR, unitId, name, false));
    }

    void to(UUID unitId, String name, boolean made) {
        units.add(new ReorganisedUnit(UnitSide.SUCCESSOR, unitId, name, made));
    }

    /** Keeps the event with the reason; the units it had made no longer exist. */
    void undo(String reason, String by, Instant at) {
        if (isUndone()) {
            throw new StateConflict("Lần sắp xếp này đã được hoàn tác.");
        }
        undoneAt = at;
        undoneBy = by;
        undoReason = reason;
        units.replaceAll(u -> u.made() ? u.withoutUnit() : u);
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    List<ReorganisedUnit> predecessors() {
        return units.stream().filter(u -> u.side() == UnitSide.PREDECESSOR).toList();
    }

    List<ReorganisedUnit> successors() {
        return units.stream().filter(u -> u.side() == UnitSide.SUCCESSOR).toList();
    }

    /** True for a unit on both sides. */
    boolean goesOn(UUID unitId) {
        return successors().stream().anyMatch(u -> unitId.equals(u.unitId()))
                && predecessors().stream().anyMatch(u -> unitId.equals(u.unitId()));
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    ReorganisationKind kind() {
        return kind;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    ReorganisationBasis basis() {
        return basis;
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }

    /** Who undid it, when and why. */
    record Undoing(String by, Instant at, String reason) {}

    Optional<Undoing> undoing() {
        return isUndone() ? Optional.of(new Undoing(undoneBy, undoneAt, undoReason)) : Optional.empty();
    }

    boolean isSample() {
        return sample;
    }
}
