package vn.sovang.unit.facts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about the grade of a year. */
public final class GradeContent {

    private static final String GRADE = "Hãy chọn mức xếp loại.";
    private static final String LINE = "Dài tối đa 300 ký tự.";

    private GradeContent() {}

    /** A grade of a year that has none yet: of one person or of one unit. */
    @Schema(name = "NewAnnualGrade")
    public record New(
            @Schema(nullable = true) UUID personId,
            @Schema(nullable = true) UUID unitId,

            @NotNull(message = "Hãy ghi năm.")
            @Min(value = 1945, message = "Năm phải từ 1945.")
            @Max(value = 2100, message = "Năm phải đến 2100.")
            Integer year,

            @NotNull(message = GRADE) WorkGrade grade,

            @Schema(nullable = true) @Size(max = 60, message = "Số quyết định dài quá 60 ký tự.")
            String decisionNumber,

            @Schema(nullable = true) LocalDate decisionDate,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String decisionIssuer) {

        Corrected fact() {
            return new Corrected(grade, decisionNumber, decisionDate, decisionIssuer);
        }
    }

    /** The grade as it should have been written. */
    @Schema(name = "CorrectAnnualGrade")
    public record Corrected(
            @NotNull(message = GRADE) WorkGrade grade,

            @Schema(nullable = true) @Size(max = 60, message = "Số quyết định dài quá 60 ký tự.")
            String decisionNumber,

            @Schema(nullable = true) LocalDate decisionDate,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String decisionIssuer) {}
}
