package vn.sovang.meeting;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that the floor asked for, in order; replaces the list. */
@Schema(name = "AmendmentList")
public record AmendmentList(
        @NotNull(message = "Hãy gửi danh sách ý kiến.") @Size(max = 200, message = "Nhiều nhất 200 ý kiến.")
        List<@NotNull(message = "Ý kiến này trống.") @Valid Entry> amendments) {

    /**
     * One request.
     *
     * @param id of one that is already there; left out for a new one
     * @param unitId unit that spoke
     * @param speaker person or guest organisation
     * @param reason why it is not taken; required then
     */
    @Schema(name = "AmendmentInput")
    public record Entry(
            @Schema(nullable = true) UUID id,
            @Schema(nullable = true) UUID unitId,

            @Schema(nullable = true) @Size(max = 200, message = "Tên người nêu dài quá 200 ký tự.")
            String speaker,

            @NotNull(message = "Hãy ghi nội dung ý kiến.") @Size(max = 4000, message = "Ý kiến dài quá 4000 ký tự.")
            String content,

            @NotNull(message = "Hãy ghi tiếp thu hay không.")
            Amendment.Outcome outcome,

            @Schema(nullable = true) @Size(max = 1000, message = "Lý do dài quá 1000 ký tự.")
            String reason) {

        Amendment amendment() {
            UUID known = id == null ? UuidCreator.getTimeOrderedEpoch() : id;
            return new Amendment(known, unitId, speaker, content, outcome, reason);
        }
    }
}
