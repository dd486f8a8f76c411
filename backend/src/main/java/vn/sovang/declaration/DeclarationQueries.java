package vn.sovang.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.audit.StatusHistory;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.document.FileExchange;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.Units;

/** Declared awards for their readers. */
@ApplicationScoped
class DeclarationQueries {

    /** Kind of record in the audit trail and the history. */
    static final String SUBJECT = "declared-award";

    private static final Map<String, String> SORTS = Map.of(
            "name", "d.name, d.id",
            "decisionDate", "d.decision_date, d.id",
            "declaredAt", "d.declared_at, d.id",
            "status",
                    "array_position(array['SUBMITTED', 'RETURNED', 'VERIFIED', 'WITHDRAWN'], d.status), d.declared_at, d.id");

    private final EntityManager entities;
    private final DeclarationPolicy policy;
    private final DeclaredDoubles doubles;
    private final Units units;
    private final FileExchange files;
    private final StatusHistory history;

    DeclarationQueries(
            EntityManager entities,
            DeclarationPolicy policy,
            DeclaredDoubles doubles,
            Units units,
            FileExchange files,
            StatusHistory history) {
        this.entities = entities;
        this.policy = policy;
        this.doubles = doubles;
        this.units = units;
        this.files = files;
        this.history = history;
    }

    Page<DeclaredView.Summary> list(Actor actor, PageQuery query, Integer year, DeclarationStatus status, UUID unitId) {
        var paging = query.read(SORTS, "status");
        return policy.within(
                        actor,
                        new SqlList(
                                entities,
                                "select d.id, d.subject_kind, d.name, d.unit_name, u.name as declaring, d.award_code,"
                                        + " d.award_name, d.year, d.decision_number, d.decision_date, d.issuer,"
                                        + " d.status, d.return_reason",
                                "declared_award d join unit u on u.id = d.unit_id"))
                .whereIf(year, "d.year = :year", "year")
                .whereIf(status == null ? null : status.name(), "d.status = :status", "status")
                .whereIf(unitId, "d.unit_id = :unit", "unit")
                .search("d.search", paging.q())
                .page(paging, DeclarationQueries::read);
    }

    private static DeclaredView.Summary read(Tuple t) {
        SubjectKind kind = SubjectKind.valueOf(t.get("subject_kind", String.class));
        DeclarationStatus status = DeclarationStatus.valueOf(t.get("status", String.class));
        return new DeclaredView.Summary(
                t.get("id", UUID.class),
                kind,
                kind.label(),
                t.get("name", String.class),
                Optional.ofNullable(t.get("unit_name", String.class)),
                t.get("declaring", String.class),
                t.get("award_code", String.class) != null,
                t.get("award_name", String.class),
                t.get("year", Integer.class),
                t.get("decision_number", String.class),
                t.get("decision_date", LocalDate.class),
                t.get("issuer", String.class),
                status,
                status.label(),
                Optional.ofNullable(t.get("return_reason", String.class)));
    }

    DeclaredView view(Actor actor, DeclaredAward d) {
        return new DeclaredView(
                d.id(),
                d.version(),
                d.unitId(),
                units.get(d.unitId()).name(),
                d.subjectKind(),
                d.subjectKind().label(),
                DeclaredDoubles.subject(d),
                d.name(),
                Optional.ofNullable(d.unitName()),
                Optional.ofNullable(d.post()),
                Optional.ofNullable(d.awardCode()),
                d.awardName(),
                d.year(),
                d.achievement(),
                d.decisionNumber(),
                d.decisionDate(),
                d.issuer(),
                files.view(d.fileId()).orElseThrow(),
                d.status(),
                d.status().label(),
                Optional.ofNullable(d.status() == DeclarationStatus.RETURNED ? d.returnReason() : null),
                Optional.ofNullable(d.entryId()),
                d.declaredBy(),
                d.declaredAt(),
                doubles.of(d),
                history.of(SUBJECT, d.id()),
                policy.actions(actor, d));
    }
}
