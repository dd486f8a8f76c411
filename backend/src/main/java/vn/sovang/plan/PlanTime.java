package vn.sovang.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a task has to be done.
 *
 * @param year of the quarter or month; the plan's year when absent
 * @param quarter 1 to 4, for QUARTER
 * @param month 1 to 12, for MONTH
 * @param from first day, for WINDOW
 * @param to the day of a DATE, the last day of a WINDOW
 * @param dayOfMonth 1 to 31, for MONTHLY
 * @param inclusive whether the day itself still counts
 * @param raw as written in the paper
 */
@Schema(name = "PlanTime")
public record PlanTime(
        @NotNull(message = "Hãy chọn kiểu thời gian.") Kind kind,
        @Schema(nullable = true) Integer year,

        @Schema(nullable = true)
        @Min(value = 1, message = "Quý từ 1 đến 4.")
        @Max(value = 4, message = "Quý từ 1 đến 4.")
        Integer quarter,

        @Schema(nullable = true)
        @Min(value = 1, message = "Tháng từ 1 đến 12.")
        @Max(value = 12, message = "Tháng từ 1 đến 12.")
        Integer month,

        @Schema(nullable = true) LocalDate from,
        @Schema(nullable = true) LocalDate to,

        @Schema(nullable = true)
        @Min(value = 1, message = "Ngày từ 1 đến 31.")
        @Max(value = 31, message = "Ngày từ 1 đến 31.")
        Integer dayOfMonth,

        @Schema(nullable = true) Boolean inclusive,
        @Schema(nullable = true) String raw) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    /** Kinds of time rules that are read and kept. */
    @Schema(name = "PlanTimeKind")
    public enum Kind {
        QUARTER,
        MONTH,
        DATE,
        WINDOW,
        MONTHLY,
        CONTINUING
    }

    public static PlanTime quarter(Integer year, int quarter, String raw) {
        return new PlanTime(Kind.QUARTER, year, quarter, null, null, null, null, null, raw);
    }

    public static PlanTime date(LocalDate day) {
        return new PlanTime(Kind.DATE, null, null, null, null, day, null, true, null);
    }

    /** "Quý III" for 3. */
    public static String quarterLabel(int quarter) {
        return "Quý " + ROMAN[quarter - 1];
    }

    /** The quarter a section named "I" to "IV" stands for, empty for any other section. */
    static Optional<Integer> quarterOfSection(String section) {
        for (int i = 0; i < ROMAN.length; i++) {
            if (ROMAN[i].equals(section)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** Whether everything its kind needs is there. */
    boolean hasItsParts() {
        return switch (kind) {
            case QUARTER -> quarter != null;
            case MONTH -> month != null;
            case DATE -> to != null;
            case WINDOW -> from != null && to != null && !to.isBefore(from);
            case MONTHLY -> dayOfMonth != null;
            case CONTINUING -> true;
        };
    }

    /** Last day on which it is in time; work that goes on through the year is due when the year ends. */
    LocalDate dueOn(int planYear) {
        int y = year == null ? planYear : year;
        return switch (kind) {
            case QUARTER -> YearMonth.of(y, quarter * 3).atEndOfMonth();
            case MONTH -> YearMonth.of(y, month).atEndOfMonth();
            case DATE, WINDOW -> Boolean.FALSE.equals(inclusive) ? to.minusDays(1) : to;
            case MONTHLY, CONTINUING -> LocalDate.of(y, 12, 31);
        };
    }

    /** Vietnamese words. */
    String label(int planYear) {
        int y = year == null ? planYear : year;
        return switch (kind) {
            case QUARTER -> quarterLabel(quarter) + "/" + y;
            case MONTH -> "Tháng " + month + "/" + y;
            case DATE -> (Boolean.FALSE.equals(inclusive) ? "Trước ngày " : "Ngày ") + DAY.format(to);
            case WINDOW -> "Từ " + DAY.format(from) + " đến " + DAY.format(to);
            case MONTHLY -> (Boolean.FALSE.equals(inclusive) ? "Trước ngày " : "Ngày ") + dayOfMonth + " hằng tháng";
            case CONTINUING -> "Thường xuyên trong năm";
        };
    }
}
