package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Running text.
 *
 * @param runs pieces of text, each with its weight and slope
 * @param align how the lines stand
 */
public record Paragraph(List<Run> runs, Align align) implements Block {

    /** How lines stand; only justified text has a first-line indent. */
    public enum Align {
        JUSTIFIED,
        CENTER
    }

    /** A piece of text with one look. */
    public record Run(String text, boolean bold, boolean italic) {}

    public Paragraph {
        runs = List.copyOf(runs);
    }

    /** Justified text. */
    public static Paragraph of(String text) {
        return new Paragraph(List.of(new Run(text, false, false)), Align.JUSTIFIED);
    }

    /** A list line; administrative papers write the dash as text. */
    public static Paragraph bullet(String text) {
        return of(text.startsWith("-") ? text : "- " + text);
    }

    /** "Điều 1." in bold, then the text. */
    public static Paragraph article(int number, String text) {
        return labelled("Điều " + number + ".", text);
    }

    /** A bold label, then plain text. */
    public static Paragraph labelled(String label, String text) {
        return new Paragraph(List.of(new Run(label + " ", true, false), new Run(text, false, false)), Align.JUSTIFIED);
    }

    /** A centred line in italics. */
    public static Paragraph note(String text) {
        return new Paragraph(List.of(new Run(text, false, true)), Align.CENTER);
    }

    /** A centred line in bold. */
    public static Paragraph centredBold(String text) {
        return new Paragraph(List.of(new Run(text, true, false)), Align.CENTER);
    }

    /** Text that somebody typed over several lines: one paragraph a line, blank lines dropped. */
    public static List<Block> lines(String text) {
        List<Block> paragraphs = new ArrayList<>();
        Wording.printable(text)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> paragraphs.add(of(line.strip())));
        return paragraphs;
    }

    /** Several texts as list lines, or dotted lines when there are none. Missing end marks become ";" and ".". */
    public static List<Block> bulletsOrDots(List<String> texts, int dottedLines) {
        List<String> lines = new ArrayList<>();
        if (texts != null) {
            texts.forEach(text -> Wording.printable(text)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> lines.add(line.strip())));
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i);
            boolean ended = text.matches("(?s).*[.;:!?…]");
            blocks.add(bullet(ended ? text : text + (i == lines.size() - 1 ? "." : ";")));
        }
        return blocks.isEmpty() ? List.of(new DottedLines(dottedLines)) : blocks;
    }

    /** A text over several lines, or dotted lines when there is none. */
    public static List<Block> linesOrDots(String text, int dottedLines) {
        List<Block> lines = lines(text);
        return lines.isEmpty() ? List.of(new DottedLines(dottedLines)) : lines;
    }

    /** All runs joined. */
    public String text() {
        StringBuilder joined = new StringBuilder();
        runs.forEach(run -> joined.append(run.text()));
        return joined.toString();
    }

    /** Same paragraph, closed the way the last paragraph of a paper is: "./.". */
    public Paragraph closing() {
        List<Run> closed = new ArrayList<>(runs);
        Run last = closed.remove(closed.size() - 1);
        String text = last.text().stripTrailing().replaceFirst("[.;,/]+$", "");
        closed.add(new Run(text + "./.", last.bold(), last.italic()));
        return new Paragraph(closed, align);
    }
}
