package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.problem.Forbidden;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StaleVersion;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/**
 * Many achievement reports of a dossier confirmed, or taken back, in one act: all that were chosen or none. Each stands
 * in the version that was looked at, so that nobody vouches for what was changed a moment ago.
 */
@ApplicationScoped
public class ReportLists {

    private final Proposals proposals;
    private final Reports reports;
    private final ProposalPolicy policy;
    private final ProposalViews views;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    ReportLists(
            Proposals proposals,
            Reports reports,
            ProposalPolicy policy,
            ProposalViews views,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.proposals = proposals;
        this.reports = reports;
        this.policy = policy;
        this.views = views;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Invalid naming each report that is not filled in (422); StateConflict when one is confirmed already (409) */
    @Transactional
    public ProposalView confirm(Actor actor, UUID proposalId, ReportCommands.Several body) {
        return each(actor, proposalId, body, true);
    }

    /** @throws StateConflict when one is not confirmed (409) */
    @Transactional
    public ProposalView reopen(Actor actor, UUID proposalId, ReportCommands.Several body) {
        return each(actor, proposalId, body, false);
    }

    private ProposalView each(Actor actor, UUID proposalId, ReportCommands.Several body, boolean confirms) {
        Proposal p = proposals.visible(actor, proposalId);
        if (p.nominees().stream()
                .noneMatch(n -> policy.mayConfirmReport(actor, n).allowed())) {
            throw new Forbidden("Chỉ thủ trưởng đơn vị được đề nghị xác nhận báo cáo thành tích.");
        }
        shape.check(body);
        List<Nominee> chosen = chosen(actor, p, body);
        chosen.forEach(n -> policy.mayConfirmReport(actor, n).orRefuse());
        Map<UUID, AchievementReport> written = reports.of(chosen);
        requireAsSeen(body, chosen, written);
        if (confirms) {
            requireComplete(chosen, written);
        }
        if (!p.status().isOpenToProposer()) {
            throw new StateConflict("Hồ sơ đang ở bước \"" + p.status().label() + "\", báo cáo không sửa được.");
        }
        Consumer<AchievementReport> verb =
                confirms ? r -> r.confirm(actor.name(), clock.instant()) : AchievementReport::reopen;
        for (Nominee n : chosen) {
            apply(n, written.get(n.id()), verb);
            audit.record(actor, confirms ? "report.confirm" : "report.reopen", ReportWriting.SUBJECT, n.id());
        }
        reports.flush();
        return views.of(actor, p);
    }

    private static void apply(Nominee n, AchievementReport report, Consumer<AchievementReport> verb) {
        try {
            verb.accept(report);
        } catch (StateConflict one) {
            throw new StateConflict(n.name() + ": " + one.getMessage() + " Chưa báo cáo nào được ghi nhận.");
        }
    }

    private List<Nominee> chosen(Actor actor, Proposal p, ReportCommands.Several body) {
        List<FieldError> errors = new ArrayList<>();
        List<Nominee> chosen = new ArrayList<>();
        for (int i = 0; i < body.reports().size(); i++) {
            UUID id = body.reports().get(i).nomineeId();
            var found = p.nominees().stream()
                    .filter(n -> n.id().equals(id) && policy.sees(actor, p, n) && !chosen.contains(n))
                    .findFirst();
            if (found.isEmpty()) {
                errors.add(new FieldError("/reports/" + i, "Không có đề nghị này trong hồ sơ, hoặc đã chọn hai lần."));
            }
            found.ifPresent(chosen::add);
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return chosen;
    }

    private static void requireAsSeen(
            ReportCommands.Several body, List<Nominee> chosen, Map<UUID, AchievementReport> written) {
        for (int i = 0; i < chosen.size(); i++) {
            if (written.get(chosen.get(i).id()).version()
                    != body.reports().get(i).version()) {
                throw new StaleVersion("Báo cáo của " + chosen.get(i).name()
                        + " vừa có người sửa, nên chưa báo cáo nào được ghi nhận. Hãy tải lại rồi chọn lại.");
            }
        }
    }

    private static void requireComplete(List<Nominee> chosen, Map<UUID, AchievementReport> written) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            Nominee n = chosen.get(i);
            String at = "/reports/" + i;
            written.get(n.id()).missing().forEach(m -> errors.add(new FieldError(at, n.name() + ": " + m.message())));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
