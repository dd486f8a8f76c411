package vn.sovang.unit.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;

/** What goes in and out about merged duplicates. */
public final class MergeViews {

    private MergeViews() {}

    /**
     * Two entries for one unit.
     *
     * @param duplicateId the entry to give up
     * @param keptId the entry to keep
     */
    @Schema(name = "NewUnitMerge")
    public record NewMerge(
            @NotNull(message = "Hãy chọn mục trùng.") UUID duplicateId,

            @NotNull(message = "Hãy chọn đơn vị được giữ lại.")
            UUID keptId,

            @Schema(nullable = true) @Size(max = 500, message = "Lý do dài tối đa 500 ký tự.")
            String reason) {}

    /** Why a merge is taken back. */
    @Schema(name = "UnitMergeUndo")
    public record Undo(
            @NotBlank(message = "Hãy ghi lý do.") @Size(max = 500, message = "Lý do dài tối đa 500 ký tự.")
            String reason) {}

    /**
     * What a merge would do.
     *
     * @param moves what goes over to the kept entry
     * @param stays what stays with the duplicate, because the kept entry has its own
     * @param obstacles sentences; while there is one, nothing can be merged
     * @param addedNames names by which the kept entry will be found too
     * @param movesCode the agency code goes over
     */
    @Schema(name = "UnitMergeCheck")
    public record Check(
            @NotNull UUID duplicateId,
            @NotNull String duplicateName,
            @NotNull UUID keptId,
            @NotNull String keptName,
            @NotNull List<Rows> moves,
            @NotNull List<Rows> stays,
            @NotNull List<String> obstacles,
            @NotNull List<String> addedNames,
            @NotNull boolean movesCode) {}

    /** Rows of one kind. */
    @Schema(name = "UnitMergeRows")
    public record Rows(@NotNull long count, @NotNull String words) {}

    /** How a merge was taken back. */
    @Schema(name = "UnitMergeUndoing")
    public record Undoing(
            @NotNull Instant at,
            @NotNull String by,
            @NotNull String reason) {}

    /**
     * A merge of duplicates; no reorganisation.
     *
     * @param rows how many rows went over
     * @param left rows that a taking back could not bring back, because they were changed since; only in its answer
     * @param allowedActions UNDO
     */
    @Schema(name = "UnitMergeView")
    public record View(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID duplicateId,
            @NotNull String duplicateName,
            @NotNull UUID keptId,
            @NotNull String keptName,
            @NotNull String reason,
            @NotNull Instant recordedAt,
            @NotNull String recordedBy,
            @NotNull List<Rows> rows,
            @NotNull Optional<Undoing> undoing,
            @NotNull long left,
            @NotNull List<AllowedAction> allowedActions) {}

    /** What can be done with a merge. */
    enum Action {
        UNDO
    }
}
