package vn.sovang.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.sovang.document.DocumentNumber;
import vn.sovang.shared.security.Actor;

/** A further paper that changed an issued plan, with what it changed; it is never changed itself. */
@Entity
@Immutable
@Table(name = "plan_amendment")
public class PlanAmendment {

    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    private String number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private String summary;

    @Convert(converter = ChangesColumn.class)
    private List<PlanChange> changes;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected PlanAmendment() {}

    /** The rows as JSON. */
    @Converter
    @Immutable
    static class ChangesColumn extends StoredJson<List<PlanChange>> {
        ChangesColumn() {
            super(new TypeReference<>() {});
        }
    }

    static PlanAmendment of(
            AnnualPlan plan, PlanAmendmentDraft draft, List<PlanChange> changes, Actor by, Instant now) {
        PlanAmendment a = new PlanAmendment();
        a.id = UuidCreator.getTimeOrderedEpochPlus1();
        a.planId = plan.id();
        a.number = DocumentNumber.tidy(draft.number());
        a.issuedOn = draft.issuedOn();
        a.summary = draft.summary().strip();
        a.changes = List.copyOf(changes);
        a.madeBy = by.name();
        a.madeAt = now;
        return a;
    }

    PlanAmendmentView view() {
        return new PlanAmendmentView(id, number, issuedOn, summary, madeBy, madeAt, changes);
    }

    String number() {
        return number;
    }
}
