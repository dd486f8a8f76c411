package vn.sovang.movement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Awards that came of a movement: some entries of the register, or all entries of a decision.
 *
 * @param entryIds register entries; may be empty where a decision is named
 * @param decisionId a decision whose entries are all linked
 */
@Schema(name = "MovementAwardLink")
public record AwardLink(
        @NotNull(message = "Hãy gửi danh sách khen thưởng.") @Size(max = 500, message = "Không quá 500 khen thưởng.")
        List<@NotNull(message = "Không được để trống.") UUID> entryIds,

        @Schema(nullable = true) UUID decisionId) {}
