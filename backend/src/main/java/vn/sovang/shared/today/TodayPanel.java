package vn.sovang.shared.today;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A small chart beside the lines; every bar opens the records it counts. */
@Schema(name = "TodayPanel")
public record TodayPanel(
        @NotNull String key,
        @NotNull String title,
        @NotNull String note,
        Optional<Subject> subject,
        @NotNull List<Bar> bars) {

    /** One bar; the counts of its segments sum to {@code total}. */
    @Schema(name = "TodayBar")
    public record Bar(
            @NotNull String label,
            @NotNull long total,
            Optional<Subject> subject,
            @NotNull List<Segment> segments) {}

    /** A part of a bar. */
    @Schema(name = "TodaySegment")
    public record Segment(
            @NotNull String label,
            @NotNull long count,
            @NotNull Tone tone) {}

    /** What a segment means, for its colour and shape. */
    @Schema(name = "TodayTone")
    public enum Tone {
        DONE,
        OPEN,
        LATE,
        NEUTRAL,
        GOLD
    }
}
