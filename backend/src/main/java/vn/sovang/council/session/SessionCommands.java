package vn.sovang.council.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to prepare a session, to hold it and to vote. */
public final class SessionCommands {

    private static final String LINE = "Dài tối đa 300 ký tự.";

    private SessionCommands() {}

    /** @param year year of the achievements it considers */
    @Schema(name = "NewCouncilSession")
    public record Prepare(
            @NotNull(message = "Hãy chọn Hội đồng.") UUID councilId,
            @NotNull(message = "Hãy chọn cách xét.") SessionForm form,

            @NotNull(message = "Hãy ghi năm.")
            @Min(value = 1945, message = "Năm phải từ 1945 đến 2100.")
            @Max(value = 2100, message = "Năm phải từ 1945 đến 2100.")
            Integer year,

            @NotNull(message = "Hãy ghi tên phiên họp.") @Size(max = 300, message = LINE)
            String title,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String place,

            @Schema(nullable = true) LocalDate plannedOn,
            @Schema(nullable = true) LocalTime plannedAt,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String chair,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String secretary) {

        CouncilSession.Arrangement arrangement() {
            return new CouncilSession.Arrangement(title, place, plannedOn, plannedAt, chair, secretary);
        }
    }

    /** When, where and under whom. */
    @Schema(name = "CouncilSessionContent")
    public record Arrange(
            @NotNull(message = "Hãy ghi tên phiên họp.") @Size(max = 300, message = LINE)
            String title,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String place,

            @Schema(nullable = true) LocalDate plannedOn,
            @Schema(nullable = true) LocalTime plannedAt,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String chair,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String secretary) {

        CouncilSession.Arrangement arrangement() {
            return new CouncilSession.Arrangement(title, place, plannedOn, plannedAt, chair, secretary);
        }
    }

    /** The nominees to be considered, in order; sent as a whole. */
    @Schema(name = "SessionAgenda")
    public record Agenda(
            @NotNull(message = "Hãy gửi nội dung phiên họp.") @Size(max = 500, message = "Nhiều nhất 500 trường hợp.")
            List<@NotNull(message = "Dòng này trống.") UUID> nomineeIds) {}

    /** @param heldOn today when left out */
    @Schema(name = "SessionOpening")
    public record Opening(
            @Schema(nullable = true) LocalDate heldOn,
            @Schema(nullable = true) LocalTime startedAt) {}

    /** Who came and what the absent wrote. */
    @Schema(name = "SessionAttendance")
    public record Attendance(
            @NotNull(message = "Hãy gửi danh sách điểm danh.") @Size(max = 200, message = "Nhiều nhất 200 dòng.")
            List<@NotNull(message = "Dòng này trống.") @Valid Mark> members) {}

    /**
     * One member.
     *
     * @param opinion what an absent member wrote
     * @param slipEnclosed whether a sealed slip came with it
     */
    @Schema(name = "SessionMark")
    public record Mark(
            @NotNull(message = "Thiếu thành viên.") UUID memberId,

            @NotNull(message = "Hãy chọn có mặt hay vắng mặt.")
            SessionMember.State state,

            @Schema(nullable = true) @Size(max = 4000, message = "Dài tối đa 4.000 ký tự.")
            String opinion,

            @Schema(nullable = true) LocalDate opinionOn,
            @Schema(nullable = true) Boolean slipEnclosed) {}

    /** A member of the counting team. */
    @Schema(name = "SessionTeller")
    public record Teller(
            @NotNull(message = "Hãy ghi họ tên.") @Size(max = 200, message = "Dài tối đa 200 ký tự.")
            String name,

            @Schema(nullable = true) @Size(max = 100, message = "Dài tối đa 100 ký tự.")
            String role) {}

    /** @param tellers needed for a secret vote */
    @Schema(name = "SessionVoteOpening")
    public record OpenVote(
            @NotNull(message = "Hãy chọn cách bỏ phiếu.") VotingWay way,

            @Schema(nullable = true) @Size(max = 20, message = "Nhiều nhất 20 người.")
            List<@NotNull(message = "Dòng này trống.") @Valid Teller> tellers) {}

    /** The sums of one line of the slip. */
    @Schema(name = "SessionItemVotes")
    public record ItemVotes(
            @NotNull(message = "Thiếu trường hợp.") UUID itemId,
            @Schema(nullable = true) Integer votes,
            @Schema(nullable = true) Integer against,
            @Schema(nullable = true) Integer blank) {}

    /** The counting team's result. issued = returned + notReturned; returned = valid + spoilt; each line sums to valid. */
    @Schema(name = "SessionCount")
    public record Count(
            @Schema(nullable = true) Integer issued,
            @Schema(nullable = true) Integer returned,
            @Schema(nullable = true) Integer notReturned,
            @Schema(nullable = true) Integer valid,
            @Schema(nullable = true) Integer spoilt,

            @NotNull(message = "Hãy ghi số phiếu của từng trường hợp.")
            List<@NotNull(message = "Dòng này trống.") @Valid ItemVotes> items) {}

    /** Other sums for a vote that is closed, and why. */
    @Schema(name = "SessionRecount")
    public record NewCount(
            @NotNull(message = "Hãy ghi lý do kiểm lại.") @Size(max = 1000, message = "Dài tối đa 1.000 ký tự.")
            String reason,

            @NotNull(message = "Hãy ghi kết quả kiểm lại.") @Valid
            Count count) {}

    /** One line of a member's slip. */
    @Schema(name = "SlipLine")
    public record SlipLine(
            @NotNull(message = "Thiếu trường hợp.") UUID itemId,
            @NotNull(message = "Hãy chọn ý kiến.") Urn.Answer answer) {}

    /** A member's slip; every line of the agenda has an answer. */
    @Schema(name = "CouncilSlip")
    public record Slip(
            @NotNull(message = "Hãy gửi phiếu.") @NotEmpty(message = "Phiếu chưa có ý kiến nào.")
            List<@NotNull(message = "Dòng này trống.") @Valid SlipLine> lines) {}

    /** @param reason why the result stands although fewer came than the rules say; otherwise left out */
    @Schema(name = "SessionClosing")
    public record Closing(
            @Schema(nullable = true) LocalTime endedAt,

            @Schema(nullable = true) @Size(max = 4000, message = "Dài tối đa 4.000 ký tự.")
            String conclusion,

            @Schema(nullable = true) @Size(max = 1000, message = "Dài tối đa 1.000 ký tự.")
            String reason) {}

    /** Why. */
    @Schema(name = "SessionReason")
    public record Reason(
            @NotNull(message = "Hãy ghi lý do.") @Size(max = 1000, message = "Dài tối đa 1.000 ký tự.")
            String reason) {}
}
