package vn.sovang.certificate;

import java.util.List;

/** Where the parts stand until the department moves them. */
final class UsualPlaces {

    static final List<PlacedPart> ALL = List.of(
            at(CertificatePart.NATION, 148.5, 20, 200, 15),
            at(CertificatePart.MOTTO, 148.5, 27, 200, 15),
            at(CertificatePart.ISSUER, 148.5, 44, 230, 19),
            at(CertificatePart.GIVES, 148.5, 56, 100, 16),
            at(CertificatePart.AWARD, 148.5, 65, 240, 34),
            at(CertificatePart.NAME, 148.5, 93, 240, 26),
            at(CertificatePart.BELONGS, 148.5, 107, 230, 15),
            at(CertificatePart.ACHIEVEMENT, 148.5, 117, 230, 16),
            at(CertificatePart.DECISION, 82, 181, 105, 11),
            at(CertificatePart.PLACE_DATE, 212, 139, 120, 13),
            at(CertificatePart.CAPACITY, 212, 146, 120, 14),
            at(CertificatePart.SIGNER, 212, 181, 120, 14),
            at(CertificatePart.CODE, 48, 150, 30, 30));

    private UsualPlaces() {}

    private static PlacedPart at(CertificatePart part, double x, double y, double width, double size) {
        return new PlacedPart(part, true, x, y, width, size);
    }
}
