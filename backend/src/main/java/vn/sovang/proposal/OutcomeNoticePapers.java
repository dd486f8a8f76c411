package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.catalogue.AwardLevel;
import vn.sovang.document.paper.Letterhead;
import vn.sovang.document.paper.OutcomeNoticePaper;
import vn.sovang.shared.security.Actor;

/** The letter that tells a proposer what became of its nominees, as a Word file to be numbered and signed. */
@ApplicationScoped
class OutcomeNoticePapers {

    private final OutcomeNoticing noticing;
    private final OutcomeNotices notices;
    private final AwardCatalogue catalogue;
    private final EntityManager entities;

    OutcomeNoticePapers(
            OutcomeNoticing noticing, OutcomeNotices notices, AwardCatalogue catalogue, EntityManager entities) {
        this.noticing = noticing;
        this.notices = notices;
        this.catalogue = catalogue;
        this.entities = entities;
    }

    @Transactional
    byte[] letter(Actor actor, UUID id) {
        Proposal p = noticing.whole(actor, id);
        OutcomeNoticing.isSettled(p).orConflict();
        OutcomeNotice notice = notices.findById(id);
        String number = notice == null ? null : notice.number();
        int cut = number == null ? -1 : number.indexOf('/');
        String decision = decision(p);
        return ReportPapers.file(OutcomeNoticePaper.of(new OutcomeNoticePaper.Notice(
                Letterhead.state("Ủy ban nhân dân tỉnh Cao Bằng", "Sở Nội vụ")
                        .numbered(
                                cut < 0 ? number : number.substring(0, cut),
                                cut < 0 ? OutcomeNoticing.SYMBOL : number.substring(cut + 1))
                        .at("Cao Bằng", notice == null ? null : notice.signedOn()),
                p.proposerName(),
                p.number(),
                p.title(),
                p.year(),
                OutcomeNoticing.told(p).stream().map(n -> line(n, decision)).toList(),
                notice == null ? null : notice.signer())));
    }

    private OutcomeNoticePaper.Line line(Nominee n, String decision) {
        boolean honoured = n.outcome() == Outcome.GRANTED || n.outcome() == Outcome.CHANGED;
        String granted = honoured ? n.grantedAward() : null;
        return new OutcomeNoticePaper.Line(
                ProposalPapers.kind(n),
                n.name(),
                ProposalPapers.position(n),
                catalogue.get(n.awardCode()).name(),
                honoured
                        ? OutcomeNoticePaper.Result.HONOURED
                        : n.outcome() == Outcome.FORWARDED
                                ? OutcomeNoticePaper.Result.WAITING
                                : OutcomeNoticePaper.Result.NOT_HONOURED,
                granted == null ? null : catalogue.get(granted).name(),
                // What higher levels grant stands in a decision of theirs.
                granted != null && catalogue.get(granted).level() != AwardLevel.STATE ? decision : null,
                n.outcomeReason());
    }

    private String decision(Proposal p) {
        if (p.decisionId() == null) {
            return null;
        }
        Tuple d = (Tuple)
                entities.createNativeQuery("select number, decided_on from decision where id = :id", Tuple.class)
                        .setParameter("id", p.decisionId())
                        .getSingleResult();
        return "Quyết định số " + d.get("number", String.class) + " ngày "
                + DossierPapers.day(d.get("decided_on", LocalDate.class));
    }
}
