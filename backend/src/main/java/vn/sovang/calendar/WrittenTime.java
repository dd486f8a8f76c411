package vn.sovang.calendar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A time as a paper writes it.
 *
 * @param year where the text names none; this year when absent
 * @param eventOn the day of the event the text counts from, when it is known
 * @param who whom it is asked for, where the text has exceptions
 */
@Schema(name = "WrittenTime")
public record WrittenTime(
        @NotBlank(message = "Hãy gửi chữ ghi thời gian.") @Size(max = 500, message = "Dài quá 500 ký tự.")
        String text,

        @Schema(nullable = true)
        @Min(value = 1945, message = "Năm từ 1945 đến 2100.")
        @Max(value = 2100, message = "Năm từ 1945 đến 2100.")
        Integer year,

        @Schema(nullable = true) LocalDate eventOn,

        @Schema(nullable = true) @Size(max = 300, message = "Dài quá 300 ký tự.")
        String who) {

    /**
     * What it was read as.
     *
     * @param label the rule in words
     * @param opens first day, for a window
     * @param dueOn last day in time; absent while the event has no day
     * @param series every last day of a time that repeats
     * @param explanation how the day comes, in words
     * @param unconfirmedYears years it relies on whose notice of days off has not come
     * @param unread the text, when it could not be read
     */
    @Schema(name = "WrittenTimeReading")
    public record View(
            @NotNull boolean read,
            Optional<String> label,
            Optional<LocalDate> opens,
            Optional<LocalDate> dueOn,
            @NotNull List<LocalDate> series,
            Optional<String> explanation,
            @NotNull List<Integer> unconfirmedYears,
            Optional<String> unread) {

        static View unread(String text) {
            return new View(
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.of(text));
        }
    }
}
