package vn.sovang.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.today.SearchSource;
import vn.sovang.shared.today.Subject;

/** Lists of movements and their contributions; drafts only for those who prepare them. */
@ApplicationScoped
class MovementQueries implements SearchSource {

    private static final Map<String, String> SORTS = Map.of(
            "name", "m.name, m.id",
            "year", "m.from_year, m.name, m.id",
            "status", "array_position(array['DRAFT', 'LAUNCHED', 'FINAL_REVIEW', 'CLOSED'], m.status), m.name, m.id");
    private static final Map<String, String> CONTRIBUTION_SORTS = Map.of(
            "kind",
                    "array_position(array['MONEY', 'GOODS', 'MONEY_AND_GOODS', 'LAND', 'LABOUR', 'TREES', 'HOUSES', 'OTHER'], c.kind), c.amount desc nulls last, c.id",
            "donor", "c.donor_name, c.id",
            "givenOn", "c.given_on, c.id",
            "amount", "c.amount, c.id");

    private static final String RUNS =
            "m.from_year <= :year and coalesce(m.to_year, case m.status when 'CLOSED' then m.from_year else 9999 end) >= :year";

    private static final String COLUMNS = """
            select m.id, m.name, m.scope, m.method, m.status, m.from_year, m.to_year, m.period, m.launch_number,
                   m.launch_issuer,
                   (select q.id from movement q where q.id = m.parent_id and q.status <> 'DRAFT') as parent_id,
                   (select count(*) from movement_participation p where p.movement_id = m.id) as participants,
                   (select count(*) from movement_contribution c where c.movement_id = m.id) as contributions
            """;

    private final EntityManager entities;
    private final MovementEditing editing;
    private final MovementPolicy policy;
    private final MovementFamily family;
    private final MovementCalls calls;
    private final MovementAwards awards;

    MovementQueries(
            EntityManager entities,
            MovementEditing editing,
            MovementPolicy policy,
            MovementFamily family,
            MovementCalls calls,
            MovementAwards awards) {
        this.entities = entities;
        this.editing = editing;
        this.policy = policy;
        this.family = family;
        this.calls = calls;
        this.awards = awards;
    }

    /** What a list is narrowed to; null where it is not asked for. */
    record Wanted(Integer year, MovementScope scope, MovementStatus status, MovementLength length, Boolean regular) {}

