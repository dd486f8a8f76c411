package vn.sovang.figure;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.shared.figures.FigureReading;
import vn.sovang.shared.figures.FigureReadings;
import vn.sovang.shared.figures.Qualifier;
import vn.sovang.shared.figures.WrittenFigures;
import vn.sovang.shared.problem.Shape;

/** What the figures of a Vietnamese text mean. */
@Path("/figures/readings")
@Authenticated
@Tag(name = "Figures")
public class FigureResource {

    private final Shape shape;

    FigureResource(Shape shape) {
        this.shape = shape;
    }

    /** A text with figures in it. */
    @Schema(name = "FigureText")
    public record FigureText(
            @NotBlank(message = "Hãy gửi đoạn chữ có con số.")
            @Size(max = 20_000, message = "Đoạn chữ dài quá 20.000 ký tự.")
            String text) {}

    /**
     * One way to read a figure.
     *
     * @param value exact decimal with a point; money in đồng; of a fraction the numerator
     * @param unit unit of measure as written, "đồng" for money, "%" for percentages
     * @param raw the words it was read from, character for character
     * @param outOf denominator of a fraction such as 6/6
     * @param upTo upper end of a range, in the same unit
     */
    @Schema(name = "FigureReading")
    public record Reading(
            @NotNull String value,
            Optional<String> unit,
            @NotNull Qualifier qualifier,
            @NotNull String raw,
            Optional<String> outOf,
            Optional<String> upTo) {

        static Reading of(FigureReading r) {
            return new Reading(
                    r.value(),
                    Optional.ofNullable(r.unit()),
                    r.qualifier(),
                    r.raw(),
                    Optional.ofNullable(r.outOf()),
                    Optional.ofNullable(r.upTo()));
        }
    }

    /**
     * All figures in order.
     *
     * @param ambiguous whether some figure has several readings, listed next to each other with the same raw words
     */
    @Schema(name = "FigureReadings")
    public record Readings(
            @NotNull List<Reading> readings, @NotNull boolean ambiguous) {}

    @POST
    @Operation(
            operationId = "readFigures",
            summary = "Read the figures of a text",
            description = "More than one reading of a figure means that a person has to say which one is meant.")
    public Readings readFigures(FigureText body) {
        FigureReadings read = WrittenFigures.read(shape.check(body).text());
        return new Readings(read.readings().stream().map(Reading::of).toList(), read.ambiguous());
    }
}
