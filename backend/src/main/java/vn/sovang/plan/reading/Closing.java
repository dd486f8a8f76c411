package vn.sovang.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.sovang.shared.text.VietnameseText;

/** Recipients and signature at the end of the paper. */
final class Closing {

    private static final Pattern CAPACITY = Pattern.compile("^(?:KT|TM|TL|TUQ|Q)\\.\\s*\\S.*");
    private static final Pattern NAME = Pattern.compile("^(?:\\p{Lu}[\\p{Ll}']*\\s+){1,5}\\p{Lu}[\\p{Ll}']*$");

    private Closing() {}

    /** @param folded a line without accents */
    static boolean begins(String folded) {
        return folded.startsWith("noi nhan");
    }

    static List<String> recipients(List<String> lines) {
        List<String> recipients = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            if (begins(VietnameseText.fold(line))) {
                inside = true;
            } else if (inside && line.matches("^[-–—+•*].*")) {
                recipients.add(line.replaceFirst("^[-–—+•*]\\s*", "").replaceAll("[.;,]+$", ""));
            } else if (inside && !line.isEmpty()) {
                inside = recipients.isEmpty();
            }
        }
        return recipients;
    }

    static Fact<Signer> signer(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (CAPACITY.matcher(lines.get(i)).matches()) {
                return signer(lines, i);
            }
        }
        return null;
    }

    private static Fact<Signer> signer(List<String> lines, int from) {
        String capacity = lines.get(from);
        List<String> raw = new ArrayList<>(List.of(capacity));
        String position = null;
        for (String line : lines.subList(from + 1, lines.size())) {
            if (line.isEmpty()) {
                continue;
            }
            raw.add(line);
            if (line.equals(line.toUpperCase(Locale.ROOT))) {
                position = position == null ? line : position + " " + line;
            } else if (NAME.matcher(line).matches()) {
                return new Fact<>(new Signer(line, capacity, position), String.join("\n", raw));
            } else {
                break;
            }
        }
        return null;
    }
}
