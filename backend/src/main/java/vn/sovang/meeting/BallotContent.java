package vn.sovang.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.meeting.ballot.BallotMode;
import vn.sovang.meeting.ballot.BallotPurpose;
import vn.sovang.meeting.ballot.Share;
import vn.sovang.meeting.ballot.ThresholdBase;

/**
 * What is put to the vote. Rules left out are those of the installation's configuration for the purpose.
 *
 * @param mode secret ballot on paper when left out
 * @param title left out, the usual words for the purpose
 * @param awardCode catalogue code of the award, for an acclamation only
 * @param awardName its official name, for the papers
 * @param seats how many may be chosen, 1 when left out; without meaning for APPROVE
 * @param quorum present of all members, for example {@code 2/3}
 * @param threshold votes of the base, for example {@code 80%} or {@code >50%}
 * @param selfVoteAllowed whether a unit may vote for itself; on paper recorded, not enforced
 */
@Schema(name = "BallotContent")
public record BallotContent(
        @NotNull(message = "Hãy chọn mục đích biểu quyết.") BallotPurpose purpose,
        @Schema(nullable = true) BallotMode mode,

        @Schema(nullable = true) @Size(max = 300, message = "Nội dung biểu quyết dài quá 300 ký tự.")
        String title,

        @Schema(nullable = true) @Pattern(regexp = "[A-Z0-9_]{2,30}", message = "Hãy chọn hình thức khen thưởng.")
        String awardCode,

        @Schema(nullable = true) @Size(max = 200, message = "Tên hình thức dài quá 200 ký tự.")
        String awardName,

        @Schema(nullable = true)
        @Min(value = 1, message = "Chọn ít nhất 1.")
        @Max(value = 100, message = "Chọn nhiều nhất 100.")
        Integer seats,

        @Schema(nullable = true, pattern = Share.PATTERN) String quorum,
        @Schema(nullable = true, pattern = Share.PATTERN) String threshold,
        @Schema(nullable = true) ThresholdBase thresholdBase,
        @Schema(nullable = true) Boolean selfVoteAllowed,

        @NotNull(message = "Hãy gửi danh sách bỏ phiếu.") @Size(max = 200, message = "Nhiều nhất 200 tên.")
        List<@NotNull(message = "Dòng này trống.") @Valid Nominee> candidates,

        @Schema(nullable = true) @Size(max = 20, message = "Tổ kiểm phiếu nhiều nhất 20 người.")
        List<@NotNull(message = "Dòng này trống.") @Valid TellerInput> tellers) {

    /**
     * Somebody or something voted on.
     *
     * @param unitId a unit; required for acclamations and elections
     * @param name the question, where it is no unit
     */
    @Schema(name = "BallotNominee")
    public record Nominee(
            @Schema(nullable = true) UUID unitId,

            @Schema(nullable = true) @Size(max = 300, message = "Nội dung dài quá 300 ký tự.")
            String name) {}

    /** A member of the counting team. */
    @Schema(name = "TellerInput")
    public record TellerInput(
            @NotNull(message = "Hãy ghi họ tên.") @Size(max = 200, message = "Họ tên dài quá 200 ký tự.")
            String name,

            @Schema(nullable = true) @Size(max = 100, message = "Nhiệm vụ dài quá 100 ký tự.")
            String role,

            @Schema(nullable = true) @Size(max = 300, message = "Tên đơn vị dài quá 300 ký tự.")
            String unitName) {}
}
