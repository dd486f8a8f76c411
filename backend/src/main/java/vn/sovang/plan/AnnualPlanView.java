package vn.sovang.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.audit.StatusHistory;
import vn.sovang.document.FileView;
import vn.sovang.shared.security.AllowedAction;

/**
 * A plan with the standing of its tasks.
 *
 * @param name how people call it: "Kế hoạch 157/KH-UBND", or its title while it has no number
 * @param issuerName in whose name it is issued: the unit's, or issuerText where that is no unit
 * @param issuerUnitName the unit that keeps its number and seal
 * @param source the file it was read from
 * @param quarters standing by quarter, tasks without a quarter last
 * @param tasks number of tasks
 * @param done how many are closed by proof
 * @param late how many are past their last day today
 * @param amendments further papers that changed it, latest first, each with what changed row by row
 * @param allowedActions EDIT, ADD_TASK, ISSUE, CLOSE (nothing is open), SETTLE (says of every open task what becomes of it),
 *     AMEND, DELETE
 * @param history changes of state, latest first
 */
@Schema(name = "AnnualPlanView")
public record AnnualPlanView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,
        @NotNull String title,
        @NotNull int year,
        Optional<String> number,
        @NotNull UUID issuerId,
        @NotNull String issuerName,
        @NotNull String issuerUnitName,
        Optional<String> issuerText,
        Optional<LocalDate> issuedOn,
        Optional<String> place,
        Optional<String> signerName,
        Optional<String> signerCapacity,
        Optional<String> signerPosition,
        @NotNull List<String> legalBases,
        @NotNull List<String> purposes,
        @NotNull List<String> requirements,
        @NotNull List<String> recipients,
        @NotNull List<PlanDuty> duties,
        @NotNull List<PlanSection> sections,
        @Schema(nullable = true) FileView source,
        @NotNull PlanStatus status,
        @NotNull String statusLabel,
        @NotNull List<Quarter> quarters,
        @NotNull long tasks,
        @NotNull long done,
        @NotNull long late,
        @NotNull List<PlanAmendmentView> amendments,
        @NotNull List<AllowedAction> allowedActions,
        @NotNull List<StatusHistory.Change> history) {

    /**
     * Standing of one quarter; {@code done + open + late + waived = total}.
     *
     * @param quarter 1 to 4; absent for tasks the paper files under no quarter
     * @param declared number of tasks the paper's heading claims
     * @param open live and not late
     */
    @Schema(name = "PlanQuarter")
    public record Quarter(
            Optional<Integer> quarter,
            @NotNull String label,
            Optional<Integer> declared,
            @NotNull long total,
            @NotNull long done,
            @NotNull long open,
            @NotNull long late,
            @NotNull long waived) {}

    static AnnualPlanView of(
            AnnualPlan p,
            String issuer,
            FileView source,
            List<Quarter> quarters,
            List<PlanAmendmentView> amendments,
            List<AllowedAction> allowedActions,
            List<StatusHistory.Change> history) {
        return new AnnualPlanView(
                p.id(),
                p.version(),
                p.name(),
                p.title(),
                p.year(),
                Optional.ofNullable(p.number()),
                p.issuerId(),
                p.issuerText() == null ? issuer : p.issuerText(),
                issuer,
                Optional.ofNullable(p.issuerText()),
                Optional.ofNullable(p.issuedOn()),
                Optional.ofNullable(p.place()),
                Optional.ofNullable(p.signer().name()),
                Optional.ofNullable(p.signer().capacity()),
                Optional.ofNullable(p.signer().position()),
                p.words().legalBases(),
                p.words().purposes(),
                p.words().requirements(),
                p.words().recipients(),
                p.mandates().duties(),
                p.sections(),
                source,
                p.status(),
                p.status().label(),
                quarters,
                quarters.stream().mapToLong(Quarter::total).sum(),
                quarters.stream().mapToLong(Quarter::done).sum(),
                quarters.stream().mapToLong(Quarter::late).sum(),
                amendments,
                allowedActions,
                history);
    }
}
