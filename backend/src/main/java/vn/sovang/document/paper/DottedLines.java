package vn.sovang.document.paper;

/**
 * Empty dotted lines over the full width, for what the unit has to write by itself.
 *
 * @param count how many lines, at least one
 */
public record DottedLines(int count) implements Block {
    public DottedLines {
        if (count < 1) {
            throw new IllegalArgumentException("At least one dotted line is needed");
        }
    }
}
