package vn.sovang.document.paper;

import java.time.LocalDate;

/**
 * Who issues a paper, under which number, where and when.
 *
 * @param layout State or Party letterhead
 * @param superior direct superior in normal case ("Ủy ban nhân dân tỉnh Cao Bằng"), or null for a body without one; a
 *     line feed forces a line break
 * @param issuer issuing body in normal case; printed in bold capitals; a line feed forces a line break
 * @param number the number as issued ("157"), or null while the paper has none
 * @param symbol what follows the number ("KH-UBND", "BC/BTCTU" for Party papers), or null for a paper that is never
 *     numbered, such as a pledge
 * @param place name of the place before the date, or null to leave the place and date line out
 * @param date date of issue, or null while unknown
 */
public record Letterhead(
        Layout layout, String superior, String issuer, String number, String symbol, String place, LocalDate date) {

    public Letterhead {
        if (layout == null || issuer == null || issuer.isBlank()) {
            throw new IllegalArgumentException("A letterhead needs a layout and an issuer");
        }
    }

    /** State letterhead without number, place and date yet. */
    public static Letterhead state(String superior, String issuer) {
        return new Letterhead(Layout.STATE, superior, issuer, null, null, null, null);
    }

    /** Party letterhead without number, place and date yet. */
    public static Letterhead party(String superior, String issuer) {
        return new Letterhead(Layout.PARTY, superior, issuer, null, null, null, null);
    }

    /** Same letterhead with a number; null leaves room for it. */
    public Letterhead numbered(String newNumber, String newSymbol) {
        return new Letterhead(layout, superior, issuer, newNumber, newSymbol, place, date);
    }

    /** Same letterhead with place and date; a null date leaves dots for it. */
    public Letterhead at(String newPlace, LocalDate newDate) {
        return new Letterhead(layout, superior, issuer, number, symbol, newPlace, newDate);
    }

    /** "Số: 157/KH-UBND", "Số:        /KH-UBND", or null when the paper is never numbered. */
    public String numberLine() {
        if (symbol == null) {
            return null;
        }
        String written = number == null ? "\u00A0".repeat(8) : Wording.documentNumber(number);
        return layout == Layout.PARTY ? "Số " + written + "-" + symbol : "Số: " + written + "/" + symbol;
    }

    /** "Cao Bằng, ngày 22 tháng 01 năm 2026", or null when the paper carries no place. */
    public String placeAndDate() {
        return place == null ? null : place + ", " + Wording.date(date);
    }

    /** "số 157/KH-UBND ngày 22 tháng 01 năm 2026", for a sentence that points at this paper. */
    public String reference() {
        String written = number == null ? Wording.SHORT_DOTS : Wording.documentNumber(number);
        String separator = layout == Layout.PARTY ? "-" : "/";
        String full = symbol == null ? written : written + separator + symbol;
        return "số " + full + " " + Wording.date(date);
    }

    /** The issuer on one line, for use inside a sentence. */
    public String issuerInSentence() {
        return issuer.replace('\n', ' ');
    }
}
