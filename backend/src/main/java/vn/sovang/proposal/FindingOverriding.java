package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;

/** Four eyes: the specialist asks to pass a finding over, another person of the department allows it. */
@ApplicationScoped
public class FindingOverriding {

    static final String SUBJECT = "finding-override";

    private final Proposals proposals;
    private final Reports reports;
    private final ProposalFindings findings;
    private final FindingOverrides overrides;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    FindingOverriding(
            Proposals proposals,
            Reports reports,
            ProposalFindings findings,
            FindingOverrides overrides,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.proposals = proposals;
        this.reports = reports;
        this.findings = findings;
        this.overrides = overrides;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param rule number of the finding, for example R06 */
    @Schema(name = "AskOverride")
    public record Ask(
            @NotNull(message = "Hãy chọn vướng mắc.") String rule,

            @NotNull(message = "Hãy ghi lý do.") @Size(max = 4000, message = "Dài tối đa 4.000 ký tự.")
            String reason) {}

    /**
     * A finding asked to be passed over.
     *
     * @param mayAllow whether the reader is the second person
     */
    @Schema(name = "FindingOverride")
    public record View(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull String rule,
            @NotNull String reason,
            @NotNull String askedName,
            @NotNull Instant askedAt,
            Optional<String> allowedName,
            Optional<String> allowedReason,
            Optional<Instant> allowedAt,
            @NotNull boolean mayAllow) {}

    /** @param askable rules that stop the dossier and were not asked about yet */
    @Schema(name = "FindingOverrides")
    public record All(@NotNull List<View> items, @NotNull List<String> askable) {}

    @Transactional
    All list(Actor actor, UUID proposalId) {
        Proposal p = proposals.visible(actor, proposalId);
        Verdict.of(ProposalPolicy.seesProvince(actor), "Chỉ cơ quan xử lý hồ sơ xem phần này.")
                .orRefuse();
        List<FindingOverride> held = overrides.of(proposalId);
        List<String> askable = actor.is(Role.DEPARTMENT)
                ? stopping(p).stream()
                        .filter(r -> held.stream().noneMatch(o -> o.rule().equals(r)))
                        .toList()
                : List.of();
        return new All(held.stream().map(o -> view(actor, o)).toList(), askable);
    }

    @Transactional
    public View ask(Actor actor, UUID proposalId, Ask body) {
        Proposal p = proposals.visible(actor, proposalId);
        Verdict.of(actor.is(Role.DEPARTMENT), "Chỉ chuyên viên Ban Thi đua – Khen thưởng đề nghị bỏ qua vướng mắc.")
                .orRefuse();
        shape.check(body);
        if (!stopping(p).contains(body.rule())) {
            throw new Invalid("/rule", "Hồ sơ không có vướng mắc này.");
        }
        if (overrides.of(proposalId).stream().anyMatch(o -> o.rule().equals(body.rule()))) {
            throw new StateConflict("Vướng mắc này đã được đề nghị bỏ qua.");
        }
        FindingOverride override = FindingOverride.ask(proposalId, body.rule(), body.reason(), actor, clock.instant());
        overrides.persist(override);
        return saved(actor, override, "override.ask");
    }

    @Transactional
    public View allow(Actor actor, UUID proposalId, UUID id, Precondition seen, ProposalCommands.Reason body) {
        proposals.visible(actor, proposalId);
        FindingOverride override = overrides.of(proposalId, id);
        mayAllow(actor, override).orRefuse();
        seen.require(override.version());
        String reason = shape.check(body).reason();
        override.allow(reason, actor, clock.instant());
        return saved(actor, override, "override.allow");
    }

    private static Verdict mayAllow(Actor actor, FindingOverride o) {
        return Verdict.of(
                        actor.isAny(Role.DEPARTMENT, Role.DEPARTMENT_HEAD),
                        "Chỉ người của Sở Nội vụ cho phép bỏ qua vướng mắc.")
                .and(Verdict.of(
                        !o.wasAskedBy(actor.accountId()),
                        "Người đề nghị bỏ qua không tự cho phép; cần người thứ hai."));
    }

    private List<String> stopping(Proposal p) {
        return findings.of(p, reports.of(p.nominees())).stream()
                .filter(FindingGate::stops)
                .map(ProposalView.Finding::rule)
                .distinct()
                .toList();
    }

    private View saved(Actor actor, FindingOverride o, String action) {
        audit.record(
                actor,
                action,
                SUBJECT,
                o.id(),
                Map.of("proposal", o.proposalId().toString(), "rule", o.rule()));
        overrides.flush();
        return view(actor, o);
    }

    private static View view(Actor actor, FindingOverride o) {
        return new View(
                o.id(),
                o.version(),
                o.rule(),
                o.reason(),
                o.askedName(),
                o.askedAt(),
                Optional.ofNullable(o.allowedName()),
                Optional.ofNullable(o.allowedReason()),
                Optional.ofNullable(o.allowedAt()),
                !o.isAllowed() && mayAllow(actor, o).allowed());
    }
}
