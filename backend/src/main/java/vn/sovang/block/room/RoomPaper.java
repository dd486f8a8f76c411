package vn.sovang.block.room;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.sovang.shared.security.Actor;

/** A paper one member lays before the others of the cluster. */
@Entity
@Table(name = "block_room_paper")
public class RoomPaper {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "term_id")
    private UUID termId;

    private String title;

    @Column(name = "file_id")
    private UUID fileId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "shared_by")
    private UUID sharedBy;

    @Column(name = "shared_name")
    private String sharedName;

    @Column(name = "shared_at")
    private Instant sharedAt;

    protected RoomPaper() {}

    /** @param unitId member it comes from, null when the department shares it */
    static RoomPaper share(UUID termId, String title, UUID fileId, UUID unitId, Actor by, Instant now) {
        RoomPaper p = new RoomPaper();
        p.id = UuidCreator.getTimeOrderedEpoch();
        p.termId = termId;
        p.title = title;
        p.fileId = fileId;
        p.unitId = unitId;
        p.sharedBy = by.accountId();
        p.sharedName = by.name();
        p.sharedAt = now;
        return p;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID termId() {
        return termId;
    }

    String title() {
        return title;
    }

    UUID fileId() {
        return fileId;
    }

    UUID unitId() {
        return unitId;
    }

    UUID sharedBy() {
        return sharedBy;
    }

    String sharedName() {
        return sharedName;
    }

    Instant sharedAt() {
        return sharedAt;
    }
}
