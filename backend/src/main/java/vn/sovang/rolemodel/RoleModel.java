package vn.sovang.rolemodel;

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
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.StateConflict;

/** Somebody or some unit whose way of working is worth taking over. */
@Entity
@Table(name = "role_model")
public class RoleModel {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private ModelSubject subjectKind;

    private String name;

    private String post;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "movement_id")
    private UUID movementId;

    @Column(name = "register_entry_id")
    private UUID registerEntryId;

    private String field;

    private String deed;

    private String story;

    @Column(name = "found_on")
    private LocalDate foundOn;

    @Enumerated(EnumType.STRING)
    private RoleModelStage stage;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    protected RoleModel() {}

    static RoleModel found(RoleModelContent content) {
        RoleModel m = new RoleModel();
        m.id = UuidCreator.getTimeOrderedEpoch();
        m.stage = RoleModelStage.FOUND;
        m.describe(content);
        return m;
    }

    void describe(RoleModelContent c) {
        if (stage == RoleModelStage.WITHDRAWN) {
            throw new StateConflict("Điển hình đã thôi nêu gương, không sửa được nữa.");
        }
        subjectKind = c.subjectKind();
        name = c.name();
        post = c.post();
        personId = c.personId();
        unitId = c.unitId();
        movementId = c.movementId();
        registerEntryId = c.registerEntryId();
        field = c.field();
        deed = c.deed();
        story = c.story();
        foundOn = c.foundOn();
    }

    /**
     * @param reason why a stage is left out or the model given up, otherwise may be null
     * @param copies how many are known to have taken it over
     */
    void become(RoleModelStage to, String reason, long copies) {
        if (!stage.next().contains(to)) {
            throw new StateConflict(
                    "Điển hình đang ở bước “" + stage.label() + "”, không chuyển được sang “" + to.label() + "”.");
        }
        if (stage.needsReason(to) && reason == null) {
            throw new Invalid(
                    "/reason",
                    to == RoleModelStage.WITHDRAWN
                            ? "Hãy ghi lý do thôi nêu gương."
                            : "Bỏ qua bước giữa thì phải ghi lý do.");
        }
        if (to == RoleModelStage.REPLICATED && copies == 0) {
            throw new StateConflict("Chưa ghi nơi nào học tập, làm theo nên chưa thể coi là nhân rộng.");
        }
        stage = to;
        if (to == RoleModelStage.WITHDRAWN) {
            publishedOn = null;
        }
    }

    void publish(LocalDate today) {
        if (stage != RoleModelStage.REPLICATED) {
            throw new StateConflict("Chỉ công khai điển hình đã nhân rộng.");
        }
        publishedOn = today;
    }

    void unpublish() {
        if (publishedOn == null) {
            throw new StateConflict("Điển hình này chưa công khai.");
        }
        publishedOn = null;
    }

    void requireLive() {
        if (stage == RoleModelStage.WITHDRAWN) {
            throw new StateConflict("Điển hình đã thôi nêu gương, không ghi thêm được nữa.");
        }
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    ModelSubject subjectKind() {
        return subjectKind;
    }

    String name() {
        return name;
    }

    String post() {
        return post;
    }

    UUID personId() {
        return personId;
    }

    UUID unitId() {
        return unitId;
    }

    UUID movementId() {
        return movementId;
    }

    UUID registerEntryId() {
        return registerEntryId;
    }

    String field() {
        return field;
    }

    String deed() {
        return deed;
    }

    String story() {
        return story;
    }

    LocalDate foundOn() {
        return foundOn;
    }

    RoleModelStage stage() {
        return stage;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }
}
