package vn.sovang.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.today.SearchSource;
import vn.sovang.shared.today.Subject;

/** Lists of pledges within the actor's scope. */
@ApplicationScoped
class PledgeQueries implements SearchSource {

    private static final String BY_STATUS = "array_position(array['RETURNED', 'DRAFT', 'SUBMITTED', 'YEAR_REPORTED',"
            + " 'SIGNED', 'MID_REPORTED', 'CONFIRMED'], p.status)";
    private static final Map<String, String> SORTS = Map.of(
            "year", "p.year, b.name, u.place, p.id",
            "unit", "u.place, p.year, p.id",
            "block", "b.name, p.year, u.place, p.id",
            "status", BY_STATUS + ", u.place, p.id",
            "statusSince", "p.status_since, p.id");

    private static final String COLUMNS = """
            select p.id, p.block_id, b.name as block_name, p.year, p.unit_id, u.name as unit_name, p.status,
                   p.status_since, p.signed_at is not null as signed, p.signed_on,
                   (select count(*) from pledge_target t where t.pledge_id = p.id) as targets,
                   (select count(*) from pledge_target t where t.pledge_id = p.id
                       and (t.year_raw is not null or t.year_done is not null)) as reported
            """;

    private final EntityManager entities;

    PledgeQueries(EntityManager entities) {
        this.entities = entities;
    }

    Page<PledgeSummary> list(
            Actor actor, PageQuery query, Optional<Integer> year, UUID blockId, UUID unitId, PledgeStatus status) {
        Paging paging = query.read(SORTS, "-year");
        return within(actor)
                .whereIf(year.orElse(null), "p.year = :year", "year")
                .whereIf(blockId, "p.block_id = :block", "block")
                .whereIf(unitId, "p.unit_id = :unit", "unit")
                .whereIf(status == null ? null : status.name(), "p.status = :status", "status")
                .search("(u.search || ' ' || b.search)", paging.q())
                .page(paging, PledgeQueries::read);
    }

    /** Pledges the actor sees, for further conditions on p (pledge), b (block) and u (unit). */
    SqlList within(Actor actor) {
        return PledgePolicy.within(
                actor,
                new SqlList(
                        entities,
                        COLUMNS,
                        "pledge p join block b on b.id = p.block_id join unit u on u.id = p.unit_id"));
    }

    @Override
    public int rank() {
        return 35;
    }

    @Override
    public List<Hit> find(Actor actor, String words, int most) {
        return within(actor)
                .search("(sv_fold('giao ước') || ' ' || u.search || ' ' || b.search || ' ' || p.year)", words)
                .page(new Paging(0, most, "p.year desc, u.place, p.id", words), PledgeQueries::read)
                .items()
                .stream()
                .map(p -> new Hit(
                        Subject.of(Subject.Type.PLEDGE, p.id()), p.title(), p.blockName() + " · " + p.statusLabel()))
                .toList();
    }

    static PledgeSummary read(Tuple t) {
        PledgeStatus status = PledgeStatus.valueOf(t.get("status", String.class));
        int year = t.get("year", Integer.class);
        String unit = t.get("unit_name", String.class);
        return new PledgeSummary(
                t.get("id", UUID.class),
                "Giao ước năm " + year + " của " + unit,
                t.get("block_id", UUID.class),
                t.get("block_name", String.class),
                year,
                t.get("unit_id", UUID.class),
                unit,
                status,
                status.label(),
                t.get("status_since", Instant.class),
                t.get("signed", Boolean.class),
                Optional.ofNullable(t.get("signed_on", LocalDate.class)),
                t.get("targets", Number.class).longValue(),
                t.get("reported", Number.class).longValue());
    }
}
