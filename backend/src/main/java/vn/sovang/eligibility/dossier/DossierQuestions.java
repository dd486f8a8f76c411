package vn.sovang.eligibility.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.eligibility.engine.Circumstances;
import vn.sovang.eligibility.engine.Criteria;
import vn.sovang.eligibility.engine.History;
import vn.sovang.eligibility.engine.MeritType;
import vn.sovang.eligibility.engine.Question;
import vn.sovang.proposal.Dossiers;

/** Turns a nominee of a dossier into a question; nothing of it is asked of people again. */
final class DossierQuestions {

    private DossierQuestions() {}

    /** @param same everything the dossier asks for the subject of {@code c} */
    static Question of(
            Dossiers.Dossier d,
            Dossiers.Candidate c,
            History history,
            DossierNeighbours.Around around,
            List<Dossiers.Candidate> same,
            LocalDate today) {
        MeritType type = MeritType.valueOf(d.type().name());
        return new Question(
                c.award(),
                branch(c.award(), type),
                type,
                c.achievement(),
                d.year(),
                null,
                d.proposedOn(),
                d.acceptedOn() == null ? today : d.acceptedOn(),
                d.decidedOn(),
                null,
                circumstances(d, c, around, same),
                d.papers(),
                false,
                history);
    }

    /** The merit certificate of the province has a condition of its own for a movement and for one deed. */
    private static String branch(String award, MeritType type) {
        if (!award.equals("BK_TINH")) {
            return null;
        }
        String wanted = type == MeritType.PHONG_TRAO ? "a" : type == MeritType.DOT_XUAT ? "b" : null;
        return Criteria.claimable(award).stream().anyMatch(x -> x.branch().equals(wanted)) ? wanted : null;
    }

    private static Circumstances circumstances(
            Dossiers.Dossier d, Dossiers.Candidate c, DossierNeighbours.Around around, List<Dossiers.Candidate> same) {
        List<Circumstances.Also> also = new ArrayList<>(around.also().getOrDefault(c.subjectId(), List.of()));
        same.stream()
                .filter(o -> !o.nomineeId().equals(c.nomineeId()))
                .map(o -> new Circumstances.Also(o.award(), d.year(), o.achievement()))
                .forEach(also::add);
        int flags = (int)
                d.candidates().stream().filter(o -> o.award().equals("CO_TINH")).count();
        return new Circumstances(
                d.fromBlock() ? Circumstances.Proposer.BLOCK : Circumstances.Proposer.MANAGING_UNIT,
                d.opinionDays(),
                null,
                c.deadline(),
                also,
                d.fromBlock() && d.whole() ? flags : null,
                around.provinceFlags(),
                around.governmentFlags(),
                c.votes() == null || c.ballots() == null
                        ? null
                        : new Circumstances.Vote(c.ballots(), c.ballots(), c.votes()));
    }
}
