package vn.sovang.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.meeting.ballot.Share;
import vn.sovang.meeting.ballot.ThresholdBase;

/** What is sent to found a council and to keep it. */
public final class CouncilCommands {

    private static final String LINE = "Dài tối đa 300 ký tự.";
    private static final String SHARE = "Hãy ghi như 80%, 2/3 hoặc >50%.";

    private CouncilCommands() {}

    /** @param unitId whose council; left out for the province's */
    @Schema(name = "NewCouncil")
    public record Found(
            @Schema(nullable = true) UUID unitId,

            @NotNull(message = "Hãy ghi tên Hội đồng.") @Size(max = 300, message = LINE)
            String name,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String standingName) {}

    /** @param standingName the standing body, for example Ban Thi đua – Khen thưởng, Sở Nội vụ */
    @Schema(name = "CouncilName")
    public record Name(
            @NotNull(message = "Hãy ghi tên Hội đồng.") @Size(max = 300, message = LINE)
            String name,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String standingName) {}

    /** A decision on who sits on the council. */
    @Schema(name = "CouncilDecisionInput")
    public record Decision(
            @NotNull(message = "Hãy ghi số quyết định.") @Size(max = 60, message = "Dài tối đa 60 ký tự.")
            String number,

            @NotNull(message = "Hãy ghi ngày quyết định.") LocalDate decidedOn,

            @NotNull(message = "Hãy ghi cơ quan ban hành.") @Size(max = 300, message = LINE)
            String issuer,

            @NotNull(message = "Hãy ghi trích yếu.") @Size(max = 500, message = "Dài tối đa 500 ký tự.")
            String subject) {}

    /**
     * One member.
     *
     * @param id of a member already listed; left out for a new one
     * @param title what the decision calls the place, where it says more than the role
     * @param origin unit or block the member comes from, as written
     * @param accountId account the member reads and votes with
     * @param to last day; left out while it goes on
     */
    @Schema(name = "CouncilMemberInput")
    public record MemberInput(
            @Schema(nullable = true) UUID id,

            @NotNull(message = "Hãy ghi họ tên.") @Size(max = 200, message = "Dài tối đa 200 ký tự.")
            String name,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String post,

            @NotNull(message = "Hãy chọn vai trò.") CouncilRole role,

            @Schema(nullable = true) @Size(max = 120, message = "Dài tối đa 120 ký tự.")
            String title,

            @Schema(nullable = true) UUID unitId,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String origin,

            @Schema(nullable = true) UUID accountId,
            @NotNull(message = "Hãy ghi ngày bắt đầu.") LocalDate from,
            @Schema(nullable = true) LocalDate to) {}

    /**
     * Who sits on the council, as a whole.
     *
     * @param decision left out when the list is only put right
     * @param declaredCount number the decision says; may differ from the list
     */
    @Schema(name = "CouncilComposition")
    public record Composition(
            @Schema(nullable = true) @Valid Decision decision,

            @Schema(nullable = true)
            @Min(value = 1, message = "Ít nhất 1 thành viên.")
            @Max(value = 500, message = "Nhiều nhất 500 thành viên.")
            Integer declaredCount,

            @NotNull(message = "Hãy gửi danh sách thành viên.") @Size(max = 200, message = "Nhiều nhất 200 dòng.")
            List<@NotNull(message = "Dòng này trống.") @Valid MemberInput> members) {}

    /** A threshold of one award. */
    @Schema(name = "AwardThresholdInput")
    public record AwardThreshold(
            @NotNull(message = "Hãy chọn hình thức khen thưởng.")
            String awardCode,

            @NotNull(message = "Hãy ghi tỷ lệ.") @Pattern(regexp = Share.PATTERN, message = SHARE)
            String threshold) {}

    /** @param basis regulation that confirms the rules, for example Quy chế 12/QC-HĐ ngày 05/01/2026 */
    @Schema(name = "CouncilRulesInput")
    public record RulesInput(
            @NotNull(message = "Hãy ghi tỷ lệ dự họp.") @Pattern(regexp = Share.PATTERN, message = SHARE)
            String quorum,

            @NotNull(message = "Hãy ghi tỷ lệ phiếu.") @Pattern(regexp = Share.PATTERN, message = SHARE)
            String threshold,

            @NotNull(message = "Hãy chọn cách tính tỷ lệ.") ThresholdBase base,

            @NotNull(message = "Hãy chọn cách lấy ý kiến vắng mặt.")
            WrittenOpinions writtenOpinions,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String basis,

            @NotNull(message = "Hãy gửi tỷ lệ của từng hình thức.") @Size(max = 100, message = "Nhiều nhất 100 dòng.")
            List<@NotNull(message = "Dòng này trống.") @Valid AwardThreshold> thresholds) {}
}
