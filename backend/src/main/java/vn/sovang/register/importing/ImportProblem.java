package vn.sovang.register.importing;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something noticed in a line. In the database it is one text that begins with its weight. */
@Schema(name = "RegisterImportProblem")
public record ImportProblem(
        @NotNull Severity severity, @NotNull String message) {

    static final String ERROR = "E:";
    static final String WARNING = "W:";

    /** How much it weighs. */
    @Schema(name = "RegisterImportSeverity")
    public enum Severity {
        /** The line cannot be written as it stands. */
        ERROR,
        WARNING
    }

    static ImportProblem of(String kept) {
        return new ImportProblem(kept.startsWith(ERROR) ? Severity.ERROR : Severity.WARNING, kept.substring(2));
    }
}
