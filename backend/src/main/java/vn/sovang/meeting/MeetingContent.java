package vn.sovang.meeting;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When, where and under whom a meeting is held.
 *
 * @param title left out, the usual title of its kind
 * @param chair name and post of who presides; co-chairs in one line
 */
@Schema(name = "MeetingContent")
public record MeetingContent(
        @Schema(nullable = true) @Size(max = 300, message = "Tên hội nghị dài quá 300 ký tự.")
        String title,

        @Schema(nullable = true) @Size(max = 300, message = "Địa điểm dài quá 300 ký tự.")
        String place,

        @Schema(nullable = true) LocalDate plannedOn,
        @Schema(nullable = true) LocalTime plannedAt,

        @Schema(nullable = true) @Size(max = 300, message = "Tên người chủ trì dài quá 300 ký tự.")
        String chair,

        @Schema(nullable = true) @Size(max = 300, message = "Tên thư ký dài quá 300 ký tự.")
        String secretary) {

    Meeting.Arrangement arrangement() {
        return new Meeting.Arrangement(title, place, plannedOn, plannedAt, chair, secretary);
    }
}
