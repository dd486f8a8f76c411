package vn.sovang.certificate;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardFamily;
import vn.sovang.decision.SigningCapacity;
import vn.sovang.register.RegisterViews;

/** The words of one certificate. */
record CertificateText(Map<CertificatePart, String> words, String code) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /**
     * Who signed the decision.
     *
     * @param place where decisions are made, for example Cao Bằng
     */
    record Signed(String place, String signer, String post, SigningCapacity capacity) {}

    static CertificateText of(RegisterViews.Entry entry, Award award, Signed signed, String code) {
        Map<CertificatePart, String> words = new EnumMap<>(CertificatePart.class);
        words.put(CertificatePart.NATION, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        words.put(CertificatePart.MOTTO, "Độc lập - Tự do - Hạnh phúc");
        words.put(CertificatePart.ISSUER, entry.issuerName().toUpperCase(VIETNAMESE));
        words.put(CertificatePart.GIVES, gives(award));
        words.put(CertificatePart.AWARD, title(award));
        words.put(CertificatePart.NAME, entry.name());
        words.put(
                CertificatePart.BELONGS,
                String.join(
                        ", ",
                        Stream.of(entry.post(), entry.unitName())
                                .flatMap(o -> o.stream())
                                .toList()));
        words.put(CertificatePart.ACHIEVEMENT, entry.achievement());
        words.put(
                CertificatePart.DECISION, "Quyết định số " + entry.decisionNumber() + ", " + day(entry.decisionDate()));
        words.put(CertificatePart.PLACE_DATE, signed.place() + ", " + day(entry.decisionDate()));
        words.put(CertificatePart.CAPACITY, capacity(signed));
        words.put(CertificatePart.SIGNER, signed.signer());
        return new CertificateText(words, code);
    }

    private static String gives(Award award) {
        return award.family() == AwardFamily.EMULATION_TITLE && !isFlag(award) ? "CÔNG NHẬN DANH HIỆU" : "TẶNG";
    }

    private static boolean isFlag(Award award) {
        return award.code().startsWith("CO_");
    }

    /** A certificate says "Bằng khen", not whose: that stands above it. */
    private static String title(Award award) {
        return switch (award.family()) {
            case MERIT_CERTIFICATE -> "BẰNG KHEN";
            case COMMENDATION -> "GIẤY KHEN";
            default -> isFlag(award) ? "CỜ THI ĐUA" : award.name().toUpperCase(VIETNAMESE);
        };
    }

    private static String capacity(Signed signed) {
        String post = signed.post().toUpperCase(VIETNAMESE);
        return signed.capacity() == SigningCapacity.HEAD
                ? post
                : signed.capacity().name() + ". CHỦ TỊCH\n" + post;
    }

    /** Days below ten and the first two months are written with a zero (Nghị định 30/2020/NĐ-CP). */
    private static String day(LocalDate day) {
        int month = day.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(day.getDayOfMonth(), month < 3 ? "0" + month : String.valueOf(month), day.getYear());
    }
}
