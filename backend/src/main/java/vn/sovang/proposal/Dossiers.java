package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** What a dossier asks for, for the features that judge it. */
@ApplicationScoped
public class Dossiers {

    private final Proposals proposals;
    private final ProposalPolicy policy;
    private final DossierPapers papers;
    private final Reports reports;
    private final OpinionRequests opinions;
    private final PublicOpinion people;
    private final ProposalRounds rounds;
    private final EntityManager entities;

    Dossiers(
            Proposals proposals,
            ProposalPolicy policy,
            DossierPapers papers,
            Reports reports,
            OpinionRequests opinions,
            PublicOpinion people,
            ProposalRounds rounds,
            EntityManager entities) {
        this.proposals = proposals;
        this.policy = policy;
        this.papers = papers;
        this.reports = reports;
        this.opinions = opinions;
        this.people = people;
        this.rounds = rounds;
        this.entities = entities;
    }

    /**
     * A dossier as far as the reader may see it.
     *
     * @param whole false for who sees only the nominees of the own unit; papers are then left out
     * @param proposedOn null while it was not sent; so the dates after it
     * @param opinionDays working days the people were asked for, null where they were not asked
     * @param papers codes of the papers there are, null where they are not the reader's to see
     */
    public record Dossier(
            UUID id,
            boolean whole,
            int round,
            int year,
            CommendationType type,
            boolean fromBlock,
            ProposalStatus status,
            LocalDate proposedOn,
            LocalDate acceptedOn,
            UUID decisionId,
            LocalDate decidedOn,
            Set<String> papers,
            Integer opinionDays,
            List<Candidate> candidates) {

        /** The same dossier with other nominees. */
        public Dossier with(List<Candidate> others) {
            return new Dossier(
                    id,
                    whole,
                    round,
                    year,
                    type,
                    fromBlock,
                    status,
                    proposedOn,
                    acceptedOn,
                    decisionId,
                    decidedOn,
                    papers,
                    opinionDays,
                    others);
        }
    }

    /**
     * One nominee.
     *
     * @param achievement names what is honoured, or is null
     * @param deadline last day of handing in by the round, null where there is none or it was kept
     */
    public record Candidate(
            UUID nomineeId,
            SubjectKind kind,
            UUID unitId,
            UUID personId,
            UUID householdId,
            String name,
            String award,
            String achievement,
            Integer votes,
            Integer ballots,
            LocalDate deadline) {

        public Candidate withAward(String other) {
            return new Candidate(
                    nomineeId, kind, unitId, personId, householdId, name, other, achievement, votes, ballots, deadline);
        }

        /** Of the unit itself, the person or the household. */
        public UUID subjectId() {
            return switch (kind) {
                case COLLECTIVE -> unitId;
                case INDIVIDUAL -> personId;
                case HOUSEHOLD -> householdId;
            };
        }
    }

    /** @throws NotFound when absent or not the actor's to see (404) */
    public Dossier visible(Actor actor, UUID id) {
        Proposal p = proposals.visible(actor, id);
        return dossier(
                p,
                policy.seesAll(actor, p),
                p.nominees().stream().filter(n -> policy.sees(actor, p, n)).toList());
    }

    /** For the program itself. */
    public Dossier whole(UUID id) {
        Proposal p = proposals.findByIdOptional(id).orElseThrow(NotFound::new);
        return dossier(p, true, p.nominees());
    }

    private Dossier dossier(Proposal p, boolean whole, Collection<Nominee> nominees) {
        Map<String, LocalDate> deadlines = rounds.deadlines(p);
        return new Dossier(
                p.id(),
                whole,
                p.round(),
                p.year(),
                p.commendationType(),
                p.vote() != null,
                p.status(),
                p.submittedAt() == null
                        ? null
                        : p.submittedAt().atZone(AppClock.ZONE).toLocalDate(),
                p.progress().acceptedOn(),
                p.decisionId(),
                decidedOn(p.decisionId()),
                whole ? papers(p) : null,
                people.workingDays(p.id()).orElse(null),
                nominees.stream()
                        .map(n -> new Candidate(
                                n.id(),
                                n.subjectKind(),
                                n.unitId(),
                                n.personId(),
                                n.householdId(),
                                n.name(),
                                n.awardCode(),
                                n.achievementKey(),
                                n.votes(),
                                n.validBallots(),
                                deadlines.get(n.awardCode())))
                        .toList());
    }

    private Set<String> papers(Proposal p) {
        Set<String> ready = papers.of(p, reports.of(p.nominees())).stream()
                .filter(ProposalView.PaperView::ready)
                .map(ProposalView.PaperView::code)
                .collect(Collectors.toCollection(HashSet::new));
        // Opinions given through the system need no paper beside it.
        if (opinions.areAnswered(p.id())) {
            ready.add("HY");
        }
        return ready;
    }

    private LocalDate decidedOn(UUID decisionId) {
        return decisionId == null
                ? null
                : (LocalDate)
                        entities.createNativeQuery("select decided_on from decision where id = :id", LocalDate.class)
                                .setParameter("id", decisionId)
                                .getSingleResult();
    }
}
