package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.audit.StatusHistory;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.register.Register;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;

/** Puts a dossier together for one reader. */
@ApplicationScoped
class ProposalViews {

    /** Kind of record in the audit trail and the history. */
    static final String SUBJECT = "award-proposal";

    private final Reports reports;
    private final ProposalPolicy policy;
    private final CouncilGate council;
    private final OpinionGate opinions;
    private final FindingGate findingGate;
    private final ProposalFindings findings;
    private final DossierPapers papers;
    private final AwardCatalogue catalogue;
    private final KnownHonours honours;
    private final NomineeBatches batches;
    private final AppraisalTime time;
    private final ProposalRounds rounds;
    private final StatusHistory history;

    ProposalViews(
            Reports reports,
            ProposalPolicy policy,
            CouncilGate council,
            OpinionGate opinions,
            FindingGate findingGate,
            ProposalFindings findings,
            DossierPapers papers,
            AwardCatalogue catalogue,
            KnownHonours honours,
            NomineeBatches batches,
            AppraisalTime time,
            ProposalRounds rounds,
            StatusHistory history) {
        this.reports = reports;
        this.policy = policy;
        this.council = council;
        this.opinions = opinions;
        this.findingGate = findingGate;
        this.findings = findings;
        this.papers = papers;
        this.catalogue = catalogue;
        this.honours = honours;
        this.batches = batches;
        this.time = time;
        this.rounds = rounds;
        this.history = history;
    }

    ProposalView of(Actor actor, Proposal p) {
        Map<UUID, AchievementReport> written = reports.of(p.nominees());
        boolean all = policy.seesAll(actor, p);
        List<Nominee> shown = p.nominees().stream()
                .filter(n -> all || policy.sees(actor, p, n))
                .toList();
        Map<UUID, CouncilResults.Result> results = council.results(p);
        List<StatusHistory.Change> changes = history.of(SUBJECT, p.id());
        List<ProposalView.PaperView> dossier = all ? papers.of(p, written) : List.of();
        Progress progress = p.progress();
        return new ProposalView(
                p.id(),
                p.version(),
                Optional.ofNullable(p.number()),
                p.year(),
                p.commendationType(),
                p.commendationType().label(),
                p.title(),
                p.proposerKind(),
                p.proposerUnitId(),
                p.proposerName(),
                Optional.ofNullable(p.vote()).map(Vote::blockId),
                Optional.ofNullable(p.vote()).map(Vote::meetingId),
                Optional.ofNullable(p.vote()).map(Vote::ballotId),
                Optional.ofNullable(p.vote()).map(Vote::votedOn),
                all ? rounds.view(p) : Optional.empty(),
                p.status(),
                p.status().label(),
                ProposalSteps.of(p, changes),
                p.round(),
                Optional.ofNullable(p.changeNote()),
                Optional.ofNullable(p.submittedAt()),
                Optional.ofNullable(progress.acceptedOn()),
                Optional.ofNullable(progress.dueOn()),
                time.explanation(progress),
                Optional.ofNullable(progress.assignee()),
                Optional.ofNullable(p.returnReason()),
                Optional.ofNullable(p.letter()).map(ProposalViews::letter),
                Optional.ofNullable(progress.upLetter())
                        .map(u -> new ProposalView.UpLetterView(u.number(), u.signedOn(), u.signer())),
                Optional.ofNullable(ProposalPolicy.seesProvince(actor) ? progress.appraisalComment() : null),
                nominees(actor, p, shown, written, policy.seesCouncilResults(actor, p) ? results : Map.of()),
                all ? batches(p, written) : List.of(),
                funnel(shown),
                dossier,
                (int) dossier.stream().filter(d -> d.required() && d.ready()).count(),
                (int) dossier.stream().filter(ProposalView.PaperView::required).count(),
                all ? findings.of(p, written) : List.of(),
                Optional.ofNullable(p.decisionId()),
                changes,
                actions(actor, p, written, results));
    }

    /** Lists entered at once of which somebody is still in the dossier, latest first. */
    private List<ProposalView.BatchView> batches(Proposal p, Map<UUID, AchievementReport> written) {
        return batches.of(p).stream()
                .map(b -> new ProposalView.BatchView(
                        b.id(),
                        catalogue.get(b.list().awardCode()).name(),
                        (int) p.nominees().stream()
                                .filter(n -> b.id().equals(n.batchId()))
                                .count(),
                        b.list().enteredAt(),
                        b.list().enteredBy(),
                        NomineeBatch.mayUndo(p, b, written)))
                .filter(b -> b.nominees() > 0)
                .toList();
    }

    private static ProposalView.LetterView letter(Letter l) {
        return new ProposalView.LetterView(
                Optional.ofNullable(l.number()),
                l.signedOn(),
                l.signer(),
                l.capacity(),
                l.capacity().label(),
                Optional.ofNullable(l.post()));
    }

    private static Funnel funnel(List<Nominee> nominees) {
        Map<Outcome, Long> counts = new java.util.EnumMap<>(Outcome.class);
        nominees.forEach(n -> counts.merge(n.outcome(), 1L, Long::sum));
        return Funnel.of(counts);
    }

    private List<ProposalView.NomineeView> nominees(
            Actor actor,
            Proposal p,
            List<Nominee> shown,
            Map<UUID, AchievementReport> written,
            Map<UUID, CouncilResults.Result> results) {
        Map<UUID, List<Register.Held>> held = honours.of(shown);
        return shown.stream()
                .map(n -> nominee(actor, p, n, written.get(n.id()), held.get(n.id()), results.get(n.id())))
                .toList();
    }

