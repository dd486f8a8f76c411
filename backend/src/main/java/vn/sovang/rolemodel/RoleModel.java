package vn.sovang.rolemodel;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.StateConflict;

/** Somebody or some unit whose way of working is worth taking over. */
@Entity
@Table(name = "role_model")
public class RoleModel {

    static final String NO_GROUND =
            "Cá nhân, hộ gia đình chưa có khen thưởng trong sổ và chưa ghi sự đồng ý, nên chưa công khai được.";
    static final String WITHDREW = "Người được nêu gương đã rút sự đồng ý công khai.";

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

    @Column(name = "subject_unit_id")
    private UUID subjectUnitId;

    @Column(name = "household_id")
    private UUID householdId;

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

    @Embedded
    private Consent consent;

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
        if (isSomebodyElse(c)) {
            // Nobody agrees for somebody else.
            consent = null;
            publishedOn = null;
        }
        subjectKind = c.subjectKind();
        name = c.name();
        post = c.post();
        personId = c.personId();
        subjectUnitId = c.subjectUnitId();
        householdId = c.householdId();
        unitId = c.unitId();
        movementId = c.movementId();
        registerEntryId = c.registerEntryId();
        field = c.field();
        deed = c.deed();
        story = c.story();
        foundOn = c.foundOn();
    }

    private boolean isSomebodyElse(RoleModelContent c) {
        return subjectKind != null
                && (subjectKind.isOfPeople() || c.subjectKind().isOfPeople())
                && !(subjectKind == c.subjectKind()
                        && Objects.equals(name, c.name())
                        && (personId == null || personId.equals(c.personId()))
                        && (householdId == null || householdId.equals(c.householdId())));
    }

    /** Written down when the person, or one of the household, agreed to what the public page tells. */
    void agreed(Consent given) {
        requireLive();
        if (!subjectKind.isOfPeople()) {
            throw new StateConflict("Chỉ ghi sự đồng ý của cá nhân, hộ gia đình.");
        }
        consent = given;
    }

    /** Ends the publication at the same moment. */
    void withdrewConsent(LocalDate today) {
        if (consent == null || !consent.holds()) {
            throw new StateConflict("Điển hình này không có sự đồng ý nào đang còn hiệu lực.");
        }
        consent = consent.endedOn(today);
        publishedOn = null;
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

    /** @param awarded true where an award that stands makes the name public by law */
    void publish(LocalDate today, boolean awarded) {
        if (stage != RoleModelStage.REPLICATED) {
            throw new StateConflict("Chỉ công khai điển hình đã nhân rộng.");
        }
        if (!mayBePublic(awarded)) {
            throw new StateConflict(consent == null ? NO_GROUND : WITHDREW);
        }
        publishedOn = today;
    }

    /** Of people only what they agreed to, or what their award made public; nothing of those who took their word back. */
    boolean mayBePublic(boolean awarded) {
        return !subjectKind.isOfPeople() || (consent == null ? awarded : consent.holds());
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

    UUID subjectUnitId() {
        return subjectUnitId;
    }

    UUID householdId() {
        return householdId;
    }

    /** Null where nobody was asked. */
    Consent consent() {
        return consent;
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
