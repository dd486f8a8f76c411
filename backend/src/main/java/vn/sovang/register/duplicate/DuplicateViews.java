package vn.sovang.register.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.register.RegisterViews;

/** Pairs of lines on the wire. */
public final class DuplicateViews {

    private DuplicateViews() {}

    /** Why two lines were laid beside each other. */
    @Schema(name = "RegisterDuplicateKind")
    public enum Kind {
        SAME_AWARD("Cùng khen thưởng, cùng năm"),
        /** R69: one issuer gives a number once a year. */
        SAME_NUMBER("Trùng số quyết định, khác ngày");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What somebody said of a pair. */
    @Schema(name = "RegisterDuplicateOutcome")
    public enum Outcome {
        MERGED,
        NOT_SAME
    }

    /** @param keptId the line that stays, after a merge */
    @Schema(name = "RegisterDuplicateSettlement")
    public record Settlement(
            @NotNull Outcome outcome,
            Optional<UUID> keptId,
            @NotNull String reason,
            @NotNull String by,
            @NotNull Instant at) {}

    /**
     * What was said of a pair and taken back.
     *
     * @param reason why it was taken back
     */
    @Schema(name = "UndoneDuplicateSettlement")
    public record Undone(
            @NotNull Settlement settlement,
            @NotNull String reason,
            @NotNull String by,
            @NotNull Instant at) {}

    /**
     * Two lines that look like one.
     *
     * @param lines both, as they are or were
     * @param settlement absent while nobody has said what they are
     * @param undone what was said before and taken back, oldest first
     */
    @Schema(name = "RegisterDuplicate")
    public record Pair(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull Kind kind,
            @NotNull String kindLabel,
            @NotNull List<RegisterViews.Entry> lines,
            Optional<Settlement> settlement,
            @NotNull List<Undone> undone) {}

    /** @param next send it as {@code after}; absent at the end */
    @Schema(name = "RegisterDuplicatePage")
    public record Slice(@NotNull List<Pair> items, Optional<String> next) {}

    /** @param keptId for a merge: which of the two stays */
    @Schema(name = "SettleRegisterDuplicate")
    public record Settle(
            @NotNull(message = "Hãy chọn gộp hay không trùng.")
            Outcome outcome,

            Optional<UUID> keptId,

            @NotBlank(message = "Hãy ghi lý do.") @Size(max = 1000, message = "Lý do dài tối đa 1.000 ký tự.")
            String reason) {}

    /** @param reason why what was said does not hold */
    @Schema(name = "UndoRegisterDuplicate")
    public record Undo(
            @NotBlank(message = "Hãy ghi lý do.") @Size(max = 1000, message = "Lý do dài tối đa 1.000 ký tự.")
            String reason) {}
}
