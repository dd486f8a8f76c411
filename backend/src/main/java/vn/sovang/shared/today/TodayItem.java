package vn.sovang.shared.today;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the first screen.
 *
 * @param id stable within the answer
 * @param dueOn last day, Vietnam date
 * @param actionLabel what the button says, Vietnamese verb; absent where the line itself is the link
 */
@Schema(name = "TodayItem")
public record TodayItem(
        @NotNull Group group,
        @NotNull String id,
        @NotNull Subject subject,
        @NotNull String title,
        @NotNull String detail,
        Optional<LocalDate> dueOn,
        Optional<String> actionLabel) {

    /** Why the line is shown. */
    @Schema(name = "TodayGroup")
    public enum Group {
        /** A date is near or past. */
        DUE("Đến hạn và quá hạn"),
        /** Came back with a reason. */
        RETURNED("Bị trả lại"),
        /** Stands still until this person acts. */
        WAITING("Chờ anh/chị xử lý"),
        /** Moved since, for information. */
        CHANGED("Mới thay đổi"),
        /** Finished lately. */
        DONE("Đã xong tuần này");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
