package vn.sovang.unit.merge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.unit.merge.DuplicateQueries.DuplicatePair;

/**
 * A note that two records are two people.
 *
 * @param reason how that is known
 */
@Schema(name = "PersonDistinction")
public record DistinctionView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull DuplicatePair.One first,
        @NotNull DuplicatePair.One second,
        @NotNull String reason,
        @NotNull String notedName,
        @NotNull Instant notedAt) {

    /** What is sent to note it. */
    @Schema(name = "NewPersonDistinction")
    public record New(
            @NotNull(message = "Hãy chọn cả hai hồ sơ.") UUID firstId,
            @NotNull(message = "Hãy chọn cả hai hồ sơ.") UUID secondId,

            @NotNull(message = "Hãy ghi vì sao hai hồ sơ là hai người.")
            @Size(min = 5, max = 500, message = "Lý do dài từ 5 đến 500 ký tự.")
            String reason) {}
}
