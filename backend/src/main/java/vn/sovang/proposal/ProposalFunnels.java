package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;

/** How many nominees went how far, of a year or of a round, by award and by proposer; in one statement. */
@ApplicationScoped
class ProposalFunnels {

    private final EntityManager entities;
    private final AwardCatalogue catalogue;

    ProposalFunnels(EntityManager entities, AwardCatalogue catalogue) {
        this.entities = entities;
        this.catalogue = catalogue;
    }

    /** Counts of nominees by award. */
    @Schema(name = "AwardFunnel")
    public record AwardFunnel(
            @NotNull String awardCode,
            @NotNull String awardName,
            @NotNull Funnel funnel) {}

    /** Counts of nominees by the unit that proposes, or proposes for its block. */
    @Schema(name = "ProposerFunnel")
    public record ProposerFunnel(
            @NotNull UUID unitId,
            @NotNull String unitName,
            @NotNull Funnel funnel) {}

    /** @param dossiers how many dossiers the nominees are in */
    @Schema(name = "ProposalFunnel")
    public record YearFunnel(
            @NotNull int year,
            @NotNull long dossiers,
            @NotNull Funnel total,
            @NotNull List<AwardFunnel> byAward,
            @NotNull List<ProposerFunnel> byProposer) {}

    private record Row(String award, UUID unitId, String unitName, UUID dossier, Outcome outcome, long count) {}

    /** @param roundId null for all of the year; with it the year does not narrow */
    YearFunnel of(Actor actor, int year, UUID roundId) {
        if (!ProposalQueries.isReader(actor)) {
            throw new NotFound();
        }
        SqlList list = new SqlList(entities, """
                        select n.award_code, p.proposer_unit_id, u.name, p.id as dossier, n.outcome, count(*) as n""", """
                        award_proposal p join award_nominee n on n.proposal_id = p.id
                        join unit u on u.id = p.proposer_unit_id""");
        ProposalScope.nominees(list, actor);
        List<Row> rows = (roundId == null
                        ? list.where("p.year = :year", "year", year)
                        : list.where("p.award_round_id = :round", "round", roundId))
                .grouped(
                        "n.award_code, p.proposer_unit_id, u.name, u.place, p.id, n.outcome",
                        "u.place, u.name",
                        ProposalFunnels::row);
        Map<String, Map<Outcome, Long>> byAward = new LinkedHashMap<>();
        Map<UUID, Map<Outcome, Long>> byUnit = new LinkedHashMap<>();
        Map<UUID, String> names = new LinkedHashMap<>();
        Map<Outcome, Long> total = new EnumMap<>(Outcome.class);
        for (Row r : rows) {
            add(byAward.computeIfAbsent(r.award(), c -> new EnumMap<>(Outcome.class)), r);
            add(byUnit.computeIfAbsent(r.unitId(), c -> new EnumMap<>(Outcome.class)), r);
            add(total, r);
            names.put(r.unitId(), r.unitName());
        }
        return new YearFunnel(
                year,
                rows.stream().map(Row::dossier).distinct().count(),
                Funnel.of(total),
                catalogue.all().stream()
                        .filter(a -> byAward.containsKey(a.code()))
                        .map(a -> new AwardFunnel(a.code(), a.shortName(), Funnel.of(byAward.get(a.code()))))
                        .toList(),
                byUnit.entrySet().stream()
                        .map(e -> new ProposerFunnel(e.getKey(), names.get(e.getKey()), Funnel.of(e.getValue())))
                        .toList());
    }

    private static void add(Map<Outcome, Long> counts, Row r) {
        counts.merge(r.outcome(), r.count(), Long::sum);
    }

    private static Row row(Tuple t) {
        return new Row(
                t.get("award_code", String.class),
                t.get("proposer_unit_id", UUID.class),
                t.get("name", String.class),
                t.get("dossier", UUID.class),
                Outcome.valueOf(t.get("outcome", String.class)),
                t.get("n", Long.class));
    }
}
