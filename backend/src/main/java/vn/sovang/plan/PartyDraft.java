package vn.sovang.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.unit.naming.Group;

/**
 * A unit or a group of units as a plan names it.
 *
 * @param raw as written
 * @param unitId the unit it means; absent for a group and while it is not settled
 * @param group the group it means
 * @param person the words when a person or the holder of a post is named; the unit is then theirs
 */
@Schema(name = "PartyDraft")
public record PartyDraft(
        @NotBlank(message = "Hãy ghi tên đơn vị.") @Size(max = 500, message = "Tên đơn vị dài quá 500 ký tự.")
        String raw,

        @Schema(nullable = true) UUID unitId,
        @Schema(nullable = true) Group group,

        @Schema(nullable = true) @Size(max = 500, message = "Tên người dài quá 500 ký tự.")
        String person) {

    public PartyDraft(String raw, UUID unitId, Group group) {
        this(raw, unitId, group, null);
    }

    TaskParty on(TaskParty.Side side) {
        return new TaskParty(side, raw, unitId, unitId == null ? group : null, person);
    }
}
