package vn.sovang.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.meeting.ballot.Closing;
import vn.sovang.meeting.ballot.TieRule;

/**
 * How the result is fixed; all parts may be left out where the votes are clear.
 *
 * @param reason why a result that falls short of the rules (finding R44) is recorded all the same
 * @param leaveShort candidates below the threshold are not chosen now
 * @param tieRule how a tie at the last seat is resolved
 * @param tieChosen ids of the tied candidates that get the seats
 * @param tieNote what was decided, for the minutes
 */
@Schema(name = "BallotClosing")
public record BallotClosing(
        @Schema(nullable = true) @Size(max = 1000, message = "Lý do dài quá 1000 ký tự.")
        String reason,

        boolean leaveShort,
        @Schema(nullable = true) TieRule tieRule,

        @Schema(nullable = true) @Size(max = 200, message = "Nhiều nhất 200 tên.")
        List<@NotNull(message = "Dòng này trống.") UUID> tieChosen,

        @Schema(nullable = true) @Size(max = 1000, message = "Ghi chú dài quá 1000 ký tự.")
        String tieNote) {

    Closing closing() {
        return new Closing(reason, leaveShort, tieRule, tieChosen == null ? List.of() : tieChosen, tieNote);
    }
}
