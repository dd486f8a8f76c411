package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.decision.DecisionDraft;
import vn.sovang.decision.DecisionIssue;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;

/** What a dossier puts into its decision: title, legal bases, who gets what. */
@ApplicationScoped
public class DecisionTexts {

    private static final List<String> BASES = List.of(
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
            "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
            "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ");

    private final Proposals proposals;
    private final AwardCatalogue catalogue;
    private final DecisionDraft drafts;

    DecisionTexts(Proposals proposals, AwardCatalogue catalogue, DecisionDraft drafts) {
        this.proposals = proposals;
        this.catalogue = catalogue;
        this.drafts = drafts;
    }

    /** The decision on all qualified nominees as a Word file, before it has number and date. */
    @Transactional
    public byte[] draft(Actor actor, UUID id) {
        Proposal p = proposals.visible(actor, id);
        if (!ProposalPolicy.seesProvince(actor)) {
            throw new vn.sovang.shared.problem.NotFound();
        }
        List<Nominee> qualified = p.nominees().stream()
                .filter(n -> n.outcome() == Outcome.QUALIFIED)
                .toList();
        if (qualified.isEmpty()) {
            throw new StateConflict("Chưa có đề nghị nào đủ điều kiện để soạn quyết định.");
        }
        return drafts.write(new DecisionDraft.Text(
                null,
                null,
                null,
                merit(qualified),
                legalBases(p),
                qualified.stream()
                        .map(n -> new DecisionDraft.Recipient(
                                n.subjectKind(), n.name(), n.unitName(), catalogue.get(n.awardCode())))
                        .toList()));
    }

    private static String merit(List<Nominee> nominees) {
        String first = nominees.get(0).achievement();
        return "đã có " + first.substring(0, 1).toLowerCase() + first.substring(1);
    }

    List<String> legalBases(Proposal p) {
        UpLetter up = p.progress().upLetter();
        String request = up == null
                ? "Theo đề nghị của Giám đốc Sở Nội vụ"
                : "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số " + up.number() + " ngày "
                        + DossierPapers.day(up.signedOn());
        return java.util.stream.Stream.concat(BASES.stream(), java.util.stream.Stream.of(request))
                .toList();
    }

    String title(Proposal p, List<Nominee> honoured, List<ProposalCommands.Verdict> verdicts) {
        String awards = honoured.stream()
                .map(n -> catalogue.get(award(n, verdicts)).name())
                .distinct()
                .collect(Collectors.joining(", "));
        String whom = honoured.size() == 1
                ? honoured.get(0).name()
                : honoured.stream()
                        .collect(Collectors.groupingBy(Nominee::subjectKind, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(e -> String.format("%02d ", e.getValue())
                                + e.getKey().label().toLowerCase())
                        .collect(Collectors.joining(", "));
        return "Về việc tặng " + awards + " năm " + p.year() + " cho " + whom;
    }

    DecisionIssue.Grant grant(Proposal p, Nominee n, List<ProposalCommands.Verdict> verdicts) {
        return new DecisionIssue.Grant(
                n.subjectKind(),
                n.unitId(),
                n.personId(),
                n.householdId(),
                n.name(),
                n.unitName(),
                n.post(),
                award(n, verdicts),
                p.year(),
                n.achievement(),
                n.achievementKey());
    }

    private static String award(Nominee n, List<ProposalCommands.Verdict> verdicts) {
        return verdicts.stream()
                .filter(v -> v.nomineeId().equals(n.id()) && v.outcome() == Outcome.CHANGED)
                .map(ProposalCommands.Verdict::otherAward)
                .findFirst()
                .orElse(n.awardCode());
    }
}
