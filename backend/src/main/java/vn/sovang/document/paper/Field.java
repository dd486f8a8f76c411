package vn.sovang.document.paper;

/**
 * "Label: value" on one line; without a value the rest of the line is dotted.
 *
 * @param label text before the colon
 * @param value the value, or null
 */
public record Field(String label, String value) implements Block {}
