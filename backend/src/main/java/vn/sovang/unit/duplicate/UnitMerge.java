package vn.sovang.unit.duplicate;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.sovang.unit.Unit;

/** A duplicate that was merged into the entry that stays; names are those of the day. */
@Entity
@Table(name = "unit_merge")
public class UnitMerge {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "duplicate_id")
    private UUID duplicateId;

    @Column(name = "duplicate_name")
    private String duplicateName;

    @Column(name = "kept_id")
    private UUID keptId;

    @Column(name = "kept_name")
    private String keptName;

    private String reason;

    @Column(name = "added_names", columnDefinition = "text[]")
    private String[] addedNames = {};

    @Column(name = "moved_code")
    private String movedCode;

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

    protected UnitMerge() {}

    static UnitMerge of(Unit duplicate, Unit kept, String reason, String by, Instant at, boolean sample) {
        UnitMerge m = new UnitMerge();
        m.id = UuidCreator.getTimeOrderedEpoch();
        m.duplicateId = duplicate.id();
        m.duplicateName = duplicate.name();
        m.keptId = kept.id();
        m.keptName = kept.name();
        m.reason = reason;
        m.recordedBy = by;
        m.recordedAt = at;
        m.sample = sample;
        return m;
    }

    /** What the kept entry took over that is no row of its own. */
    void took(List<String> names, String code) {
        addedNames = names.toArray(String[]::new);
        movedCode = code;
    }

    void undo(String why, String by, Instant at) {
        undoReason = why;
        undoneBy = by;
        undoneAt = at;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID duplicateId() {
        return duplicateId;
    }

    String duplicateName() {
        return duplicateName;
    }

    UUID keptId() {
        return keptId;
    }

    String keptName() {
        return keptName;
    }

    String reason() {
        return reason;
    }

    List<String> addedNames() {
        return List.of(addedNames);
    }

    String movedCode() {
        return movedCode;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant undoneAt() {
        return undoneAt;
    }

    String undoneBy() {
        return undoneBy;
    }

    String undoReason() {
        return undoReason;
    }
}
