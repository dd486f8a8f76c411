package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.today.SearchSource;
import vn.sovang.shared.today.Subject;

/** Lists, counts and search of dossiers; only what is the reader's is listed, counted and found. */
@ApplicationScoped
public class ProposalQueries implements SearchSource {

    private static final Map<String, String> SORTS = Map.of(
            "changed", "p.changed_at desc, p.id",
            "due", "p.due_on, p.id",
            "number", "p.number, p.id",
            "title", "p.title, p.id",
            "status", "p.status, p.changed_at desc, p.id");

    private final EntityManager entities;
    private final Proposals proposals;
    private final ProposalViews views;
    private final AwardCatalogue catalogue;

    ProposalQueries(EntityManager entities, Proposals proposals, ProposalViews views, AwardCatalogue catalogue) {
        this.entities = entities;
        this.proposals = proposals;
        this.views = views;
        this.catalogue = catalogue;
    }

    /**
     * A dossier in a list.
     *
     * @param nominees how many nominees the reader may see
     * @param honoured how many of them hold an award now
     */
    @Schema(name = "AwardProposalSummary")
    public record Summary(
            @NotNull UUID id,
            Optional<String> number,
            @NotNull int year,
            @NotNull String title,
            @NotNull String proposerName,
            @NotNull ProposerKind proposerKind,
            @NotNull List<String> awards,
            @NotNull long nominees,
            @NotNull long honoured,
            @NotNull ProposalStatus status,
            @NotNull String statusLabel,
            Optional<LocalDate> dueOn,
            Optional<String> assigneeName,
            @NotNull Instant changedAt) {}

    /** Counts of nominees by award. */
    @Schema(name = "AwardFunnel")
    public record AwardFunnel(
            @NotNull String awardCode,
            @NotNull String awardName,
            @NotNull Funnel funnel) {}

    /** @param dossiers how many dossiers the nominees are in */
    @Schema(name = "ProposalFunnel")
    public record YearFunnel(
            @NotNull int year,
            @NotNull long dossiers,
            @NotNull Funnel total,
            @NotNull List<AwardFunnel> byAward) {}

    /** What to list; null parts do not narrow. */
    record Filter(Integer year, ProposalStatus status, String award, boolean mine, UUID decisionId) {}

    Page<Summary> list(Actor actor, PageQuery query, Filter filter) {
        requireReader(actor);
        Paging paging = query.read(SORTS, "changed");
        return summaries(actor, paging, filter);
    }

    private Page<Summary> summaries(Actor actor, Paging paging, Filter filter) {
        SqlList list = ProposalScope.narrow(new SqlList(entities, """
                                select p.id, p.number, p.year, p.title, p.proposer_name, p.proposer_kind, p.status,
                                       p.due_on, p.assignee_name, p.changed_at, count_.awards, count_.nominees,
                                       count_.honoured""", """
                                award_proposal p cross join lateral (
                                    select array_agg(distinct n.award_code) as awards, count(*) as nominees,
                                           count(*) filter (where n.outcome in ('GRANTED', 'CHANGED')) as honoured
                                      from award_nominee n
                                     where n.proposal_id = p.id and %s) count_""".formatted(ProposalScope.NOMINEE)), actor)
                .whereIf(filter.year(), "p.year = :year", "year")
                .whereIf(filter.status() == null ? null : filter.status().name(), "p.status = :status", "status")
                .whereIf(filter.decisionId(), "p.decision_id = :decision", "decision")
                .whereIf(
                        filter.award() == null || filter.award().isBlank()
                                ? null
                                : filter.award().strip(),
                        "exists (select 1 from award_nominee n where n.proposal_id = p.id and n.award_code = :award and "
                                + ProposalScope.NOMINEE + ")",
                        "award");
        if (filter.mine()) {
            list.where(ProposalScope.waiting(actor));
            if (actor.is(Role.DEPARTMENT)) {
                list.where("true", "me", actor.accountId());
            }
        }
        return list.search(
                        "(p.search || ' ' || coalesce((select string_agg(n.search, ' ') from award_nominee n"
                                + " where n.proposal_id = p.id and " + ProposalScope.NOMINEE + "), ''))",
                        paging.q())
                .page(paging, this::summary);
    }

