package vn.sovang.plan.importing;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.plan.reading.ReadProblem;
import vn.sovang.plan.reading.Severity;

/**
 * Something the reader noticed.
 *
 * @param code stable slug, such as declared-count-mismatch
 * @param row {@code index} of the row it is about; absent when it concerns the whole paper
 * @param message Vietnamese sentence
 * @param raw the words it is about
 */
@Schema(name = "ImportProblem")
public record ImportProblem(
        @NotNull String code,
        @NotNull Severity severity,
        @Schema(nullable = true) Integer row,
        @NotNull String message,
        @Schema(nullable = true) String raw) {

    static final String ALREADY_HELD = "already-held";

    static ImportProblem of(ReadProblem p) {
        return new ImportProblem(p.code(), p.severity(), p.row(), p.message(), p.raw());
    }
}
