package vn.sovang.rolemodel;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.sovang.movement.MediaKind;

/** An item of the press, television or Zalo about a role model; its link is checked when somebody asks for it. */
@Entity
@Table(name = "role_model_media")
public class ModelMedia {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "role_model_id")
    private UUID roleModelId;

    @Enumerated(EnumType.STRING)
    private MediaKind kind;

    private String title;

    private String outlet;

    private String url;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_outcome")
    private LinkOutcome checkOutcome;

    @Column(name = "check_status")
    private Integer checkStatus;

    @Column(name = "checked_at")
    private Instant checkedAt;

    protected ModelMedia() {}

    static ModelMedia of(UUID model, MediaContent c) {
        ModelMedia x = new ModelMedia();
        x.id = UuidCreator.getTimeOrderedEpoch();
        x.roleModelId = model;
        x.kind = c.kind();
        x.title = c.title();
        x.outlet = c.outlet();
        x.url = c.url();
        x.publishedOn = c.publishedOn();
        return x;
    }

    void checked(LinkFinding finding, Instant at) {
        checkOutcome = finding.outcome();
        checkStatus = finding.status();
        checkedAt = at;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID roleModelId() {
        return roleModelId;
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

    LinkOutcome checkOutcome() {
        return checkOutcome;
    }

    Integer checkStatus() {
        return checkStatus;
    }

    Instant checkedAt() {
        return checkedAt;
    }
}
