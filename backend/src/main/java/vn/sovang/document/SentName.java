package vn.sovang.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import vn.sovang.shared.problem.UnsupportedType;

/** A file's name as its sender calls it: folders and signs nobody sees are dropped, and it may not lie about the kind. */
final class SentName {

    private static final int LONGEST = 200;

    /** Names under which a computer would run the content instead of showing it. */
    private static final Set<String> RUN = Set.of(
            "exe", "dll", "com", "scr", "msi", "bat", "cmd", "ps1", "sh", "js", "mjs", "vbs", "wsf", "hta", "jar",
            "lnk", "html", "htm", "xhtml", "svg", "php", "docm", "dotm", "xlsm", "xltm", "xlam", "pptm");

    private final String plain;
    private final String extension;

    SentName(String name) {
        // Signs that turn the direction of writing make “exe” look like the middle of a name.
        plain = Normalizer.normalize(end(name), Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\"<>:|?*]", "")
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[.\\s\\p{Z}]+$", "")
                .strip();
        extension = plain.contains(".")
                ? plain.substring(plain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)
                : "";
    }

    private static String end(String name) {
        return name == null ? "" : name.substring(Math.max(0, name.length() - 4 * LONGEST));
    }

    /** @throws UnsupportedType when a computer would run it by this name (415) */
    void requirePeaceful() {
        if (RUN.contains(extension)) {
            throw new UnsupportedType("Không nhận tệp có đuôi “." + extension + "”.");
        }
    }

    /**
     * An ending that says nothing, as in “Báo cáo số 12”, is no lie.
     *
     * @throws UnsupportedType when the name ends like a file of another kind (415)
     */
    void requireMeans(FileKind kind) {
        for (FileKind other : FileKind.values()) {
            if (other != kind && other.extensions().contains(extension)) {
                throw new UnsupportedType("Tên tệp có đuôi “." + extension + "” nhưng nội dung là " + kind.label()
                        + ". Hãy đặt lại đúng đuôi “." + kind.extensions().get(0) + "” rồi tải lên.");
            }
        }
    }

    /** Ends as its kind does, so that it opens in the right program, whatever it ended with. */
    String kept(FileKind kind) {
        String end = "." + kind.extensions().get(0);
        String stem = plain.isEmpty() ? "tep" : plain;
        String name = kind.extensions().contains(extension) ? stem : stem + end;
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }
}
