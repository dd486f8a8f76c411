package vn.sovang.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.time.CalendarDay;
import vn.sovang.shared.time.WorkYear;

/**
 * The choices for one year, as a whole.
 *
 * @param tetDaysBefore how many of the five days of Tết lie before the first day of the lunar year
 * @param nationalDay which neighbour of 2/9 is off too
 * @param notice number, date and issuer of the year's notice
 * @param confirmed whether that notice has come; needs {@code notice}
 * @param days further days off and make-up working days
 */
@Schema(name = "CalendarDraft")
public record CalendarDraft(
        @Min(value = 0, message = "Số ngày nghỉ trước mùng 1 từ 0 đến 4.")
        @Max(value = 4, message = "Số ngày nghỉ trước mùng 1 từ 0 đến 4.")
        int tetDaysBefore,

        @NotNull(message = "Hãy chọn ngày nghỉ liền kề ngày 2/9.")
        WorkYear.NationalDay nationalDay,

        @Schema(nullable = true) @Size(max = 500, message = "Dài quá 500 ký tự.")
        String notice,

        boolean confirmed,

        @NotNull(message = "Hãy gửi danh sách ngày, có thể trống.") @Size(max = 60, message = "Không quá 60 ngày.")
        List<@NotNull @Valid Day> days) {

    /**
     * A day off, or a day made a working day.
     *
     * @param source the paper that says so
     */
    @Schema(name = "CalendarDraftDay")
    public record Day(
            @NotNull(message = "Hãy ghi ngày.") LocalDate day,
            @NotNull(message = "Hãy chọn nghỉ hay làm bù.") CalendarDay.Kind kind,

            @NotBlank(message = "Hãy ghi tên ngày nghỉ hoặc lý do.") @Size(max = 200, message = "Dài quá 200 ký tự.")
            String name,

            @NotBlank(message = "Hãy ghi văn bản làm căn cứ.") @Size(max = 500, message = "Dài quá 500 ký tự.")
            String source) {}

    List<NoticeDay> noticeDays() {
        return days.stream()
                .map(d -> new NoticeDay(d.day(), d.kind(), d.name(), d.source()))
                .toList();
    }

    WorkYear asWorkYear(int year) {
        return new WorkYear(
                year,
                tetDaysBefore,
                nationalDay,
                confirmed,
                noticeDays().stream().map(NoticeDay::asCalendarDay).toList());
    }
}
