package vn.sovang.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.decision.SigningCapacity;

/** What is sent to write a dossier and to move it. */
public final class ProposalCommands {

    private ProposalCommands() {}

    private static final String LONG = "Dài tối đa 4.000 ký tự.";
    private static final String LINE = "Dài tối đa 300 ký tự.";

    /**
     * A new dossier: either from a block's vote ({@code meetingId} and {@code ballotId}) or by a unit itself (the
     * other fields).
     *
     * @param awardRoundId round it is sent in; left out for sudden merit
     * @param year year of the achievement, 1945 to 2100; that of the round when left out
     * @param proposerUnitId unit that proposes, one of the sender's
     */
    @Schema(name = "DraftProposal")
    public record Draft(
            Optional<UUID> meetingId,
            Optional<UUID> ballotId,
            Optional<UUID> awardRoundId,

            @Min(value = 1945, message = "Năm phải từ 1945.") @Max(value = 2100, message = "Năm phải đến 2100.")
            Integer year,

            CommendationType commendationType,
            @Size(max = 300, message = LINE) String title,
            UUID proposerUnitId,
            List<@Valid NewNominee> nominees) {}

    /**
     * A subject for an award.
     *
     * Exactly one of the three.
     *
     * @param unitId the unit
     * @param personId the person
     * @param householdId the household of a commune
     * @param achievement what for, in words
     * @param achievementKey names the achievement so that it is honoured once; leave out for the year's work
     */
    @Schema(name = "NewNominee")
    public record NewNominee(
            Optional<UUID> unitId,
            Optional<UUID> personId,
            Optional<UUID> householdId,

            @NotNull(message = "Hãy chọn hình thức khen thưởng.")
            String awardCode,

            @NotNull(message = "Hãy ghi thành tích.") @Size(max = 1000, message = "Dài tối đa 1.000 ký tự.")
            String achievement,

            @Size(max = 200, message = "Dài tối đa 200 ký tự.")
            String achievementKey) {}

    /** The title people see. */
    @Schema(name = "EditProposal")
    public record Edit(
            @NotNull(message = "Hãy ghi tên hồ sơ.") @Size(max = 300, message = LINE)
            String title) {}

    /**
     * The signed submission letter.
     *
     * @param number number with symbol; leave out where the proposer numbers none
     * @param signerPost the signer's own post, for example Phó Chủ tịch; the usual one when left out
     */
    @Schema(name = "SignLetter")
    public record SignLetter(
            @Size(max = 60, message = "Dài tối đa 60 ký tự.")
            String number,

            @NotNull(message = "Hãy ghi ngày ký.") LocalDate signedOn,

            @NotNull(message = "Hãy ghi người ký.") @Size(max = 120, message = "Dài tối đa 120 ký tự.")
            String signer,

            @NotNull(message = "Hãy chọn tư cách ký.") SigningCapacity capacity,

            @Schema(nullable = true) @Size(max = 120, message = "Dài tối đa 120 ký tự.")
            String signerPost) {}

    /** A paper that goes with the dossier. */
    @Schema(name = "AttachPaper")
    public record AttachPaper(
            @NotNull(message = "Hãy ghi tên giấy tờ.") @Size(max = 300, message = LINE)
            String title,

            @Size(max = 60, message = "Dài tối đa 60 ký tự.")
            String number,

            @NotNull(message = "Hãy ghi ngày của giấy tờ.") LocalDate datedOn) {}

    /** Why. */
    @Schema(name = "ProposalReason")
    public record Reason(
            @NotNull(message = "Hãy ghi lý do.") @Size(max = 4000, message = LONG)
            String reason) {}

    /** @param untimelyReason why it is sent before or after the time of its round; left out when in time */
    @Schema(name = "ProposalSubmission")
    public record Submission(
            @Size(max = 1000, message = "Dài tối đa 1.000 ký tự.")
            String untimelyReason) {}

    /** @param awardRoundId a running round of the province; left out to take the dossier out of its round */
    @Schema(name = "ProposalRoundChoice")
    public record RoundChoice(Optional<UUID> awardRoundId) {}

    /** What is different from the round before. */
    @Schema(name = "ProposalResubmission")
    public record Resubmission(
            @NotNull(message = "Hãy ghi đã bổ sung, sửa những gì.") @Size(max = 4000, message = LONG)
            String changes) {}

