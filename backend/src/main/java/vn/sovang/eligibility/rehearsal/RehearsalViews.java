package vn.sovang.eligibility.rehearsal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.eligibility.EligibilityResult;
import vn.sovang.eligibility.setting.SettingKey;

/** Rehearsals on the wire. */
public final class RehearsalViews {

    private RehearsalViews() {}

    /** A value instead of the one that holds; yes or no, a number, or a share of one such as 0.80. */
    @Schema(name = "RehearsedSetting")
    public record Instead(
            @NotNull(message = "Hãy chọn quy định.") SettingKey key,
            @NotNull(message = "Hãy ghi giá trị.") String value) {}

    /**
     * What to rehearse; at least one of the two.
     *
     * @param ruleSet RS-2024, RS-2025 or RS-2026; left out for the law of each dossier
     */
    @Schema(name = "StartRehearsal")
    public record Start(
            @Schema(nullable = true) String ruleSet,

            @Schema(nullable = true) @Size(max = 20, message = "Nhiều nhất 20 quy định.")
            List<@NotNull(message = "Dòng này trống.") @Valid Instead> settings) {}

    /**
     * A nominee whose outcome would be another one.
     *
     * @param reasons what would differ, in sentences
     */
    @Schema(name = "RehearsalChange")
    public record Change(
            @NotNull UUID id,
            @NotNull UUID proposalId,
            @NotNull String proposalName,
            @NotNull UUID nomineeId,
            @NotNull String name,
            @NotNull String awardName,
            @NotNull EligibilityResult now,
            @NotNull String nowLabel,
            @NotNull EligibilityResult then,
            @NotNull String thenLabel,
            @NotNull List<String> reasons) {}

    /** @param next send it as {@code after} for what follows; absent at the end */
    @Schema(name = "RehearsalChanges")
    public record Slice(@NotNull List<Change> items, Optional<String> next) {}
}
