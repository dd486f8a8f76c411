package vn.sovang.block;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.figures.FigureReading;
import vn.sovang.shared.figures.FigureReadings;
import vn.sovang.shared.figures.WrittenFigures;

/**
 * A reported fact with the figure that can be read from it.
 *
 * @param raw the value as written
 * @param value figure read from {@code raw}, absent where it reads in no way or in several
 * @param disputed another source says something else about the same matter
 */
@Schema(name = "ReportedFactView")
public record ReportedFactView(
        @NotNull FactKind kind,
        @NotNull String kindLabel,
        @NotNull String matter,
        Optional<UUID> unitId,
        Optional<String> unitName,
        Optional<String> written,
        Optional<String> raw,
        Optional<String> value,
        Optional<String> measure,
        Optional<Integer> forYear,
        Optional<LocalDate> on,
        @NotNull FactStanding standing,
        @NotNull String standingLabel,
        Optional<String> source,
        Optional<String> note,
        @NotNull boolean disputed) {

    /** All of a year, each beside the others. */
    public static List<ReportedFactView> of(List<ReportedFact> facts, Map<UUID, String> names) {
        FactDisputes disputes = new FactDisputes(facts);
        return facts.stream().map(f -> of(f, names, disputes.concern(f))).toList();
    }

    private static ReportedFactView of(ReportedFact f, Map<UUID, String> names, boolean disputed) {
        Optional<FigureReading> reading = reading(f.raw());
        return new ReportedFactView(
                f.kind(),
                f.kind().label(),
                f.matter(),
                Optional.ofNullable(f.unitId()),
                Optional.ofNullable(f.unitId()).map(names::get),
                Optional.ofNullable(f.written()),
                Optional.ofNullable(f.raw()),
                reading.map(FigureReading::value),
                reading.map(FigureReading::unit).filter(Objects::nonNull),
                Optional.ofNullable(f.forYear()),
                Optional.ofNullable(f.on()),
                f.standing(),
                f.standing().label(),
                Optional.ofNullable(f.source()),
                Optional.ofNullable(f.note()),
                disputed);
    }

    /** Several figures, or one that reads in two ways, are left to the reader. */
    private static Optional<FigureReading> reading(String raw) {
        if (raw == null) {
            return Optional.empty();
        }
        FigureReadings read = WrittenFigures.read(raw);
        return read.ambiguous() || read.readings().size() != 1
                ? Optional.empty()
                : Optional.of(read.readings().get(0));
    }
}
