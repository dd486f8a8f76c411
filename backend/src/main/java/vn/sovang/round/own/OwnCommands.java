package vn.sovang.round.own;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.decision.SigningCapacity;
import vn.sovang.round.names.ListReading;
import vn.sovang.round.names.NamedSubject;

/** What is sent about a unit's own round. */
public final class OwnCommands {

    private OwnCommands() {}

    /**
     * Candidates to be named for one award, all or none.
     *
     * @param listUnitId whose list; the unit of the round when left out
     * @param achievement what for, in words; the year's work when left out
     */
    @Schema(name = "NewOwnCandidates")
    public record Naming(
            Optional<UUID> listUnitId,

            @NotNull(message = "Hãy chọn danh hiệu, hình thức.")
            String awardCode,

            @Size(max = 1000, message = "Dài tối đa 1.000 ký tự.")
            String achievement,

            @NotNull(message = "Hãy chọn tập thể, cá nhân.")
            @NotEmpty(message = "Hãy chọn tập thể, cá nhân.")
            @Size(max = ListReading.MOST, message = "Nhiều nhất 2.000 dòng một lần.")
            List<@Valid NamedSubject> subjects) {}

    /**
     * A pasted list: one name on a line, or columns of a table.
     *
     * @param listUnitId whose list; the unit of the round when left out
     */
    @Schema(name = "WrittenCandidates")
    public record Written(
            Optional<UUID> listUnitId,

            @NotNull(message = "Hãy chọn danh hiệu, hình thức.")
            String awardCode,

            @NotBlank(message = "Hãy dán danh sách.") @Size(max = 400_000, message = "Danh sách dài quá 400.000 ký tự.")
            String text) {}

    /** Why. */
    @Schema(name = "OwnRoundReason")
    public record Reason(
            @NotBlank(message = "Hãy ghi lý do.") @Size(max = 1000, message = "Dài tối đa 1.000 ký tự.")
            String reason) {}

    /** The minutes of a part's meeting. */
    @Schema(name = "OwnListMinutes")
    public record Minutes(
            @Size(max = 60, message = "Dài tối đa 60 ký tự.")
            String number,

            @NotNull(message = "Hãy ghi ngày họp bình xét.") LocalDate heldOn) {}

    /**
     * The figures of the unit's council; candidates left out got the vote of everybody present.
     *
     * @param members members of the council, 1 to 999
     */
    @Schema(name = "OwnSitting")
    public record Sat(
            @NotNull(message = "Hãy ghi ngày họp.") LocalDate heldOn,

            @NotNull(message = "Hãy ghi số thành viên Hội đồng.")
            @Min(value = 1, message = "Phải từ 1.")
            @Max(value = 999, message = "Nhiều nhất 999.")
            Integer members,

            @NotNull(message = "Hãy ghi số người dự họp.")
            @Min(value = 1, message = "Phải từ 1.")
            @Max(value = 999, message = "Nhiều nhất 999.")
            Integer present,

            @Size(max = 120, message = "Dài tối đa 120 ký tự.")
            String chair,

            @Size(max = 60, message = "Dài tối đa 60 ký tự.")
            String minutes,

            List<@Valid Votes> votes) {}

    /** One candidate's figures. */
    @Schema(name = "OwnCandidateVotes")
    public record Votes(
            @NotNull(message = "Thiếu đề nghị.") UUID candidateId,

            @NotNull(message = "Hãy ghi số phiếu đồng ý.") @Min(value = 0, message = "Phải từ 0.")
            Integer inFavour,

            @NotNull(message = "Hãy ghi số phiếu không đồng ý.") @Min(value = 0, message = "Phải từ 0.")
            Integer against) {}

    /**
     * The decision of the unit's head.
     *
     * @param awardCodes awards it is on; all that are still open when left out
     * @param refusals those who get nothing; everybody else of these awards is honoured
     */
    @Schema(name = "OwnDecision")
    public record Decide(
            @NotBlank(message = "Hãy ghi số quyết định.") @Size(max = 60, message = "Dài tối đa 60 ký tự.")
            String number,

            @NotNull(message = "Hãy ghi ngày quyết định.") LocalDate decidedOn,

            @NotBlank(message = "Hãy ghi người ký.") @Size(max = 120, message = "Dài tối đa 120 ký tự.")
            String signer,

            @NotBlank(message = "Hãy ghi chức vụ người ký.") @Size(max = 120, message = "Dài tối đa 120 ký tự.")
            String signerPost,

            @NotNull(message = "Hãy chọn tư cách ký.") SigningCapacity capacity,

            Set<String> awardCodes,
            List<@Valid Refusal> refusals) {}

    /** Somebody who gets nothing, and why. */
    @Schema(name = "OwnRefusal")
    public record Refusal(
            @NotNull(message = "Thiếu đề nghị.") UUID candidateId,

            @NotBlank(message = "Hãy ghi lý do không khen.") @Size(max = 1000, message = "Dài tối đa 1.000 ký tự.")
            String reason) {}
}
