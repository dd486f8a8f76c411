package vn.sovang.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to write an achievement report. */
public final class ReportCommands {

    private ReportCommands() {}

    private static final String LONG = "Dài tối đa 10.000 ký tự.";
    private static final String LINE = "Dài tối đa 500 ký tự.";

    /**
     * The whole report as it stands; parts left out are empty. The first five texts are for a collective, the next
     * six for a person; the rest is for both, one thought per line.
     */
    @Schema(name = "WriteReport")
    public record Write(
            @Size(max = 500, message = LINE) String headquarters,
            @Size(max = 500, message = LINE) String contact,
            @Size(max = 10000, message = LONG) String foundation,
            @Size(max = 10000, message = LONG) String structure,
            @Size(max = 10000, message = LONG) String organisations,
            LocalDate birthDate,

            @Size(max = 20, message = "Dài tối đa 20 ký tự.")
            String gender,

            @Size(max = 500, message = LINE) String nativePlace,
            @Size(max = 500, message = LINE) String residence,
            @Size(max = 500, message = LINE) String posts,
            @Size(max = 500, message = LINE) String qualification,
            @Size(max = 10000, message = LONG) String functions,

            @NotNull(message = "Thiếu bảng kết quả.") @Size(max = 200, message = "Tối đa 200 dòng.")
            List<@Valid Result> results,

            @Size(max = 10000, message = LONG) String others,
            @Size(max = 10000, message = LONG) String measures,
            @Size(max = 10000, message = LONG) String compliance,
            @Size(max = 10000, message = LONG) String partyWork,

            @NotNull(message = "Thiếu bảng khen thưởng đã có.") @Size(max = 200, message = "Tối đa 200 dòng.")
            List<@Valid Held> awards) {}

    /** Reports to be confirmed or taken back together. */
    @Schema(name = "SeveralReports")
    public record Several(
            @NotNull(message = "Hãy chọn báo cáo.")
            @Size(min = 1, max = 2000, message = "Hãy chọn từ 1 đến 2.000 báo cáo.")
            List<@NotNull @Valid Seen> reports) {}

    /**
     * One of them.
     *
     * @param version in which it was looked at
     */
    @Schema(name = "SeenReport")
    public record Seen(
            @NotNull(message = "Thiếu đề nghị.") UUID nomineeId,

            @NotNull(message = "Thiếu phiên bản của báo cáo.")
            Integer version) {}

    /**
     * One target against what was reached, as written.
     *
     * @param comparison for example đạt 240 %
     */
    @Schema(name = "ReportResult")
    public record Result(
            @NotNull(message = "Hãy ghi chỉ tiêu.") @Size(max = 500, message = LINE)
            String indicator,

            @Size(max = 200, message = "Dài tối đa 200 ký tự.")
            String planned,

            @Size(max = 200, message = "Dài tối đa 200 ký tự.")
            String reached,

            @Size(max = 200, message = "Dài tối đa 200 ký tự.")
            String comparison) {}

    /** One honour held before. */
    @Schema(name = "ReportAward")
    public record Held(
            @NotNull(message = "Hãy ghi năm.")
            @Min(value = 1945, message = "Năm phải từ 1945.")
            @Max(value = 2100, message = "Năm phải đến 2100.")
            Integer year,

            @NotNull(message = "Hãy ghi hình thức khen thưởng.") @Size(max = 500, message = LINE)
            String award,

            @Size(max = 60, message = "Dài tối đa 60 ký tự.")
            String decisionNumber,

            LocalDate decisionDate,

            @Size(max = 300, message = "Dài tối đa 300 ký tự.")
            String authority) {}
}
