package vn.sovang.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting to prepare.
 *
 * @param year the year it looks back on, whose term of the block it belongs to
 * @param title left out, the usual title of its kind
 * @param guests organisations invited without a vote
 */
@Schema(name = "NewMeeting")
public record NewMeeting(
        @NotNull(message = "Hãy chọn loại hội nghị.") MeetingKind kind,
        @NotNull(message = "Hãy chọn cụm, khối thi đua.") UUID blockId,

        @NotNull(message = "Hãy ghi năm.")
        @Min(value = 1945, message = "Năm phải từ 1945 đến 2100.")
        @Max(value = 2100, message = "Năm phải từ 1945 đến 2100.")
        Integer year,

        @Schema(nullable = true) @Size(max = 300, message = "Tên hội nghị dài quá 300 ký tự.")
        String title,

        @Schema(nullable = true) @Size(max = 300, message = "Địa điểm dài quá 300 ký tự.")
        String place,

        @Schema(nullable = true) LocalDate plannedOn,
        @Schema(nullable = true) LocalTime plannedAt,

        @Schema(nullable = true) @Size(max = 300, message = "Tên người chủ trì dài quá 300 ký tự.")
        String chair,

        @Schema(nullable = true) @Size(max = 300, message = "Tên thư ký dài quá 300 ký tự.")
        String secretary,

        @Schema(nullable = true) @Size(max = 100, message = "Nhiều nhất 100 khách mời.")
        List<
                        @NotNull(message = "Hãy ghi tên cơ quan.")
                        @Size(max = 300, message = "Tên cơ quan dài quá 300 ký tự.") String>
                guests) {

    Meeting.Arrangement arrangement() {
        return new Meeting.Arrangement(title, place, plannedOn, plannedAt, chair, secretary);
    }
}
