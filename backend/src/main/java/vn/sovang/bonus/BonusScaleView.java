package vn.sovang.bonus;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.catalogue.AwardLevel;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.security.AllowedAction;

/** What bonuses are reckoned from. */
@Schema(name = "BonusScale")
public record BonusScaleView(
        @NotNull List<SalaryView> salaries,
        @NotNull List<MultipleView> multiples,
        @NotNull List<PayerView> payers,
        @NotNull long step,
        @NotNull List<AllowedAction> allowedActions) {

    /** @param amount đồng a month */
    @Schema(name = "BaseSalary")
    public record SalaryView(
            @NotNull LocalDate validFrom,
            @NotNull int version,
            @NotNull long amount,
            @NotNull String source,
            @NotNull boolean confirmed) {}

    /**
     * @param multiple as the decree writes it; absent where no text says it
     * @param example đồng for a decision of today; absent where it cannot be reckoned
     */
    @Schema(name = "BonusMultiple")
    public record MultipleView(
            @NotNull String awardCode,
            @NotNull String awardName,
            @NotNull SubjectKind subjectKind,
            @NotNull String subjectKindLabel,
            @NotNull LocalDate validFrom,
            Optional<LocalDate> validTo,
            @NotNull int version,
            Optional<Integer> hundredths,
            Optional<String> multiple,
            Optional<String> most,
            Optional<Long> example,
            @NotNull String source,
            @NotNull boolean confirmed) {}

    /** Out of which fund awards of a level are paid. */
    @Schema(name = "BonusPayer")
    public record PayerView(
            @NotNull AwardLevel level,
            @NotNull String levelLabel,
            @NotNull int version,
            @NotNull String payer,
            @NotNull String source,
            @NotNull boolean confirmed) {}
}
