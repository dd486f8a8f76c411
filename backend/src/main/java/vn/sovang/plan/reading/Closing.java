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

    private static final Pattern POST = Pattern.compile(
            "(?:pho )?(?:tong )?(?:giam doc|chu tich|truong ban|truong phong|truong khoi|truong cum|chanh van phong|chanh"
                    + " thanh tra|cuc truong|chi cuc truong|hieu truong|vien truong|truong thue|bi thu|chi huy truong"
                    + "|thu truong)\\b.*");

    private static final Pattern AFTER_TABLE =
            Pattern.compile("(?:([ivx]{1,5}[. ]+)?(?:to chuc thuc hien|noi nhan)\\b|tren day la\\b).*");

    private Closing() {}

    /** @param folded a line without accents that stands below the tasks */
    static boolean endsTable(String folded) {
        return AFTER_TABLE.matcher(folded).matches();
    }

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
                return signer(lines, outermost(lines, i));
            }
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (POST.matcher(VietnameseText.fold(lines.get(i))).matches() && isCapital(lines.get(i))) {
                return inOwnRight(lines, i);
            }
        }
        return null;
    }

    /** "TM. ỦY BAN NHÂN DÂN" stands above "KT. CHỦ TỊCH"; both together say in whose place somebody signs. */
    private static int outermost(List<String> lines, int from) {
        int first = from;
        for (int i = from - 1;
                i >= 0
                        && (lines.get(i).isEmpty()
                                || CAPACITY.matcher(lines.get(i)).matches());
                i--) {
            first = lines.get(i).isEmpty() ? first : i;
        }
        return first;
    }

    private static Fact<Signer> inOwnRight(List<String> lines, int at) {
        for (String line : lines.subList(at + 1, lines.size())) {
            if (NAME.matcher(line).matches()) {
                return new Fact<>(new Signer(line, null, lines.get(at)), lines.get(at) + "\n" + line);
            }
            if (!line.isEmpty()) {
                return null;
            }
        }
        return null;
    }

    private static boolean isCapital(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT));
    }

    private static Fact<Signer> signer(List<String> lines, int from) {
        String capacity = null;
        List<String> raw = new ArrayList<>();
        String position = null;
        for (String line : lines.subList(from, lines.size())) {
            if (line.isEmpty()) {
                continue;
            }
            raw.add(line);
            if (position == null && CAPACITY.matcher(line).matches()) {
                capacity = capacity == null ? line : capacity + "\n" + line;
            } else if (isCapital(line)) {
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
