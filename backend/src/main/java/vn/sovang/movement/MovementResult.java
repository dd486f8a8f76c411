package vn.sovang.movement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.figures.Qualifier;
import vn.sovang.shared.figures.StatedFigure;

/** A figure reached in a movement, by one unit or by all together. */
@Entity
@Table(name = "movement_result")
public class MovementResult {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "movement_id")
    private UUID movementId;

    @Column(name = "unit_id")
    private UUID unitId;

    private String indicator;

    private String measure;

    private String period;

    private String raw;

    private BigDecimal value;

    @Column(name = "up_to")
    private BigDecimal upTo;

    @Enumerated(EnumType.STRING)
    private Qualifier qualifier;

    private String note;

    @Enumerated(EnumType.STRING)
    private ResultTopic topic;

    @Enumerated(EnumType.STRING)
    @Column(name = "recipient_kind")
    private SubjectKind recipientKind;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "award_form")
    private String awardForm;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    protected MovementResult() {}

    static MovementResult of(UUID movementId, ResultContent c, StatedFigure figure, LocalDate today) {
        MovementResult r = new MovementResult();
        r.id = UuidCreator.getTimeOrderedEpoch();
        r.movementId = movementId;
        r.reportedOn = today;
        r.describe(c, figure);
        return r;
    }

    /** A correction leaves the day it was first reported on. */
    void describe(ResultContent c, StatedFigure figure) {
        unitId = c.unitId();
        indicator = c.indicator();
        measure = c.measure();
        period = c.period();
        raw = c.reached();
        value = figure.value();
        upTo = figure.upTo();
        qualifier = figure.qualifier();
        note = c.note();
        topic = c.topic();
        recipientKind = c.recipientKind();
        grantedBy = c.grantedBy();
        awardForm = c.awardForm();
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

    UUID unitId() {
        return unitId;
    }

    String indicator() {
        return indicator;
    }

    String measure() {
        return measure;
    }

    String period() {
        return period;
    }

    String raw() {
        return raw;
    }

    BigDecimal value() {
        return value;
    }

    BigDecimal upTo() {
        return upTo;
    }

    Qualifier qualifier() {
        return qualifier;
    }

    ResultTopic topic() {
        return topic;
    }

    String note() {
        return note;
    }

    SubjectKind recipientKind() {
        return recipientKind;
    }

    String grantedBy() {
        return grantedBy;
    }

    String awardForm() {
        return awardForm;
    }
}
