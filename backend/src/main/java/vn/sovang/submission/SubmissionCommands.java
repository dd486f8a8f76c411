package vn.sovang.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.decision.SigningCapacity;
import vn.sovang.proposal.Outcome;

/** What the department says about a submission upward. */
public final class SubmissionCommands {

    private SubmissionCommands() {}

    /**
     * A new letter.
     *
     * @param title left out: made from the awards
     * @param via the ministry it goes through; left out: Bộ Nội vụ
     */
    @Schema(name = "DraftHigherSubmission")
    public record Draft(
            @Size(max = 300, message = "Dài tối đa 300 ký tự.")
            String title,

            @Size(max = 200, message = "Dài tối đa 200 ký tự.")
            String via,

            @NotNull(message = "Hãy chọn tập thể, cá nhân.")
            @NotEmpty(message = "Hãy chọn tập thể, cá nhân.")
            @Size(max = 500, message = "Trình nhiều nhất 500 trường hợp một lần.")
            List<UUID> nomineeIds) {}

    /** @param number with or without symbol TTr-UBND */
    @Schema(name = "SendHigherSubmission")
    public record Send(
            @NotBlank(message = "Hãy ghi số tờ trình.") @Size(max = 60, message = "Dài tối đa 60 ký tự.")
            String number,

            @NotNull(message = "Hãy ghi ngày ký.") LocalDate signedOn,

            @NotBlank(message = "Hãy ghi người ký.") @Size(max = 120, message = "Dài tối đa 120 ký tự.")
            String signer,

            @NotBlank(message = "Hãy ghi chức vụ người ký.") @Size(max = 120, message = "Dài tối đa 120 ký tự.")
            String signerPost,

            @NotNull(message = "Hãy chọn tư cách ký.") SigningCapacity capacity,

            @NotNull(message = "Hãy ghi ngày gửi.") LocalDate sentOn) {}

    /** Why it is given up. */
    @Schema(name = "CancelHigherSubmission")
    public record Cancel(
            @NotBlank(message = "Hãy ghi lý do.") @Size(max = 1000, message = "Dài tối đa 1.000 ký tự.")
            String reason) {}

    /** What one paper from above says about some of the nominees; others may come with another paper. */
    @Schema(name = "HigherResults")
    public record Results(
            @NotBlank(message = "Hãy ghi số văn bản.") @Size(max = 60, message = "Dài tối đa 60 ký tự.")
            String number,

            @NotNull(message = "Hãy ghi ngày văn bản.") LocalDate decidedOn,

            @NotBlank(message = "Hãy ghi người, cơ quan ban hành.") @Size(max = 300, message = "Dài tối đa 300 ký tự.")
            String issuer,

            @NotNull(message = "Hãy ghi kết quả.") @NotEmpty(message = "Hãy ghi kết quả.")
            List<@Valid Result> results) {}

    /**
     * One nominee's answer.
     *
     * @param outcome GRANTED, CHANGED or REFUSED; the last two with a reason
     * @param otherAward award given instead, with CHANGED only
     */
    @Schema(name = "HigherResult")
    public record Result(
            @NotNull(message = "Thiếu trường hợp.") UUID nomineeId,

            @NotNull(message = "Hãy chọn kết quả.") Outcome outcome,

            @Size(max = 1000, message = "Dài tối đa 1.000 ký tự.")
            String reason,

            String otherAward) {}
}