    Page<MovementSummary> list(Actor actor, PageQuery query, Wanted wanted) {
        Paging paging = query.read(SORTS, "-year");
        SqlList list = within(actor)
                .whereIf(wanted.year(), RUNS, "year")
                .whereIf(name(wanted.scope()), "m.scope = :scope", "scope")
                .whereIf(name(wanted.status()), "m.status = :status", "status")
                .whereIf(name(wanted.length()), MovementLength.SQL + " = :length", "length");
        if (wanted.regular() != null) {
            list.where("m.method " + (wanted.regular() ? "=" : "<>") + " 'REGULAR'");
        }
        if (wanted.length() != null || wanted.regular() != null) {
            // The form counts what was launched.
            list.where("m.status <> 'DRAFT'");
        }
        return list.search("m.search", paging.q()).page(paging, MovementQueries::read);
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** Launched movements are known to everybody, so the form is the same for all. */
    Form0601 form0601(int year) {
        return Form0601.of(
                year,
                new SqlList(
                                entities,
                                "select m.scope, m.method, " + MovementLength.SQL + " as length, count(*) as n",
                                "movement m" + MovementLength.JOIN)
                        .where(RUNS, "year", year)
                        .where("m.status <> 'DRAFT' group by 1, 2, 3")
                        .all(
                                "1, 2, 3",
                                t -> new Form0601.Like(
                                        MovementScope.valueOf(t.get("scope", String.class)),
                                        MovementMethod.valueOf(t.get("method", String.class)),
                                        MovementLength.valueOf(t.get("length", String.class)),
                                        t.get("n", Number.class).longValue())));
    }

    private SqlList within(Actor actor) {
        return policy.within(actor, new SqlList(entities, COLUMNS, "movement m" + MovementLength.JOIN));
    }

    @Transactional
    Page<MovementView.ContributionView> contributions(
            Actor actor, UUID movementId, PageQuery query, ContributionKind kind, UUID unitId) {
        Movement movement = editing.inScope(actor, movementId);
        Paging paging = query.read(CONTRIBUTION_SORTS, "kind");
        boolean runs = policy.mayRun(actor, movement).allowed();
        return contributionsOf(movementId)
                .whereIf(kind == null ? null : kind.name(), "c.kind = :kind", "kind")
                .whereIf(unitId, "c.unit_id = :unit", "unit")
                .search("sv_fold(c.donor_name, array[c.goods, u.name])", paging.q())
                .page(paging, t -> contribution(actor, runs, t));
    }

    @Transactional
    MovementView.ContributionView contribution(Actor actor, UUID movementId, UUID id) {
        Movement movement = editing.inScope(actor, movementId);
        boolean runs = policy.mayRun(actor, movement).allowed();
        return contributionsOf(movementId)
                .where("c.id = :id", "id", id)
                .first(t -> contribution(actor, runs, t))
                .orElseThrow(NotFound::new);
    }

    @Transactional
    MovementArchive archive(Actor actor, UUID movementId) {
        MovementView movement = editing.get(actor, movementId);
        boolean runs = policy.mayRun(actor, editing.inScope(actor, movementId)).allowed();
        return new MovementArchive(
                movement,
                contributionsOf(movementId).all("c.id", t -> contribution(actor, runs, t)),
                awards.all(movementId));
    }

    private SqlList contributionsOf(UUID movementId) {
        return new SqlList(
                        entities,
                        "select c.*, u.name as unit_name",
                        "movement_contribution c left join unit u on u.id = c.unit_id")
                .where("c.movement_id = :movement", "movement", movementId);
    }

    @Transactional
    MovementRollUp rollUp(Actor actor, UUID movementId) {
        editing.inScope(actor, movementId);
        return family.rollUp(actor, movementId);
    }

    @Transactional
    Page<MovementAnswer> answers(Actor actor, UUID movementId, PageQuery query, MovementAnswer.State state) {
        editing.inScope(actor, movementId);
        return calls.page(movementId, query, state);
    }

    @Transactional
    Page<MovementAwardView> awards(Actor actor, UUID movementId, PageQuery query, SubjectKind kind) {
        editing.inScope(actor, movementId);
        return awards.page(movementId, query, kind);
    }

    @Override
    public int rank() {
        return 40;
    }

    @Override
    public List<Hit> find(Actor actor, String words, int most) {
        return within(actor)
                .search("m.search", words)
                .page(new Paging(0, most, "m.from_year desc, m.name, m.id", words), MovementQueries::read)
                .items()
                .stream()
                .map(m -> new Hit(
                        Subject.of(Subject.Type.MOVEMENT, m.id()), m.name(), m.scopeLabel() + " · " + m.statusLabel()))
                .toList();
    }

    private static MovementSummary read(Tuple t) {
        MovementScope scope = MovementScope.valueOf(t.get("scope", String.class));
        MovementMethod method = MovementMethod.valueOf(t.get("method", String.class));
        MovementStatus status = MovementStatus.valueOf(t.get("status", String.class));
        return new MovementSummary(
                t.get("id", UUID.class),
                t.get("name", String.class),
                scope,
                scope.label(),
                method,
                method.label(),
                status,
                status.label(),
                t.get("from_year", Integer.class),
                Optional.ofNullable(t.get("to_year", Integer.class)),
                Optional.ofNullable(t.get("period", String.class)),
                Optional.ofNullable(t.get("launch_number", String.class)),
                Optional.ofNullable(t.get("launch_issuer", String.class)),
                Optional.ofNullable(t.get("parent_id", UUID.class)),
                t.get("participants", Number.class).longValue(),
                t.get("contributions", Number.class).longValue());
    }

    private static MovementView.ContributionView contribution(Actor actor, boolean runs, Tuple t) {
        ContributionKind kind = ContributionKind.valueOf(t.get("kind", String.class));
        DonorKind donor = DonorKind.valueOf(t.get("donor_kind", String.class));
        UUID unit = t.get("unit_id", UUID.class);
        return new MovementView.ContributionView(
                t.get("id", UUID.class),
                t.get("version", Integer.class),
                Optional.ofNullable(unit),
                Optional.ofNullable(t.get("unit_name", String.class)),
                t.get("donor_name", String.class),
                donor,
                donor.label(),
                kind,
                kind.label(),
                t.get("raw", String.class),
                Optional.ofNullable(t.get("amount", BigDecimal.class)),
                t.get("measure", String.class),
                Optional.ofNullable(t.get("worth_raw", String.class)),
                Optional.ofNullable(t.get("worth", BigDecimal.class)),
                Optional.ofNullable(t.get("goods", String.class)),
                Optional.ofNullable(t.get("given_on", LocalDate.class)),
                Optional.ofNullable(t.get("period", String.class)),
                Optional.ofNullable(t.get("note", String.class)),
                runs || unit != null && actor.worksFor(unit));
    }
}
