package vn.sovang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers and symbols of official papers; looked at softly, because real papers carry odd ones. */
public final class DocumentNumber {

    private static final Pattern USUAL = Pattern.compile("\\d+(/\\d{4})?/\\p{L}[\\p{L}\\d]*(-[\\p{L}.]+)?");
    private static final Pattern PARTY = Pattern.compile("\\d+-\\p{L}+/\\p{L}+");

    private DocumentNumber() {}

    /** "157 /KH-UBND" and "157/KH-UBND" are one number; null stays null. */
    public static String tidy(String number) {
        return number == null ? null : number.replaceAll("\\s*([/-])\\s*", "$1").strip();
    }

    /** Vietnamese remarks, empty when nothing is odd. */
    public static List<String> remarks(DocumentType type, String number) {
        List<String> remarks = new ArrayList<>();
        if (number == null) {
            return remarks;
        }
        if (!USUAL.matcher(number).matches() && !PARTY.matcher(number).matches()) {
            remarks.add("Số, ký hiệu “" + number + "” không theo mẫu thường gặp (ví dụ 157/KH-UBND).");
        } else if (!type.abbreviation().isEmpty() && !symbolNames(type, number)) {
            remarks.add("Ký hiệu không có chữ “" + type.abbreviation() + "” của loại "
                    + type.label().toLowerCase(java.util.Locale.ROOT) + ".");
        }
        return remarks;
    }

    private static boolean symbolNames(DocumentType type, String number) {
        return List.of(number.split("[/-]")).contains(type.abbreviation());
    }
}
