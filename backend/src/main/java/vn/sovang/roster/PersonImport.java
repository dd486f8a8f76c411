package vn.sovang.roster;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.sovang.shared.problem.StateConflict;

/** A list as it came in, and what it became. */
@Entity
@Table(name = "person_import")
class PersonImport {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "source_name")
    private String sourceName;

    private String content;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "committed_at")
    private Instant committedAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @ElementCollection
    @CollectionTable(name = "person_import_row", joinColumns = @JoinColumn(name = "import_id"))
    @OrderColumn(name = "place")
    private List<Made> made = new ArrayList<>();

    /** A person, a grade or the number of a person that a commit wrote; the others are null. */
    @Embeddable
    record Made(
            @Column(name = "person_id") UUID personId,
            @Column(name = "grade_id") UUID gradeId,
            @Column(name = "numbered_id") UUID numberedId) {}

    protected PersonImport() {}

    static PersonImport of(String sourceName, String content, UUID unitId, UUID by, Instant at) {
        PersonImport i = new PersonImport();
        i.id = UuidCreator.getTimeOrderedEpoch();
        i.sourceName = sourceName;
        i.content = content;
        i.unitId = unitId;
        i.madeBy = by;
        i.madeAt = at;
        return i;
    }

    /** @throws StateConflict once it was written (409) */
    void demandOpen() {
        if (committedAt != null) {
            throw new StateConflict("Danh sách này đã được ghi.");
        }
    }

    void committed(List<UUID> people, List<UUID> grades, List<UUID> numbered, Instant at) {
        people.forEach(p -> made.add(new Made(p, null, null)));
        grades.forEach(g -> made.add(new Made(null, g, null)));
        numbered.forEach(p -> made.add(new Made(null, null, p)));
        committedAt = at;
    }

    /** @throws StateConflict when there is nothing to take back (409) */
    void undo(Instant at) {
        if (committedAt == null || undoneAt != null) {
            throw new StateConflict("Danh sách này chưa ghi hoặc đã hoàn tác.");
        }
        undoneAt = at;
    }

    List<UUID> people() {
        return made.stream().map(Made::personId).filter(Objects::nonNull).toList();
    }

    List<UUID> grades() {
        return made.stream().map(Made::gradeId).filter(Objects::nonNull).toList();
    }

    /** People whose number came with the list. */
    List<UUID> numbered() {
        return made.stream().map(Made::numberedId).filter(Objects::nonNull).toList();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String sourceName() {
        return sourceName;
    }

    String content() {
        return content;
    }

    UUID unitId() {
        return unitId;
    }

    UUID madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant committedAt() {
        return committedAt;
    }

    boolean isUndone() {
        return undoneAt != null;
    }
}
