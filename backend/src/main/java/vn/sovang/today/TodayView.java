package vn.sovang.today;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.today.Subject;
import vn.sovang.shared.today.TodayItem;
import vn.sovang.shared.today.TodayPanel;

/**
 * Everything the first screen shows, in one answer.
 *
 * @param date today in Vietnam
 * @param summary one Vietnamese sentence
 */
@Schema(name = "Today")
public record TodayView(
        @NotNull LocalDate date,
        @NotNull String summary,
        @NotNull List<Group> groups,
        @NotNull List<TodayPanel> panels) {

    /** Lines that are shown for the same reason. */
    @Schema(name = "TodayLines")
    public record Group(
            @NotNull TodayItem.Group key,
            @NotNull String title,
            @NotNull List<Line> items) {}

    /**
     * One line.
     *
     * @param daysLeft days until {@code dueOn}, negative when past
     */
    @Schema(name = "TodayLine")
    public record Line(
            @NotNull String id,
            @NotNull Subject subject,
            @NotNull String title,
            @NotNull String detail,
            Optional<LocalDate> dueOn,
            Optional<Long> daysLeft,
            Optional<String> actionLabel) {}
}
