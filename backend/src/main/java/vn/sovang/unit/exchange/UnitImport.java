package vn.sovang.unit.exchange;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Verdict;

/** A table of units that was read and waits for a person's word. */
@Entity
@Table(name = "unit_import")
public class UnitImport {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_by_name")
    private String madeByName;

    @Column(name = "made_at")
    private Instant madeAt;

    @Convert(converter = KeptRows.Column.class)
    private KeptRows rows;

    @Column(name = "committed_at")
    private Instant committedAt;

    @Convert(converter = ImportOutcome.Column.class)
    private ImportOutcome outcome;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected UnitImport() {}

    static UnitImport of(String fileName, List<UnitRow> rows, Actor actor, Instant now) {
        UnitImport i = new UnitImport();
        i.id = UuidCreator.getTimeOrderedEpoch();
        i.fileName = fileName;
        i.rows = new KeptRows(rows);
        i.madeBy = actor.accountId();
        i.madeByName = actor.name();
        i.madeAt = now;
        return i;
    }

    void correct(List<UnitRow> corrected) {
        isOpen().orConflict();
        rows = new KeptRows(corrected);
    }

    void commit(ImportOutcome done, Instant now) {
        isOpen().orConflict();
        outcome = done;
        committedAt = now;
    }

    void undo(Instant now) {
        canBeUndone().orConflict();
        undoneAt = now;
    }

    Verdict isOpen() {
        return Verdict.of(committedAt == null, "Bảng này đã được nhập rồi.");
    }

    Verdict canBeUndone() {
        return Verdict.of(committedAt != null, "Bảng này chưa được nhập.")
                .and(Verdict.of(undoneAt == null, "Lần nhập này đã được hoàn tác."));
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String fileName() {
        return fileName;
    }

    String madeByName() {
        return madeByName;
    }

    Instant madeAt() {
        return madeAt;
    }

    List<UnitRow> rows() {
        return rows.list();
    }

    Instant committedAt() {
        return committedAt;
    }

    ImportOutcome outcome() {
        return outcome;
    }

    Instant undoneAt() {
        return undoneAt;
    }
}
