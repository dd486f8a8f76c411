package vn.sovang.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sovang.shared.text.VietnameseText;

/** The numbered parts of the plan's text that are kept word for word. */
record Chapters(List<String> purposes, List<String> requirements, List<String> duties) {

    private static final Pattern CHAPTER = Pattern.compile("^[IVX]{1,5}\\.\\s+\\S.*");
    private static final Pattern PART = Pattern.compile("^(\\d{1,2}\\.|[a-zđ]\\))\\s*(?=(?iu:mục đích|yêu cầu)).*");

    private enum Part {
        NONE,
        PURPOSES,
        REQUIREMENTS,
        DUTIES
    }

    static Chapters of(List<String> lines) {
        Chapters chapters = new Chapters(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Part part = Part.NONE;
        for (String line : lines) {
            String folded = VietnameseText.fold(line);
            if (Closing.begins(folded)) {
                part = Part.NONE;
            } else if (CHAPTER.matcher(line).matches()) {
                part = chapter(folded);
            } else if (part != Part.NONE
                    && part != Part.DUTIES
                    && PART.matcher(line).matches()) {
                part = folded.contains("yeu cau") ? Part.REQUIREMENTS : Part.PURPOSES;
            } else if (line.codePoints().anyMatch(Character::isLetterOrDigit)) {
                chapters.keep(part, closed(line));
            }
        }
        return chapters;
    }

    /** The mark that closes a paper's text is no part of its last sentence. */
    private static String closed(String line) {
        return line.replaceFirst("\\.?\\s*/\\.$", ".");
    }

    private static Part chapter(String folded) {
        if (folded.contains("muc dich")) {
            return Part.PURPOSES;
        }
        if (folded.contains("yeu cau")) {
            return Part.REQUIREMENTS;
        }
        return folded.contains("to chuc thuc hien") || folded.contains("phan cong") ? Part.DUTIES : Part.NONE;
    }

    private void keep(Part part, String line) {
        switch (part) {
            case PURPOSES -> purposes.add(withoutDash(line));
            case REQUIREMENTS -> requirements.add(withoutDash(line));
            case DUTIES -> duties.add(withoutDash(line));
            case NONE -> {
                // text of other parts is kept with the file itself
            }
        }
    }

    private static String withoutDash(String line) {
        return line.replaceFirst("^[-–—+•*]\\s*", "");
    }
}