    private ProposalView.NomineeView nominee(
            Actor actor,
            Proposal p,
            Nominee n,
            AchievementReport report,
            List<Register.Held> held,
            CouncilResults.Result result) {
        return new ProposalView.NomineeView(
                n.id(),
                n.subjectKind(),
                n.subjectKind().label(),
                n.unitId(),
                Optional.ofNullable(n.personId()),
                Optional.ofNullable(n.householdId()),
                n.name(),
                Optional.ofNullable(n.unitName()),
                Optional.ofNullable(n.post()),
                n.awardCode(),
                catalogue.get(n.awardCode()).name(),
                n.achievement(),
                Optional.ofNullable(n.votes()),
                Optional.ofNullable(n.validBallots()),
                n.outcome(),
                n.outcome().label(),
                Optional.ofNullable(n.outcomeReason()),
                Optional.ofNullable(n.grantedAward()).map(c -> catalogue.get(c).name()),
                Optional.ofNullable(n.leadOpinion()).map(o -> o == LeadOpinion.AGREED),
                Optional.ofNullable(n.leadNote()),
                new ProposalView.ReportState(
                        report.version(),
                        report.isConfirmed(),
                        Optional.ofNullable(report.confirmedBy()),
                        Optional.ofNullable(report.confirmedAt()),
                        report.savedAt(),
                        report.missing().stream()
                                .map(Problem.FieldError::message)
                                .toList(),
                        reportActions(actor, p, n, report)),
                held.stream()
                        .map(h -> new ProposalView.HeldView(
                                h.entryId(), h.year(), h.written(), h.decisionNumber(), h.decisionDate()))
                        .toList(),
                n.councilRoute(),
                n.councilRoute().label(),
                Optional.ofNullable(result));
    }

    /** Writing, confirming and reopening the report of one nominee. */
    List<AllowedAction> reportActions(Actor actor, Proposal p, Nominee n, AchievementReport report) {
        Verdict open = Verdict.of(
                p.status().isOpenToProposer(),
                "Hồ sơ đang ở bước \"" + p.status().label() + "\", báo cáo không sửa được.");
        Verdict unconfirmed =
                Verdict.of(!report.isConfirmed(), "Báo cáo đã được thủ trưởng xác nhận; mở lại rồi mới sửa được.");
        Verdict complete = report.missing().stream()
                .findFirst()
                .map(e -> Verdict.no(e.message()))
                .orElseGet(Verdict::yes);
        return List.of(
                AllowedAction.of(
                        ReportAction.WRITE,
                        policy.mayWriteReport(actor, n).and(open).and(unconfirmed)),
                AllowedAction.of(
                        ReportAction.CONFIRM,
                        policy.mayConfirmReport(actor, n)
                                .and(open)
                                .and(unconfirmed)
                                .and(complete)),
                AllowedAction.of(
                        ReportAction.REOPEN,
                        policy.mayConfirmReport(actor, n)
                                .and(open)
                                .and(Verdict.of(report.isConfirmed(), "Báo cáo chưa được xác nhận."))));
    }

    /** What is this reader's business, with the reason where it cannot be done. */
    private List<AllowedAction> actions(
            Actor actor, Proposal p, Map<UUID, AchievementReport> written, Map<UUID, CouncilResults.Result> results) {
        return Arrays.stream(ProposalAction.values())
                .filter(a -> policy.concerns(actor, a, p))
                .map(a -> AllowedAction.of(
                        a, policy.may(actor, a, p).and(a.in(p.status())).and(ready(a, p, written, results))))
                .toList();
    }

    private Verdict readyToGoUp(Proposal p, Map<UUID, AchievementReport> written) {
        return opinions.mayGoUp(p).and(findingGate.mayGoUp(p, findings.of(p, written)));
    }

    private Verdict ready(
            ProposalAction action,
            Proposal p,
            Map<UUID, AchievementReport> written,
            Map<UUID, CouncilResults.Result> results) {
        return switch (action) {
            case SUBMIT, RESUBMIT -> {
                List<Problem.FieldError> stopping = findings.stopping(p, written);
                yield stopping.isEmpty()
                        ? rounds.takes(p)
                        : Verdict.no("Chưa gửi được: "
                                + stopping.stream()
                                        .map(e -> e.message().replace(" – Điều 84 Luật Thi đua, khen thưởng.", ""))
                                        .map(m -> m.substring(0, 1).toLowerCase() + m.substring(1))
                                        .reduce((a, b) -> a + "; " + b)
                                        .orElse("")
                                + ".");
            }
            case CONCLUDE_APPRAISAL -> {
                long pending = p.count(Outcome.PENDING);
                yield Verdict.of(pending == 0, "Còn " + pending + " đề nghị chưa có kết quả thẩm định.");
            }
            case SIGN_UP ->
                Verdict.of(
                                p.count(Outcome.QUALIFIED) > 0,
                                "Không có đề nghị nào đủ điều kiện để trình; hãy kết thúc hồ sơ.")
                        .and(CouncilGate.mayGoUp(p, results))
                        .and(p.status() == ProposalStatus.APPRAISED ? readyToGoUp(p, written) : Verdict.yes());
            case CLOSE ->
                Verdict.of(
                        p.status() != ProposalStatus.APPRAISED || p.count(Outcome.QUALIFIED) == 0,
                        "Còn đề nghị đủ điều kiện; hãy ký trình.");
            default -> Verdict.yes();
        };
    }
}
