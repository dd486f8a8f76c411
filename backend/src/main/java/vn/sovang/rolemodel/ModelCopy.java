package vn.sovang.rolemodel;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import vn.sovang.shared.figures.Qualifier;
import vn.sovang.shared.figures.StatedFigure;

/** Somebody who took a role model over, and with what result. */
@Entity
@Table(name = "role_model_copy")
public class ModelCopy {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "role_model_id")
    private UUID roleModelId;

    @Column(name = "from_copy_id")
    private UUID fromCopyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private ModelSubject subjectKind;

    private String name;

    @Column(name = "unit_id")
    private UUID unitId;

    private String place;

    private String since;

    private String result;

    private String raw;

    private String measure;

    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private Qualifier qualifier;

    protected ModelCopy() {}

    /** @param figure null where no figure was told */
    static ModelCopy of(UUID model, CopyContent c, StatedFigure figure) {
        ModelCopy x = new ModelCopy();
        x.id = UuidCreator.getTimeOrderedEpoch();
        x.roleModelId = model;
        x.fromCopyId = c.fromCopyId();
        x.subjectKind = c.subjectKind();
        x.name = c.name();
        x.unitId = c.unitId();
        x.place = c.place();
        x.since = c.since();
        x.result = c.result();
        x.raw = c.reached();
        x.measure = c.measure();
        x.value = figure == null ? null : figure.value();
        x.qualifier = figure == null ? null : figure.qualifier();
        return x;
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

    UUID fromCopyId() {
        return fromCopyId;
    }

    ModelSubject subjectKind() {
        return subjectKind;
    }

    String name() {
        return name;
    }

    UUID unitId() {
        return unitId;
    }

    String place() {
        return place;
    }

    String since() {
        return since;
    }

    String result() {
        return result;
    }

    String raw() {
        return raw;
    }

    String measure() {
        return measure;
    }
}
