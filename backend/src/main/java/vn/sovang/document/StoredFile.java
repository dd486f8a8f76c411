package vn.sovang.document;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What is known of a file that was sent up; it never changes. */
@Entity
@Table(name = "stored_file")
public class StoredFile {

    @Id
    private UUID id;

    private String sha256;

    private long size;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private String name;

    @Column(name = "uploaded_by")
    private UUID uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected StoredFile() {}

    static StoredFile of(FileStore.Kept kept, FileKind kind, String name, UUID uploadedBy, Instant now) {
        StoredFile f = new StoredFile();
        f.id = UuidCreator.getTimeOrderedEpoch();
        f.sha256 = kept.sha256();
        f.size = kept.size();
        f.kind = kind;
        f.name = name;
        f.uploadedBy = uploadedBy;
        f.uploadedAt = now;
        return f;
    }

    public UUID id() {
        return id;
    }

    public String sha256() {
        return sha256;
    }

    public long size() {
        return size;
    }

    public FileKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public UUID uploadedBy() {
        return uploadedBy;
    }
}