    /** @param assigneeId specialist who gets the dossier; the sender when left out */
    @Schema(name = "ProposalAssignment")
    public record Assignment(Optional<UUID> assigneeId) {}

    /** What the appraisal found so far; saved as a whole. */
    @Schema(name = "AppraisalNotes")
    public record Appraisal(
            @NotNull(message = "Hãy gửi kết quả kiểm tra giấy tờ.")
            List<@Valid Check> checks,

            @NotNull(message = "Hãy gửi kết quả của từng đề nghị.")
            List<@Valid NomineeResult> nominees) {}

    /** One paper checked. */
    @Schema(name = "AppraisalPaperCheck")
    public record Check(
            @NotNull(message = "Thiếu mã giấy tờ.") String documentCode,

            @NotNull(message = "Hãy chọn kết quả.") AppraisalCheck.Result result,

            @Size(max = 1000, message = "Dài tối đa 1.000 ký tự.")
            String note) {}

    /** @param outcome PENDING, QUALIFIED or NOT_QUALIFIED, the last with a reason */
    @Schema(name = "NomineeResult")
    public record NomineeResult(
            @NotNull(message = "Thiếu đề nghị.") UUID nomineeId,

            @NotNull(message = "Hãy chọn kết quả.") Outcome outcome,

            @Size(max = 1000, message = "Dài tối đa 1.000 ký tự.")
            String reason) {}

    /** How the awards come to the council. */
    @Schema(name = "CouncilRoutes")
    public record Routes(
            @NotNull(message = "Hãy chọn đường xét.") @NotEmpty(message = "Hãy chọn đường xét.")
            List<@Valid NomineeRoute> routes) {}

    /** The route of one nominee. */
    @Schema(name = "NomineeRoute")
    public record NomineeRoute(
            @NotNull(message = "Thiếu đề nghị.") UUID nomineeId,
            @NotNull(message = "Hãy chọn đường xét.") CouncilRoute route) {}

    /** What the specialist says to the head of the department. */
    @Schema(name = "AppraisalConclusion")
    public record Conclusion(
            @Size(max = 4000, message = LONG) String comment) {}

    /**
     * The department's signed submission.
     *
     * @param councilReason why nominees are submitted whose votes in the council fell short; otherwise left out
     */
    @Schema(name = "HeadSignature")
    public record HeadSignature(
            @NotNull(message = "Hãy ghi số tờ trình.") @Size(max = 60, message = "Dài tối đa 60 ký tự.")
            String number,

            @NotNull(message = "Hãy ghi ngày ký.") LocalDate signedOn,

            @Schema(nullable = true) @Size(max = 1000, message = "Dài tối đa 1.000 ký tự.")
            String councilReason) {}

    /** @param note what the leader should know */
    @Schema(name = "OfficeVerification")
    public record Verification(
            @Size(max = 4000, message = LONG) String note) {}

    /**
     * The leader's decision.
     *
     * @param number number of the decision; a bare number gets the symbol QĐ-UBND; left out when nobody is honoured
     * @param decidedOn date of the decision; left out when nobody is honoured
     * @param signerPost for example Phó Chủ tịch
     */
    @Schema(name = "AwardDecisionOrder")
    public record Decide(
            @Size(max = 60, message = "Dài tối đa 60 ký tự.")
            String number,

            LocalDate decidedOn,

            @Size(max = 120, message = "Dài tối đa 120 ký tự.")
            String signer,

            @Size(max = 120, message = "Dài tối đa 120 ký tự.")
            String signerPost,

            SigningCapacity capacity,

            @NotNull(message = "Hãy ghi kết quả của từng đề nghị.")
            @NotEmpty(message = "Hãy ghi kết quả của từng đề nghị.")
            List<@Valid Verdict> outcomes) {}

    /**
     * One nominee's verdict.
     *
     * @param outcome GRANTED, FORWARDED, REFUSED or CHANGED; the last two with a reason
     * @param otherAward award given instead, with CHANGED only
     */
    @Schema(name = "NomineeVerdict")
    public record Verdict(
            @NotNull(message = "Thiếu đề nghị.") UUID nomineeId,

            @NotNull(message = "Hãy chọn kết quả.") Outcome outcome,

            @Size(max = 1000, message = "Dài tối đa 1.000 ký tự.")
            String reason,

            String otherAward) {}
}
