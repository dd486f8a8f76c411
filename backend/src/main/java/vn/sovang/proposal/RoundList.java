package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.round.AwardRound;
import vn.sovang.round.RoundLevel;
import vn.sovang.round.Rounds;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;

/** Every nominee of a round of the province, as far as the reader sees it, in the order of the catalogue. */
@ApplicationScoped
class RoundList {

    private final EntityManager entities;
    private final Rounds rounds;
    private final AwardCatalogue catalogue;
    private final CouncilResults council;

    RoundList(EntityManager entities, Rounds rounds, AwardCatalogue catalogue, CouncilResults council) {
        this.entities = entities;
        this.rounds = rounds;
        this.catalogue = catalogue;
        this.council = council;
    }

    /**
     * One nominee; absent texts are empty.
     *
     * @param vote at the base, "5/5"
     * @param lead what the lead agency said
     * @param council "20/22 (90,9 %)"
     */
    record Line(
            SubjectKind kind,
            String name,
            String post,
            String unitName,
            String award,
            String proposer,
            String number,
            String status,
            String achievement,
            String vote,
            String lead,
            String council,
            String outcome,
            String granted,
            String reason) {}

    /** A round with its lines. */
    record Whole(AwardRound round, List<Line> lines) {}

    /** @throws NotFound when the round is absent, not the actor's to see, or one of a unit (404) */
    Whole of(Actor actor, UUID roundId) {
        AwardRound round = rounds.visible(actor, roundId);
        if (round.level() != RoundLevel.PROVINCE || !ProposalQueries.isReader(actor)) {
            throw new NotFound();
        }
        SqlList list = new SqlList(entities, """
                select n.id, n.subject_kind, n.name, n.post, n.unit_name, n.award_code, p.proposer_name, p.number,
                       p.status, n.achievement, n.votes, n.valid_ballots, n.lead_opinion, n.lead_note, n.outcome,
                       n.granted_award, n.outcome_reason""", """
                award_nominee n join award_proposal p on p.id = n.proposal_id join award a on a.code = n.award_code
                join unit u on u.id = p.proposer_unit_id""");
        List<Tuple> rows = ProposalScope.nominees(list, actor)
                .where("p.award_round_id = :round", "round", roundId)
                .where("p.status not in ('DRAFT', 'WITHDRAWN')")
                .all("a.place, n.subject_kind, u.place, p.proposer_name, n.place, n.id", t -> t);
        Map<UUID, CouncilResults.Result> results = rows.isEmpty()
                ? Map.of()
                : council.of(rows.stream().map(t -> t.get("id", UUID.class)).toList());
        return new Whole(
                round,
                rows.stream()
                        .map(t -> line(t, results.get(t.get("id", UUID.class))))
                        .toList());
    }

    private Line line(Tuple t, CouncilResults.Result result) {
        Integer votes = t.get("votes", Integer.class);
        String lead = t.get("lead_opinion", String.class);
        return new Line(
                SubjectKind.valueOf(t.get("subject_kind", String.class)),
                t.get("name", String.class),
                text(t, "post"),
                text(t, "unit_name"),
                catalogue.get(t.get("award_code", String.class)).name(),
                t.get("proposer_name", String.class),
                text(t, "number"),
                ProposalStatus.valueOf(t.get("status", String.class)).label(),
                t.get("achievement", String.class),
                votes == null ? "" : votes + "/" + t.get("valid_ballots", Integer.class),
                lead == null
                        ? ""
                        : (LeadOpinion.valueOf(lead) == LeadOpinion.AGREED ? "Đồng ý" : "Không đồng ý")
                                + Optional.ofNullable(t.get("lead_note", String.class))
                                        .map(n -> ": " + n)
                                        .orElse(""),
                result == null
                        ? ""
                        : result.votes() + "/" + result.base() + " ("
                                + result.percent()
                                        .toPlainString()
                                        .replace('.', ',')
                                        .replaceFirst(",0$", "") + " %)",
                Outcome.valueOf(t.get("outcome", String.class)).label(),
                Optional.ofNullable(t.get("granted_award", String.class))
                        .map(c -> catalogue.get(c).name())
                        .orElse(""),
                text(t, "outcome_reason"));
    }

    private static String text(Tuple t, String column) {
        return Optional.ofNullable(t.get(column, String.class)).orElse("");
    }
}
