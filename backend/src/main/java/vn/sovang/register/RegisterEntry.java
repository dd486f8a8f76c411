package vn.sovang.register;

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
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.StateConflict;

/** One honour given to one subject; once written it changes by a recorded correction or revocation alone. */
@Entity
@Table(name = "register_entry")
public class RegisterEntry {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private SubjectKind subjectKind;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "household_id")
    private UUID householdId;

    @Column(name = "subject_name")
    private String subjectName;

    @Column(name = "unit_name")
    private String unitName;

    private String post;

    @Column(name = "award_code")
    private String awardCode;

    @Column(name = "award_name")
    private String awardName;

    private int year;

    private String achievement;

    @Column(name = "achievement_key")
    private String achievementKey;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decision_date")
    private LocalDate decisionDate;

    @Column(name = "issuer_name")
    private String issuerName;

    @Enumerated(EnumType.STRING)
    private EntrySource source;

    private boolean sample;

    /** Misprinted names; who remembers one finds the honour as well. */
    @Column(name = "former_names", columnDefinition = "text[]")
    private String[] formerNames;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "revoked_on")
    private LocalDate revokedOn;

    protected RegisterEntry() {}

    static RegisterEntry of(Honour honour, Award award, Instant at, boolean sample) {
        RegisterEntry e = new RegisterEntry();
        e.id = UuidCreator.getTimeOrderedEpoch();
        e.subjectKind = honour.kind();
        e.unitId = honour.unitId();
        e.personId = honour.personId();
        e.householdId = honour.householdId();
        e.subjectName = honour.name();
        e.unitName = honour.unitName();
        e.post = honour.post();
        e.awardCode = award.code();
        e.awardName = award.name();
        e.year = honour.year();
        e.achievement = honour.achievement();
        e.achievementKey = honour.achievementKey();
        e.decisionId = honour.decision().id();
        e.decisionNumber = honour.decision().number();
        e.decisionDate = honour.decision().date();
        e.issuerName = honour.decision().issuer();
        e.source = honour.decision().source();
        e.sample = sample;
        e.formerNames = new String[0];
        e.recordedAt = at;
        return e;
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    LocalDate decisionDate() {
        return decisionDate;
    }

    boolean isRevoked() {
        return revokedOn != null;
    }

    /** What may be misprinted, as it stands now; null where it stands empty. */
    String valueOf(CorrectedField field) {
        return switch (field) {
            case NAME -> subjectName;
            case UNIT_NAME -> unitName;
            case POST -> post;
            case ACHIEVEMENT -> achievement;
        };
    }

    /** @param on day of the decision that takes the honour back */
    void revoke(LocalDate on) {
        if (on.isBefore(decisionDate)) {
            throw new Invalid("/decisionDate", "Quyết định hủy bỏ không thể có trước quyết định khen thưởng.");
        }
        if (isRevoked()) {
            throw new StateConflict("Khen thưởng này đã bị hủy bỏ trước đó.");
        }
        revokedOn = on;
    }

    void correct(CorrectedField field, String corrected) {
        switch (field) {
            case NAME -> {
                formerNames = Stream.concat(Arrays.stream(formerNames), Stream.of(subjectName))
                        .distinct()
                        .toArray(String[]::new);
                subjectName = corrected;
            }
            case UNIT_NAME -> unitName = corrected;
            case POST -> post = corrected;
            case ACHIEVEMENT -> achievement = corrected;
        }
    }
}
