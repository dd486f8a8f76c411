package vn.sovang.shared.figures;

import java.util.List;

/**
 * All figures of a text in order.
 *
 * @param ambiguous whether some figure can be read in several ways; all its readings are listed, next to each other and
 *     with the same raw text
 */
public record FigureReadings(List<FigureReading> readings, boolean ambiguous) {

    public FigureReadings {
        readings = List.copyOf(readings);
    }
}
