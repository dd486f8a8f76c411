package vn.sovang.document.paper.docx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Width of text in Times New Roman Bold, estimated from its published advance widths. Needed because lines of a
 * letterhead are broken by us: Word would leave single words on a line.
 */
final class TimesWidth {
    private static final int[] CAPITALS = {
        722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722,
        1000, 722, 722, 667
    };
    private static final int[] SMALL = {
        500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500,
        722, 500, 500, 444
    };
    private static final int SPACE = 250;
    private static final int OTHER = 500;
    private static final int TWIPS_PER_POINT = 20;

    private TimesWidth() {}

    /** Width in twentieths of a point. */
    static int of(String text, double points) {
        long thousandths = 0;
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                thousandths += width(c);
            }
        }
        return (int) Math.round(thousandths * points * TWIPS_PER_POINT / 1000);
    }

    private static int width(char c) {
        if (c >= 'A' && c <= 'Z') {
            return CAPITALS[c - 'A'];
        }
        if (c >= 'a' && c <= 'z') {
            return SMALL[c - 'a'];
        }
        return switch (c) {
            case ' ', '\u00A0', '.', ',' -> SPACE;
            case 'Đ' -> CAPITALS['D' - 'A'];
            case 'đ' -> SMALL['d' - 'a'];
            default -> OTHER;
        };
    }

    /** Breaks text into the fewest lines that fit, of widths as even as possible. Line feeds are kept as breaks. */
    static List<String> balanced(String text, double points, int available) {
        List<String> lines = new ArrayList<>();
        for (String forced : text.split("\n")) {
            if (forced.isBlank()) {
                continue;
            }
            String[] words = Phrases.glued(forced.strip()).split(" +");
            int needed = fill(words, points, available).size();
            int low = 1;
            int high = available;
            while (low < high) {
                int middle = (low + high) / 2;
                List<String> tried = fill(words, points, middle);
                boolean fits = tried.size() <= needed && tried.stream().allMatch(line -> of(line, points) <= middle);
                if (fits) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            fill(words, points, low).forEach(line -> lines.add(line.replace(Phrases.GLUE, ' ')));
        }
        return lines;
    }

    private static List<String> fill(String[] words, double points, int available) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && of(longer, points) > available) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
