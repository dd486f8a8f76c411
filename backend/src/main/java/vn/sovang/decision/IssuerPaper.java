package vn.sovang.decision;

import vn.sovang.document.paper.Letterhead;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.Units;

/**
 * How the papers of a unit look (Nghị định 30/2020/NĐ-CP): a people's committee stands alone, every other body under the
 * one above it, Party bodies under their own head.
 *
 * @param authority who decides, "Chủ tịch Ủy ban nhân dân xã Cần Yên"
 * @param headTitle "Chủ tịch", "Giám đốc", "Thủ trưởng"
 * @param place of signing
 */
public record IssuerPaper(Letterhead letterhead, String authority, String headTitle, String symbol, String place) {

    private static final String PROVINCE = "Cao Bằng";
    private static final String COMMITTEE = "Ủy ban nhân dân ";

    public static IssuerPaper of(Unit unit, Units units) {
        Issuer issuer = Issuer.of(unit).orElseThrow(() -> new IllegalArgumentException(unit.name() + " has no head"));
        String title =
                issuer.head().substring(0, issuer.head().length() - unit.name().length() - 1);
        return new IssuerPaper(
                letterhead(unit, units),
                issuer.head(),
                title,
                issuer.symbol(),
                unit.kind() == UnitKind.COMMUNE
                        ? unit.name().replaceFirst("^" + COMMITTEE + "(xã|phường|thị trấn|đặc khu) ", "")
                        : PROVINCE);
    }

    private static Letterhead letterhead(Unit unit, Units units) {
        if (unit.kind() == UnitKind.COMMUNE || unit.kind() == UnitKind.PEOPLES_COMMITTEE) {
            return Letterhead.state(null, unit.name().replaceFirst("^" + COMMITTEE, COMMITTEE.strip() + "\n"));
        }
        String above = unit.parentId() == null
                ? null
                : units.findByIdOptional(unit.parentId()).map(Unit::name).orElse(null);
        if (unit.kind() == UnitKind.PARTY_BODY) {
            return Letterhead.party(above, unit.name());
        }
        return Letterhead.state(
                above == null && unit.kind() == UnitKind.DEPARTMENT ? COMMITTEE + "tỉnh " + PROVINCE : above,
                unit.name());
    }
}
