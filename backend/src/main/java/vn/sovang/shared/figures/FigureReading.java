package vn.sovang.shared.figures;

/**
 * One way to read a written figure.
 *
 * @param value exact decimal in plain notation with a point; money of any magnitude in đồng; of a fraction the numerator
 * @param unit unit of measure as written, "đồng" for money, "%" for percentages; null when the text names none
 * @param raw the words it was read from, character for character
 * @param outOf denominator of "6/6"; null otherwise
 * @param upTo upper end of a range, in the same unit; null otherwise
 */
public record FigureReading(String value, String unit, Qualifier qualifier, String raw, String outOf, String upTo) {}