    private Summary summary(Tuple t) {
        ProposalStatus status = ProposalStatus.valueOf(t.get("status", String.class));
        String[] awards = t.get("awards", String[].class);
        return new Summary(
                t.get("id", UUID.class),
                Optional.ofNullable(t.get("number", String.class)),
                t.get("year", Integer.class),
                t.get("title", String.class),
                t.get("proposer_name", String.class),
                ProposerKind.valueOf(t.get("proposer_kind", String.class)),
                awards == null
                        ? List.of()
                        : Arrays.stream(awards)
                                .map(c -> catalogue.get(c).shortName())
                                .toList(),
                t.get("nominees", Long.class),
                t.get("honoured", Long.class),
                status,
                status.label(),
                Optional.ofNullable(t.get("due_on", LocalDate.class)),
                Optional.ofNullable(t.get("assignee_name", String.class)),
                t.get("changed_at", Instant.class));
    }

    @Transactional
    public ProposalView get(Actor actor, UUID id) {
        return views.of(actor, proposals.visible(actor, id));
    }

    YearFunnel funnel(Actor actor, int year) {
        requireReader(actor);
        List<?> rows = ProposalScope.bind(
                        entities.createNativeQuery("""
                        select n.award_code, n.outcome, count(*) as n
                          from award_proposal p join award_nominee n on n.proposal_id = p.id
                         where p.year = :year and %s
                         group by n.award_code, n.outcome""".formatted(ProposalScope.NOMINEE), Tuple.class), actor)
                .setParameter("year", year)
                .getResultList();
        Number dossiers =
                (Number) ProposalScope.bind(entities.createNativeQuery("""
                        select count(distinct p.id) from award_proposal p join award_nominee n on n.proposal_id = p.id
                         where p.year = :year and %s""".formatted(ProposalScope.NOMINEE)), actor)
                        .setParameter("year", year)
                        .getSingleResult();
        Map<String, Map<Outcome, Long>> byAward = new LinkedHashMap<>();
        Map<Outcome, Long> total = new EnumMap<>(Outcome.class);
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            Outcome outcome = Outcome.valueOf(t.get("outcome", String.class));
            long n = t.get("n", Long.class);
            byAward.computeIfAbsent(t.get("award_code", String.class), c -> new EnumMap<>(Outcome.class))
                    .merge(outcome, n, Long::sum);
            total.merge(outcome, n, Long::sum);
        }
        return new YearFunnel(
                year,
                dossiers.longValue(),
                Funnel.of(total),
                catalogue.all().stream()
                        .filter(a -> byAward.containsKey(a.code()))
                        .map(a -> new AwardFunnel(a.code(), a.shortName(), Funnel.of(byAward.get(a.code()))))
                        .toList());
    }

    /** People with nothing to do with dossiers learn nothing about them, not even how many there are. */
    private static void requireReader(Actor actor) {
        if (!isReader(actor)) {
            throw new NotFound();
        }
    }

    static boolean isReader(Actor actor) {
        return ProposalPolicy.readsDossiers(actor);
    }

    @Override
    public int rank() {
        return 40;
    }

    @Override
    public List<Hit> find(Actor actor, String words, int most) {
        if (!isReader(actor)) {
            return List.of();
        }
        Filter all = new Filter(null, null, null, false, null);
        return summaries(actor, new Paging(0, most, "p.changed_at desc, p.id", words), all).items().stream()
                .map(s -> new Hit(
                        Subject.of(Subject.Type.PROPOSAL, s.id()),
                        s.title(),
                        s.number().map(n -> n + ", ").orElse("") + "năm " + s.year() + ", "
                                + s.statusLabel().toLowerCase()))
                .toList();
    }
}
