package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.sovang.audit.StatusHistory;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.decision.DecisionIssue;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** What the submission upward asks of dossiers: who waits to be submitted, and what came of each. */
@ApplicationScoped
public class HigherAnswers {

    private final EntityManager entities;
    private final Proposals proposals;
    private final DecisionTexts texts;
    private final DecisionIssue decisions;
    private final StatusHistory history;
    private final AppClock clock;

    HigherAnswers(
            EntityManager entities,
            Proposals proposals,
            DecisionTexts texts,
            DecisionIssue decisions,
            StatusHistory history,
            AppClock clock) {
        this.entities = entities;
        this.proposals = proposals;
        this.texts = texts;
        this.decisions = decisions;
        this.history = history;
        this.clock = clock;
    }

    /**
     * A nominee the leader decided to submit upward.
     *
     * @param unitName unit of a person, null for a collective
     * @param number of the dossier
     * @param pending true while no answer has come
     */
    public record Forwarded(
            UUID nomineeId,
            UUID proposalId,
            String number,
            SubjectKind kind,
            String name,
            String unitName,
            String post,
            String awardCode,
            String achievement,
            int year,
            boolean pending) {}

    /** Those that wait for an answer, by award and name. */
    public List<Forwarded> waiting() {
        return list().where("n.outcome = 'FORWARDED'")
                .all("a.place, n.subject_kind, n.name, n.id", HigherAnswers::read);
    }

    public List<Forwarded> of(Collection<UUID> nomineeIds) {
        return nomineeIds.isEmpty()
                ? List.of()
                : list().where("n.id = any(:ids)", "ids", nomineeIds.toArray(UUID[]::new))
                        .all("a.place, n.subject_kind, n.name, n.id", HigherAnswers::read);
    }

    private SqlList list() {
        return new SqlList(entities, """
                select n.id, p.id as proposal, p.number, n.subject_kind, n.name, n.unit_name, n.post, n.award_code,
                       n.achievement, p.year, n.outcome""", """
                award_nominee n join award_proposal p on p.id = n.proposal_id join award a on a.code = n.award_code""");
    }

    private static Forwarded read(Tuple t) {
        return new Forwarded(
                t.get("id", UUID.class),
                t.get("proposal", UUID.class),
                t.get("number", String.class),
                SubjectKind.valueOf(t.get("subject_kind", String.class)),
                t.get("name", String.class),
                t.get("unit_name", String.class),
                t.get("post", String.class),
                t.get("award_code", String.class),
                t.get("achievement", String.class),
                t.get("year", Integer.class),
                Outcome.FORWARDED.name().equals(t.get("outcome", String.class)));
    }

    /** The decision made above. */
    public record Paper(String number, LocalDate decidedOn, String issuer) {}

    /**
     * Writes the answer into the dossier and, where it is an honour, into the register.
     *
     * @param paper the decision, or the letter that refuses
     * @param outcome GRANTED, CHANGED or REFUSED
     * @param otherAward with CHANGED only
     * @return the entry written, null when refused
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID answer(Actor actor, UUID nomineeId, Outcome outcome, String otherAward, String reason, Paper paper) {
        Proposal p = proposals
                .find("select p from Proposal p join p.nominees n where n.id = ?1", nomineeId)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
        p.answer(new Proposal.Conclusion(nomineeId, outcome, reason, otherAward), clock.instant());
        Nominee n = p.nominee(nomineeId);
        UUID entry = outcome == Outcome.REFUSED
                ? null
                : decisions.recordHigher(
                        texts.grant(
                                p, n, List.of(new ProposalCommands.Verdict(nomineeId, outcome, reason, otherAward))),
                        paper.number(),
                        paper.decidedOn(),
                        paper.issuer());
        history.record(
                actor,
                ProposalViews.SUBJECT,
                p.id(),
                p.status(),
                p.status(),
                "Kết quả của cấp trên về " + n.name() + ": " + outcome.label().toLowerCase() + " (" + paper.number()
                        + ")",
                reason);
        proposals.flush();
        return entry;
    }
}
