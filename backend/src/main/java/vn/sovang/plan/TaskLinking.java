package vn.sovang.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.document.DraftDocument;

/**
 * What a task brought forth so far; at least one record or paper.
 *
 * @param documents papers to be recorded now
 * @param product which product it is; the one the task names when absent
 * @param period of continuing work, the quarter it speaks of, such as 2026-Q3
 */
@Schema(name = "TaskLinking")
public record TaskLinking(
        @Schema(nullable = true) @Size(max = 20, message = "Không quá 20 bản ghi.")
        List<TaskCompletion.@NotNull @Valid Link> proofs,

        @Schema(nullable = true) @Size(max = 20, message = "Không quá 20 văn bản.")
        List<@NotNull @Valid DraftDocument> documents,

        @Schema(nullable = true) ProductKind product,

        @Schema(nullable = true) @Pattern(regexp = TaskPeriods.PATTERN, message = "Hãy chọn quý của minh chứng.")
        String period) {

    public TaskLinking {
        proofs = proofs == null ? List.of() : proofs;
        documents = documents == null ? List.of() : documents;
    }
}
