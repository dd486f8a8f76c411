package vn.sovang.plan;

import java.util.List;
import java.util.regex.Pattern;
import vn.sovang.shared.text.VietnameseText;

/** Guesses a task's product from its first words; a person can correct it. */
final class ProductGuess {

    private record Sign(Pattern words, ProductKind kind) {}

    /** The first that fits wins. */
    private static final List<Sign> SIGNS = List.of(
            sign("du hoi nghi|tham du|tham gia hoi nghi", ProductKind.ATTENDANCE),
            sign("ke hoach (to chuc )?hoi nghi", ProductKind.CONFERENCE_PLAN),
            sign("chi thi", ProductKind.DIRECTIVE),
            sign("(xay dung |ban hanh )?ke hoach", ProductKind.PLAN),
            sign("(ban hanh )?quyet dinh|kien toan", ProductKind.DECISION),
            sign("bao cao", ProductKind.REPORT),
            sign("(ban hanh |ra soat.*)?huong dan", ProductKind.GUIDANCE),
            sign("ra soat", ProductKind.GUIDANCE),
            sign("(lap |hoan thien )?(ho so )?(to )?trinh", ProductKind.SUBMISSION),
            sign("xet|xem xet|khen thuong|binh xet", ProductKind.AWARD_ROUND),
            sign("(to chuc )?hoi nghi", ProductKind.CONFERENCE),
            sign("(to chuc )?(tap huan|boi duong|lop)", ProductKind.TRAINING),
            sign("(to chuc )?(so ket|tong ket|so, tong ket).*phong trao", ProductKind.MOVEMENT_REVIEW),
            sign("(to chuc )?(so ket|tong ket)", ProductKind.CONFERENCE),
            sign("(trien khai )?(thue|mua sam|mua|ky hop dong)", ProductKind.CONTRACT),
            sign("trien khai|theo doi|tuyen truyen|duy tri|phat hien|quan ly", ProductKind.CONTINUING));

    private ProductGuess() {}

    /** @param written what the paper itself names as product, may be null */
    static ProductKind of(String title, String written) {
        ProductKind named = written == null ? ProductKind.OTHER_DOCUMENT : of(written);
        return named == ProductKind.OTHER_DOCUMENT ? of(title) : named;
    }

    private static ProductKind of(String text) {
        String folded = VietnameseText.fold(text);
        return SIGNS.stream()
                .filter(s -> s.words().matcher(folded).lookingAt())
                .map(Sign::kind)
                .findFirst()
                .orElse(ProductKind.OTHER_DOCUMENT);
    }

    private static Sign sign(String words, ProductKind kind) {
        return new Sign(Pattern.compile("(?:" + words + ")\\b"), kind);
    }
}
