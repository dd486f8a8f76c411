package vn.sovang.calendar;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Steps that follow each other and the day everything must be done.
 *
 * @param finalDay last day of the last step
 * @param steps in the order of the work
 */
@Schema(name = "DeadlineChain")
public record DeadlineChain(
        @NotNull(message = "Hãy ghi ngày phải xong tất cả.") LocalDate finalDay,

        @NotEmpty(message = "Hãy ghi ít nhất một bước.") @Size(max = 40, message = "Không quá 40 bước.")
        List<@NotNull @Valid Step> steps) {

    /** How a step's duration counts. */
    @Schema(name = "DurationUnit")
    public enum Unit {
        DAYS,
        WORKING_DAYS
    }

    /**
     * One step.
     *
     * @param who who does it
     * @param duration how long it takes, counted from the day after the step before ends
     * @param on a fixed day of its own, for example a conference already called
     * @param notBefore it cannot begin before this day
     */
    @Schema(name = "DeadlineStep")
    public record Step(
            @NotBlank(message = "Hãy ghi tên bước.") @Size(max = 300, message = "Dài quá 300 ký tự.")
            String name,

            @Schema(nullable = true) @Size(max = 300, message = "Dài quá 300 ký tự.")
            String who,

            @Min(value = 0, message = "Thời gian từ 0 đến 365 ngày.")
            @Max(value = 365, message = "Thời gian từ 0 đến 365 ngày.")
            int duration,

            @NotNull(message = "Hãy chọn ngày hay ngày làm việc.")
            Unit unit,

            @Schema(nullable = true) LocalDate on,
            @Schema(nullable = true) LocalDate notBefore) {}

    /**
     * The last day of each step.
     *
     * @param startBy the last day on which the first step may begin
     */
    @Schema(name = "DeadlineChainView")
    public record View(
            @NotNull LocalDate finalDay,
            @NotNull LocalDate startBy,
            @NotNull String startByWeekday,
            @NotNull List<StepView> steps,
            @NotNull List<Integer> unconfirmedYears) {}

    /**
     * A step with its last day.
     *
     * @param startBy last day on which it may begin
     * @param lastDay last day on which it must be done
     * @param explanation how the day comes, in words
     */
    @Schema(name = "DeadlineStepView")
    public record StepView(
            @NotNull String name,
            Optional<String> who,
            @NotNull LocalDate startBy,
            @NotNull LocalDate lastDay,
            @NotNull String weekday,
            @NotNull boolean fixed,
            @NotNull String explanation) {}
}
