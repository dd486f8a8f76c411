package vn.sovang.document.paper;

/**
 * A numbered heading; the number is part of the text.
 *
 * @param level 1 for "I. MỤC ĐÍCH", 2 for "1. Mục đích", 3 for "a) …"
 */
public record Heading(int level, String text) implements Block {
    public Heading {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("Heading level must be 1 to 3: " + level);
        }
    }
}
