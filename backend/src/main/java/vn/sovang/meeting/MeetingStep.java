package vn.sovang.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent with a step in the life of a meeting or of its ballots. */
public final class MeetingStep {

    private MeetingStep() {}

    /**
     * The meeting begins.
     *
     * @param heldOn today when left out; a meeting may be recorded after the day, not before
     * @param heldRaw the day as a paper writes it ("01/2024", "không nêu"), where the day itself is not known
     */
    @Schema(name = "MeetingOpening")
    public record Opening(
            @Schema(nullable = true) LocalDate heldOn,
            @Schema(nullable = true) LocalTime startedAt,

            @Schema(nullable = true) @Size(max = 100, message = "Ngày ghi trong văn bản dài quá 100 ký tự.")
            String heldRaw) {

        public Opening(LocalDate heldOn, LocalTime startedAt) {
            this(heldOn, startedAt, null);
        }
    }

    /**
     * The minutes are read and approved.
     *
     * @param conclusion what the chair concluded
     */
    @Schema(name = "MeetingClosing")
    public record Closing(
            @Schema(nullable = true) LocalTime endedAt,

            @Schema(nullable = true) @Size(max = 4000, message = "Kết luận dài quá 4000 ký tự.")
            String conclusion) {}

    /** Why. */
    @Schema(name = "MeetingReason")
    public record Reason(
            @NotNull(message = "Hãy ghi lý do.") @Size(max = 1000, message = "Lý do dài quá 1000 ký tự.")
            String reason) {}
}
