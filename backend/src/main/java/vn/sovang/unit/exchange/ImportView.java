package vn.sovang.unit.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;

/**
 * A table of units as read and corrected so far.
 *
 * @param problems the worst first; ERROR stands in the way of keeping the table
 * @param counts what keeping it does, or did
 * @param allowedActions CORRECT, COMMIT, UNDO, DISCARD
 */
@Schema(name = "UnitImportView")
public record ImportView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String fileName,
        @NotNull String madeBy,
        @NotNull Instant madeAt,
        @NotNull Optional<Instant> committedAt,
        @NotNull Optional<Instant> undoneAt,
        @NotNull List<Row> rows,
        @NotNull List<ImportProblem> problems,
        @NotNull Counts counts,
        @NotNull List<AllowedAction> allowedActions) {

    /** What can be done with a table that was read. */
    enum Action {
        CORRECT,
        COMMIT,
        UNDO,
        DISCARD
    }

    /** What keeping a row does. */
    @Schema(name = "UnitRowEffect")
    public enum Effect {
        ENTERS,
        CHANGES,
        KEEPS_AS_IS,
        STOPS
    }

    /**
     * A row with its meaning.
     *
     * @param unitId the unit it tells anew
     * @param parentName under which unit it will stand
     * @param changes what of the unit becomes different
     */
    @Schema(name = "UnitImportRow")
    public record Row(
            @NotNull UnitRow row,
            @NotNull Effect effect,
            @NotNull Optional<UUID> unitId,
            @NotNull Optional<String> parentName,
            @NotNull List<String> changes) {}

    /** Rows by what keeping them does. */
    @Schema(name = "UnitImportCounts")
    public record Counts(
            @NotNull long enters,
            @NotNull long changes,
            @NotNull long keepsAsIs,
            @NotNull long stops) {}

    /** A table in the list of those that were read. */
    @Schema(name = "UnitImportSummary")
    public record Summary(
            @NotNull UUID id,
            @NotNull String fileName,
            @NotNull String madeBy,
            @NotNull Instant madeAt,
            @NotNull int rows,
            @NotNull Optional<Instant> committedAt,
            @NotNull Optional<Instant> undoneAt) {

        static Summary of(UnitImport i) {
            return new Summary(
                    i.id(),
                    i.fileName(),
                    i.madeByName(),
                    i.madeAt(),
                    i.rows().size(),
                    Optional.ofNullable(i.committedAt()),
                    Optional.ofNullable(i.undoneAt()));
        }
    }

    /** Rows as a person corrected them; all of them, what is left out is gone. */
    @Schema(name = "UnitImportCorrection")
    public record Correction(
            @NotNull(message = "Hãy gửi các dòng của bảng.")
            @Size(min = 1, max = UnitImporting.MOST_ROWS, message = "Bảng có từ 1 đến 25.000 dòng.")
            List<@NotNull @Valid UnitRow> rows) {}
}
