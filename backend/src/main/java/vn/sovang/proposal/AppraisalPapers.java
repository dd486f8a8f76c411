package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.document.paper.Letterhead;
import vn.sovang.document.paper.ReceiptSlipPaper;
import vn.sovang.register.Register;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;

/** What the department hands out and lays side by side: the receipt slip, claimed and known honours. */
@ApplicationScoped
class AppraisalPapers {

    private final Proposals proposals;
    private final ProposalPolicy policy;
    private final Reports reports;
    private final DossierPapers papers;
    private final KnownHonours honours;
    private final AppraisalTime time;

    AppraisalPapers(
            Proposals proposals,
            ProposalPolicy policy,
            Reports reports,
            DossierPapers papers,
            KnownHonours honours,
            AppraisalTime time) {
        this.proposals = proposals;
        this.policy = policy;
        this.reports = reports;
        this.papers = papers;
        this.honours = honours;
        this.time = time;
    }

    @Transactional
    byte[] receipt(Actor actor, UUID id) {
        Proposal p = whole(actor, id);
        Progress progress = p.progress();
        if (p.number() == null || progress.acceptedOn() == null) {
            throw new StateConflict("Hồ sơ chưa được tiếp nhận.");
        }
        List<ReceiptSlipPaper.Item> items = papers.of(p, reports.of(p.nominees())).stream()
                .filter(d -> d.required() || d.ready())
                .map(d -> new ReceiptSlipPaper.Item(d.name(), d.detail().orElse(null), d.ready()))
                .toList();
        return ReportPapers.file(ReceiptSlipPaper.of(new ReceiptSlipPaper.Slip(
                Letterhead.state("Ủy ban nhân dân tỉnh Cao Bằng", "Sở Nội vụ").at("Cao Bằng", progress.acceptedOn()),
                p.number(),
                p.proposerName(),
                p.title(),
                p.nominees().size(),
                progress.acceptedOn(),
                progress.dueOn(),
                time.explanation(progress).orElse(null),
                Optional.ofNullable(progress.assignee()).map(Officer::name).orElse(null),
                items)));
    }

    /** One statement for the reports, two for the register, however many nominees there are. */
    @Transactional
    HistoryComparison.All compare(Actor actor, UUID id) {
        Proposal p = whole(actor, id);
        Map<UUID, AchievementReport> written = reports.of(p.nominees());
        Map<UUID, List<Register.Held>> held = honours.of(p.nominees());
        return new HistoryComparison.All(p.nominees().stream()
                .map(n -> compared(n, written.get(n.id()), held.get(n.id())))
                .toList());
    }

    private static HistoryComparison.Nominees compared(Nominee n, AchievementReport report, List<Register.Held> held) {
        List<HistoryComparison.Line> lines = HistoryComparison.of(report == null ? List.of() : report.awards(), held);
        return new HistoryComparison.Nominees(
                n.id(),
                n.name(),
                (int) lines.stream()
                        .filter(l -> !l.differences().equals(List.of(HistoryComparison.Difference.SAME)))
                        .count(),
                lines);
    }

    private Proposal whole(Actor actor, UUID id) {
        Proposal p = proposals.visible(actor, id);
        if (!policy.seesAll(actor, p)) {
            throw new NotFound();
        }
        return p;
    }
}
