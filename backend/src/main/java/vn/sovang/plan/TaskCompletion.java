package vn.sovang.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.document.DraftDocument;

/**
 * What proves a task done: records in the system, papers recorded with this very act, or both; at least one in all.
 *
 * @param documents papers to be recorded now
 * @param note words for the history
 */
@Schema(name = "TaskCompletion")
public record TaskCompletion(
        @Schema(nullable = true) @Size(max = 20, message = "Không quá 20 bản ghi.")
        List<@NotNull @Valid Link> proofs,

        @Schema(nullable = true) @Size(max = 20, message = "Không quá 20 văn bản.")
        List<@NotNull @Valid DraftDocument> documents,

        @Schema(nullable = true) @Size(max = 3000, message = "Dài quá 3.000 ký tự.")
        String note) {

    /** A record in the system. */
    @Schema(name = "ProofLink")
    public record Link(
            @NotNull(message = "Hãy chọn loại bản ghi.") ProofType type,
            @NotNull(message = "Hãy chọn bản ghi.") UUID id) {}

    public TaskCompletion {
        proofs = proofs == null ? List.of() : proofs;
        documents = documents == null ? List.of() : documents;
    }
}
