package vn.sovang.unit.merge;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.shared.problem.StateConflict;

/** Two records laid together as one person; it stays on record even when it was undone. */
@Entity
@Table(name = "person_merge")
class PersonMerge {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "kept_id")
    private UUID keptId;

    @Column(name = "merged_id")
    private UUID mergedId;

    private String reason;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "merged_by")
    private String mergedBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private String undoneBy;

    @ElementCollection
    @CollectionTable(name = "person_merge_row", joinColumns = @JoinColumn(name = "merge_id"))
    private Set<Row> rows = new HashSet<>();

    /** A record that moved. */
    @Embeddable
    record Row(String holding, @Column(name = "row_id") UUID rowId) {}

    protected PersonMerge() {}

    static PersonMerge of(UUID keptId, UUID mergedId, String reason, String by, Instant at) {
        PersonMerge m = new PersonMerge();
        m.id = UuidCreator.getTimeOrderedEpoch();
        m.keptId = keptId;
        m.mergedId = mergedId;
        m.reason = reason;
        m.mergedBy = by;
        m.mergedAt = at;
        return m;
    }

    void moved(String holding, List<UUID> ids) {
        ids.forEach(id -> rows.add(new Row(holding, id)));
    }

    /** What moved, by holding. */
    Map<String, List<UUID>> moved() {
        return rows.stream()
                .collect(Collectors.groupingBy(Row::holding, Collectors.mapping(Row::rowId, Collectors.toList())));
    }

    void undo(String by, Instant at) {
        if (isUndone()) {
            throw new StateConflict("Lần gộp này đã được hoàn tác.");
        }
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

    UUID keptId() {
        return keptId;
    }

    UUID mergedId() {
        return mergedId;
    }

    String reason() {
        return reason;
    }

    Instant mergedAt() {
        return mergedAt;
    }

    String mergedBy() {
        return mergedBy;
    }
}
