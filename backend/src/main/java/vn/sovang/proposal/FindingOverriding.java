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
    private final FindingGate gate;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    FindingOverriding(
            Proposals proposals,
            Reports reports,
            ProposalFindings findings,
            FindingOverrides overrides,
            FindingGate gate,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.proposals = proposals;
        this.reports = reports;
        this.findings = findings;
        this.overrides = overrides;
        this.gate = gate;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param rule number of the finding, for example R06
     * @param nomineeId nominee it is about; left out for the dossier itself
     */
    @Schema(name = "AskOverride")
    public record Ask(
            @NotNull(message = "Hãy chọn vướng mắc.") String rule,
            @Schema(nullable = true) UUID nomineeId,

            @NotNull(message = "Hãy ghi lý do.") @Size(max = 4000, message = "Dài tối đa 4.000 ký tự.")
            String reason) {}

    /**
     * A finding asked to be passed over.
     *
     * @param nomineeName nominee it is about; absent for the dossier itself
     * @param mayAllow whether the reader is the second person
     */
    @Schema(name = "FindingOverride")
    public record View(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull String rule,
            Optional<UUID> nomineeId,
            Optional<String> nomineeName,
            @NotNull String reason,
            @NotNull String askedName,
            @NotNull Instant askedAt,
            Optional<String> allowedName,
            Optional<String> allowedReason,
            Optional<Instant> allowedAt,
            @NotNull boolean mayAllow) {}

    /** A finding that stops one nominee and was not asked about yet. */
    @Schema(name = "RefusedNominee")
    public record Refused(
            @NotNull UUID nomineeId,
            @NotNull String name,
            @NotNull String rule,
            @NotNull String message,
            @NotNull String legalBasis) {}

    /**
     * @param askable rules that stop the dossier and were not asked about yet
     * @param refused rules that stop single nominees and were not asked about yet
     */
    @Schema(name = "FindingOverrides")
    public record All(
            @NotNull List<View> items,
            @NotNull List<String> askable,
            @NotNull List<Refused> refused) {}

    @Transactional
    All list(Actor actor, UUID proposalId) {
        Proposal p = proposals.visible(actor, proposalId);
        Verdict.of(ProposalPolicy.seesProvince(actor), "Chỉ cơ quan xử lý hồ sơ xem phần này.")
                .orRefuse();
        List<FindingOverride> held = overrides.of(proposalId);
        List<View> items = held.stream().map(o -> view(actor, p, o)).toList();
        if (!actor.is(Role.DEPARTMENT) || p.status().isOver()) {
            return new All(items, List.of(), List.of());
        }
        return new All(
                items,
                stopping(p).stream()
                        .filter(r -> held.stream().noneMatch(o -> o.isAbout(null, r)))
                        .toList(),
                refused(p).stream()
                        .filter(r -> held.stream().noneMatch(o -> o.isAbout(r.nomineeId(), r.rule())))
                        .toList());
    }

    @Transactional
    public View ask(Actor actor, UUID proposalId, Ask body) {
        Proposal p = proposals.visible(actor, proposalId);
        Verdict.of(actor.is(Role.DEPARTMENT), "Chỉ chuyên viên Ban Thi đua – Khen thưởng đề nghị bỏ qua vướng mắc.")
                .orRefuse();
        shape.check(body);
        boolean stops = body.nomineeId() == null
                ? stopping(p).contains(body.rule())
                : refused(p).stream()
                        .anyMatch(r -> r.nomineeId().equals(body.nomineeId())
                                && r.rule().equals(body.rule()));
        if (!stops) {
            throw new Invalid("/rule", "Hồ sơ không có vướng mắc này.");
        }
        if (overrides.of(proposalId).stream().anyMatch(o -> o.isAbout(body.nomineeId(), body.rule()))) {
            throw new StateConflict("Vướng mắc này đã được đề nghị bỏ qua.");
        }
        FindingOverride override =
                FindingOverride.ask(proposalId, body.nomineeId(), body.rule(), body.reason(), actor, clock.instant());
        overrides.persist(override);
        return saved(actor, p, override, "override.ask");
    }

    @Transactional
    public View allow(Actor actor, UUID proposalId, UUID id, Precondition seen, ProposalCommands.Reason body) {
        Proposal p = proposals.visible(actor, proposalId);
        FindingOverride override = overrides.of(proposalId, id);
        mayAllow(actor, override).orRefuse();
        seen.require(override.version());
        String reason = shape.check(body).reason();
        override.allow(reason, actor, clock.instant());
        return saved(actor, p, override, "override.allow");
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

    private List<Refused> refused(Proposal p) {
        Map<UUID, List<NomineeRules.Refusal>> all = gate.refused(p);
        return p.nominees().stream()
                .flatMap(n -> all.getOrDefault(n.id(), List.of()).stream()
                        .map(r -> new Refused(n.id(), n.name(), r.rule(), r.message(), r.legalBasis())))
                .toList();
    }

    private View saved(Actor actor, Proposal p, FindingOverride o, String action) {
        audit.record(
                actor,
                action,
                SUBJECT,
                o.id(),
                Map.of("proposal", o.proposalId().toString(), "rule", o.rule()));
        overrides.flush();
        return view(actor, p, o);
    }

    private static View view(Actor actor, Proposal p, FindingOverride o) {
        return new View(
                o.id(),
                o.version(),
                o.rule(),
                Optional.ofNullable(o.nomineeId()),
                p.nominees().stream()
                        .filter(n -> n.id().equals(o.nomineeId()))
                        .map(Nominee::name)
                        .findFirst(),
                o.reason(),
                o.askedName(),
                o.askedAt(),
                Optional.ofNullable(o.allowedName()),
                Optional.ofNullable(o.allowedReason()),
                Optional.ofNullable(o.allowedAt()),
                !o.isAllowed() && mayAllow(actor, o).allowed());
    }
}
