package vn.sovang.unit.exchange;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.unit.NameAnswer;

/**
 * Something noticed about a row.
 *
 * @param code stable slug, such as unknown-parent
 * @param line the row's number in the file
 * @param message Vietnamese sentence
 * @param candidates units it may mean; a person chooses
 */
@Schema(name = "UnitImportProblem")
public record ImportProblem(
        @NotNull String code,
        @NotNull Severity severity,
        @NotNull Integer line,
        @NotNull String message,
        @NotNull List<NameAnswer.Choice> candidates) {

    /** ERROR stands in the way of keeping the table. */
    @Schema(name = "UnitImportSeverity")
    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }
}
