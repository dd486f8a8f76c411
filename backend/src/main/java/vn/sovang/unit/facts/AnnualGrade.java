package vn.sovang.unit.facts;

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
import vn.sovang.unit.history.Changed;

/** The grade of one year of a person or a collective, with the decision that gave it. */
@Entity
@Table(name = "annual_grade")
public class AnnualGrade {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "unit_id")
    private UUID unitId;

    private int year;

    @Enumerated(EnumType.STRING)
    private WorkGrade grade;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decision_date")
    private LocalDate decisionDate;

    @Column(name = "decision_issuer")
    private String decisionIssuer;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected AnnualGrade() {}

    /** @param of a person or a unit */
    static AnnualGrade of(Changed of, int year) {
        AnnualGrade g = new AnnualGrade();
        g.id = UuidCreator.getTimeOrderedEpoch();
        g.personId = of.kind() == Changed.Kind.PERSON ? of.id() : null;
        g.unitId = of.kind() == Changed.Kind.UNIT ? of.id() : null;
        g.year = year;
        return g;
    }

    void write(WorkGrade newGrade, String number, LocalDate date, String issuer, UUID by, Instant at) {
        grade = newGrade;
        decisionNumber = number;
        decisionDate = date;
        decisionIssuer = issuer;
        writtenBy = by;
        writtenAt = at;
    }

    Changed of() {
        return personId == null ? Changed.unit(unitId) : Changed.person(personId);
    }

    /** As history tells it. */
    String words() {
        return grade.label() + (decisionNumber == null ? "" : " (" + decisionNumber + ")");
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    int year() {
        return year;
    }

    WorkGrade grade() {
        return grade;
    }

    String decisionNumber() {
        return decisionNumber;
    }

    LocalDate decisionDate() {
        return decisionDate;
    }

    String decisionIssuer() {
        return decisionIssuer;
    }
}
