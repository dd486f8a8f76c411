package vn.sovang.movement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** An item of the press, television or other media on a movement. */
@Entity
@Table(name = "movement_media")
public class MovementMedia {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "movement_id")
    private UUID movementId;

    @Enumerated(EnumType.STRING)
    private MediaKind kind;

    private String title;

    private String outlet;

    private String url;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    protected MovementMedia() {}

    static MovementMedia of(UUID movementId, MovementMediaContent c) {
        MovementMedia x = new MovementMedia();
        x.id = UuidCreator.getTimeOrderedEpoch();
        x.movementId = movementId;
        x.kind = c.kind();
        x.title = c.title();
        x.outlet = c.outlet();
        x.url = c.url();
        x.publishedOn = c.publishedOn();
        return x;
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

    MediaKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String outlet() {
        return outlet;
    }

    String url() {
        return url;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }
}
