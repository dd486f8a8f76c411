package vn.sovang.bonus;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.security.AllowedAction;

/** Bonuses on the wire. */
public final class BonusViews {

    private BonusViews() {}

    /**
     * The bonus of one honour.
     *
     * @param version of what was said and done about it, 0 while nothing was
     * @param multiple as the decree writes it, for example 3,5; absent where no text says it
     * @param baseSalary đồng a month on the day of the decision; absent where unknown
     * @param amount đồng; what was paid, otherwise what is reckoned; absent where it cannot be
     * @param confirmed false while multiple or base salary wait for the province's word
     * @param note what a person should know: why it cannot be reckoned, which other honour it clashes with
     */
    @Schema(name = "BonusLine")
    public record Line(
            @NotNull UUID entryId,
            @NotNull int version,
            @NotNull SubjectKind subjectKind,
            @NotNull String subjectKindLabel,
            @NotNull String name,
            Optional<String> post,
            Optional<String> unitName,
            Optional<UUID> unitId,
            @NotNull String awardCode,
            @NotNull String awardName,
            @NotNull int year,
            Optional<UUID> decisionId,
            @NotNull String decisionNumber,
            @NotNull LocalDate decidedOn,
            @NotNull String issuerName,
            Optional<String> multiple,
            Optional<Long> baseSalary,
            Optional<Long> amount,
            @NotNull boolean confirmed,
            @NotNull String source,
            @NotNull String payer,
            @NotNull boolean payerConfirmed,
            @NotNull BonusState state,
            @NotNull String stateLabel,
            Optional<String> note,
            Optional<UUID> clashingEntryId,
            Optional<LocalDate> paidOn,
            Optional<String> voucher,
            Optional<LocalDate> recoveredOn,
            Optional<String> rulingReason,
            Optional<String> ruledBy,
            @NotNull List<AllowedAction> allowedActions) {

        boolean isPayable() {
            return state == BonusState.TO_PAY;
        }
    }

    /**
     * One group of bonuses; amounts in đồng.
     *
     * @param reckoned what is paid or still to be paid
     * @param open how many wait for a word or cannot be reckoned
     */
    @Schema(name = "BonusGroup")
    public record Group(
            @NotNull String key,
            @NotNull String name,
            @NotNull long lines,
            @NotNull long reckoned,
            @NotNull long paid,
            @NotNull long toPay,
            @NotNull long toRecover,
            @NotNull long open) {}

    /** Sums of a list, by unit, by award, by fund and by what is to happen. */
    @Schema(name = "BonusTotals")
    public record Totals(
            @NotNull Group all,
            @NotNull List<Group> byAward,
            @NotNull List<Group> byUnit,
            @NotNull List<Group> byPayer,
            @NotNull List<Group> byState,
            @NotNull long unconfirmed) {}

    /** How many bonuses were marked, and their sum in đồng. */
    @Schema(name = "BonusPaid")
    public record Paid(@NotNull int bonuses, @NotNull long amount) {}
}
