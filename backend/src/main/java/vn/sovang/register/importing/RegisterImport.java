package vn.sovang.register.importing;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;

/** One table of earlier honours, from its first part to its place in the book. */
@Entity
@Table(name = "register_import")
class RegisterImport {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_size")
    private long fileSize;

    private long received;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    /** Why it could not be read or written; null when nothing went wrong. */
    private String said;

    private int rows;
    private int written;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_by_name")
    private String madeByName;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "committed_at")
    private Instant committedAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    /** Until when the server that took it answers for it; put off by {@link ImportLeases}. */
    @Column(name = "held_until")
    private Instant heldUntil;

    protected RegisterImport() {}

    static RegisterImport of(Actor actor, String fileName, long size, Instant at) {
        RegisterImport i = new RegisterImport();
        i.id = UuidCreator.getTimeOrderedEpoch();
        i.fileName = fileName;
        i.fileSize = size;
        i.state = ImportState.RECEIVING;
        i.madeBy = actor.accountId();
        i.madeByName = actor.name();
        i.madeAt = at;
        return i;
    }

    /** @throws StateConflict when it is in none of these states (409) */
    void demand(String otherwise, ImportState... allowed) {
        for (ImportState one : allowed) {
            if (state == one) {
                return;
            }
        }
        throw new StateConflict(otherwise);
    }

    void receive(long bytes) {
        received += bytes;
    }

    void beginReading() {
        state = ImportState.READING;
        said = null;
    }

    void read(int lines) {
        state = ImportState.READ;
        heldUntil = null;
        rows = lines;
    }

    void unreadable(String why) {
        state = ImportState.UNREADABLE;
        heldUntil = null;
        said = why;
    }

    void beginWriting() {
        state = ImportState.WRITING;
        said = null;
    }

    /** Nothing was written after all. */
    void backToReading(String why) {
        state = ImportState.READ;
        heldUntil = null;
        said = why;
    }

    void written(int lines, Instant at) {
        state = ImportState.WRITTEN;
        heldUntil = null;
        written = lines;
        committedAt = at;
    }

    void undone(Instant at) {
        state = ImportState.UNDONE;
        undoneAt = at;
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

    long fileSize() {
        return fileSize;
    }

    long received() {
        return received;
    }

    ImportState state() {
        return state;
    }

    String said() {
        return said;
    }

    int rows() {
        return rows;
    }

    int written() {
        return written;
    }

    String madeByName() {
        return madeByName;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant committedAt() {
        return committedAt;
    }

    Instant undoneAt() {
        return undoneAt;
    }
}
