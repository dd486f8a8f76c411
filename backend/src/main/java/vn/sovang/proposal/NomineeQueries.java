package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
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

/** The records behind the numbers of a funnel. */
@ApplicationScoped
class NomineeQueries {

    private static final Map<String, String> SORTS = Map.of(
            "name", "n.name, n.id",
            "unit", "u.place, n.place, n.id",
            "award", "n.award_code, n.name, n.id",
            "outcome", "n.outcome, n.name, n.id");

    private final EntityManager entities;
    private final AwardCatalogue catalogue;

    NomineeQueries(EntityManager entities, AwardCatalogue catalogue) {
        this.entities = entities;
        this.catalogue = catalogue;
    }

    /** One nominee with what became of it. */
    @Schema(name = "NomineeSummary")
    public record Summary(
            @NotNull UUID id,
            @NotNull UUID proposalId,
            Optional<String> number,
            @NotNull ProposalStatus status,
            @NotNull String statusLabel,
            @NotNull String name,
            Optional<String> unitName,
            @NotNull String awardName,
            @NotNull String proposerName,
            @NotNull Outcome outcome,
            @NotNull String outcomeLabel,
            Optional<String> outcomeReason,
            Optional<String> grantedAwardName) {}

    /** What to list; null parts do not narrow. */
    record Filter(Integer year, UUID roundId, String award, Outcome outcome, UUID proposerUnitId) {}

    Page<Summary> list(Actor actor, PageQuery query, Filter filter) {
        if (!ProposalQueries.isReader(actor)) {
            throw new NotFound();
        }
        Paging paging = query.read(SORTS, "unit");
        SqlList list = new SqlList(
                entities,
                "select n.id, p.id as dossier, p.number, p.status, n.name, n.unit_name, n.award_code,"
                        + " p.proposer_name, n.outcome, n.outcome_reason, n.granted_award",
                "award_nominee n join award_proposal p on p.id = n.proposal_id join unit u on u.id = n.unit_id");
        return ProposalScope.nominees(list, actor)
                .whereIf(filter.year(), "p.year = :year", "year")
                .whereIf(filter.roundId(), "p.award_round_id = :round", "round")
                .whereIf(
                        filter.award() == null || filter.award().isBlank()
                                ? null
                                : filter.award().strip(),
                        "n.award_code = :award",
                        "award")
                .whereIf(filter.outcome() == null ? null : filter.outcome().name(), "n.outcome = :outcome", "outcome")
                .whereIf(filter.proposerUnitId(), "p.proposer_unit_id = :proposer", "proposer")
                .search("n.search", paging.q())
                .page(paging, this::summary);
    }

    private Summary summary(Tuple t) {
        ProposalStatus status = ProposalStatus.valueOf(t.get("status", String.class));
        Outcome outcome = Outcome.valueOf(t.get("outcome", String.class));
        return new Summary(
                t.get("id", UUID.class),
                t.get("dossier", UUID.class),
                Optional.ofNullable(t.get("number", String.class)),
                status,
                status.label(),
                t.get("name", String.class),
                Optional.ofNullable(t.get("unit_name", String.class)),
                catalogue.get(t.get("award_code", String.class)).shortName(),
                t.get("proposer_name", String.class),
                outcome,
                outcome.label(),
                Optional.ofNullable(t.get("outcome_reason", String.class)),
                Optional.ofNullable(t.get("granted_award", String.class))
                        .map(c -> catalogue.get(c).shortName()));
    }
}
