package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.audit.StatusHistory;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.register.Register;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;

/** Puts a dossier together for one reader. */
@ApplicationScoped
class ProposalViews {

    /** Kind of record in the audit trail and the history. */
    static final String SUBJECT = "award-proposal";

    private static final List<ProposalStatus> WAY = List.of(
            ProposalStatus.SUBMITTED,
            ProposalStatus.RECEIVED,
            ProposalStatus.APPRAISED,
            ProposalStatus.SUBMITTED_UP,
            ProposalStatus.VERIFIED,
            ProposalStatus.DECIDED);
    private static final List<String> WORDS =
            List.of("Gửi hồ sơ", "Tiếp nhận", "Thẩm định", "Lãnh đạo Sở ký trình", "Văn phòng thẩm tra", "Quyết định");

    private final Reports reports;
    private final ProposalPolicy policy;
    private final CouncilGate council;
    private final ProposalFindings findings;
    private final DossierPapers papers;
    private final AwardCatalogue catalogue;
    private final Register register;
    private final AppraisalTime time;
    private final StatusHistory history;

    ProposalViews(
            Reports reports,
            ProposalPolicy policy,
            CouncilGate council,
            ProposalFindings findings,
            DossierPapers papers,
            AwardCatalogue catalogue,
            Register register,
            AppraisalTime time,
            StatusHistory history) {
        this.reports = reports;
        this.policy = policy;
        this.council = council;
        this.findings = findings;
        this.papers = papers;
        this.catalogue = catalogue;
        this.register = register;
        this.time = time;
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
                p.status(),
                p.status().label(),
                steps(p.status(), changes),
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
                funnel(shown),
                dossier,
                (int) dossier.stream().filter(d -> d.required() && d.ready()).count(),
                (int) dossier.stream().filter(ProposalView.PaperView::required).count(),
                all ? findings.of(p, written) : List.of(),
                Optional.ofNullable(p.decisionId()),
                changes,
                actions(actor, p, written, results));
    }

    private static ProposalView.LetterView letter(Letter l) {
        return new ProposalView.LetterView(
                Optional.ofNullable(l.number()),
                l.signedOn(),
                l.signer(),
                l.capacity(),
                l.capacity().label());
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
        Map<UUID, List<Register.Held>> ofUnits = register.ofUnits(shown.stream()
                .filter(n -> n.personId() == null)
                .map(Nominee::unitId)
                .toList());
        Map<UUID, List<Register.Held>> ofPeople = register.ofPeople(
                shown.stream().map(Nominee::personId).filter(Objects::nonNull).toList());
        return shown.stream()
                .map(n -> nominee(
                        actor,
                        p,
                        n,
                        written.get(n.id()),
                        n.personId() == null
                                ? ofUnits.getOrDefault(n.unitId(), List.of())
                                : ofPeople.getOrDefault(n.personId(), List.of()),
                        results.get(n.id())))
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
                new ProposalView.ReportState(
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

    private static List<ProposalView.Step> steps(ProposalStatus status, List<StatusHistory.Change> changes) {
        int done = done(status);
        List<ProposalView.Step> steps = new ArrayList<>();
        for (int i = 0; i < WAY.size(); i++) {
            String to = WAY.get(i).name();
            Optional<LocalDate> on = i >= done
                    ? Optional.empty()
                    : changes.stream()
                            .filter(c -> c.to().equals(to))
                            .findFirst()
                            .map(c -> c.at().atZone(AppClock.ZONE).toLocalDate());
            boolean ended = status == ProposalStatus.WITHDRAWN || status == ProposalStatus.CLOSED;
            ProposalView.State state = i < done
                    ? ProposalView.State.DONE
                    : i == done && !ended ? ProposalView.State.CURRENT : ProposalView.State.AHEAD;
            steps.add(new ProposalView.Step(WORDS.get(i), state, on));
        }
        return steps;
    }

    private static int done(ProposalStatus status) {
        return switch (status) {
            case DRAFT, RETURNED, WITHDRAWN -> 0;
            case SUBMITTED -> 1;
            case RECEIVED, APPRAISING -> 2;
            case APPRAISED -> 3;
            case SUBMITTED_UP -> 4;
            case VERIFIED -> 5;
            case DECIDED, CLOSED -> 6;
        };
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

    private Verdict ready(
            ProposalAction action,
            Proposal p,
            Map<UUID, AchievementReport> written,
            Map<UUID, CouncilResults.Result> results) {
        return switch (action) {
            case SUBMIT, RESUBMIT -> {
                List<Problem.FieldError> stopping = findings.stopping(p, written);
                yield stopping.isEmpty()
                        ? Verdict.yes()
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
                        .and(CouncilGate.mayGoUp(p, results));
            case CLOSE ->
                Verdict.of(
                        p.status() != ProposalStatus.APPRAISED || p.count(Outcome.QUALIFIED) == 0,
                        "Còn đề nghị đủ điều kiện; hãy ký trình.");
            default -> Verdict.yes();
        };
    }
}
