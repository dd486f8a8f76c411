package vn.sovang.unit.merge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to lay two records together. */
public final class MergeContent {

    private static final String BOTH = "Hãy chọn cả hai hồ sơ.";

    private MergeContent() {}

    /** Which record stays and which one goes into it. */
    @Schema(name = "PersonMergeCheck")
    public record Pair(
            @NotNull(message = BOTH) UUID keptId,
            @NotNull(message = BOTH) UUID mergedId) {}

    /** The same with the reason. */
    @Schema(name = "NewPersonMerge")
    public record New(
            @NotNull(message = BOTH) UUID keptId,
            @NotNull(message = BOTH) UUID mergedId,

            @NotNull(message = "Hãy ghi vì sao hai hồ sơ là một người.")
            @Size(min = 5, max = 500, message = "Lý do dài từ 5 đến 500 ký tự.")
            String reason) {

        Pair pair() {
            return new Pair(keptId, mergedId);
        }
    }
}
