package vn.sovang.meeting;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps of a meeting in their order; a step left out is dropped. */
@Schema(name = "RunSheet")
public record RunSheet(
        @NotNull(message = "Hãy gửi các bước của hội nghị.") @Size(min = 1, max = 60, message = "Từ 1 đến 60 bước.")
        List<@NotNull(message = "Bước này trống.") @Valid Step> items) {

    /**
     * A step.
     *
     * @param id of a step that is already there; left out for a new one
     */
    @Schema(name = "RunSheetStep")
    public record Step(
            @Schema(nullable = true) UUID id,
            @NotNull(message = "Hãy chọn loại nội dung.") RunSheetItem.Kind kind,

            @NotNull(message = "Hãy ghi nội dung.") @Size(max = 300, message = "Nội dung dài quá 300 ký tự.")
            String title,

            @Schema(nullable = true) @Size(max = 200, message = "Người thực hiện dài quá 200 ký tự.")
            String presenter,

            @Schema(nullable = true) LocalTime startsAt,
            boolean done,

            @Schema(nullable = true) @Size(max = 4000, message = "Ghi chú dài quá 4000 ký tự.")
            String note) {

        RunSheetItem item() {
            UUID known = id == null ? UuidCreator.getTimeOrderedEpoch() : id;
            return new RunSheetItem(known, kind, title, presenter, startsAt, done, note);
        }
    }

    /** What is ticked off during the meeting. */
    @Schema(name = "RunSheetMark")
    public record Mark(
            @NotNull(message = "Hãy ghi đã xong hay chưa.") Boolean done,

            @Schema(nullable = true) @Size(max = 4000, message = "Ghi chú dài quá 4000 ký tự.")
            String note) {}
}
