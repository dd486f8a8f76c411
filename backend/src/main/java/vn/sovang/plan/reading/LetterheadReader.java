package vn.sovang.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.sovang.shared.text.VietnameseText;
import vn.sovang.unit.naming.Certainty;
import vn.sovang.unit.naming.WrittenNames;

/** Who issues a paper by its head: capital lines above the number, the superior body first and the issuer below it. */
final class LetterheadReader {

    private static final Pattern NOT_AN_ISSUER = Pattern.compile(
            "(cong hoa xa hoi|doc lap|dang cong san|du thao|phu luc|ke hoach|mau so|so\\b.{0,4}[:/]).*");
    private static final Pattern ORGANISATION =
            Pattern.compile("(uy ban|ubnd|hdnd|hoi|so|ban|khoi|cum|van phong|cong an|cuc|chi"
                    + " cuc|thue|truong|dang uy|tinh uy|thanh tra|bao|dai|phong|bo|bch|lien|tinh doan|mat tran|mttq|toa|vien|trung"
                    + " tam|cong ty|benh vien|hop tac xa|kho bac|ngan hang|bao hiem)\\b.*");
    private static final Pattern TYPE = Pattern.compile("ke hoach\\b.*");
    private static final int HEAD_LINES = 25;
    private static final int MOST = 6;

    private final WrittenNames names;

    LetterheadReader(WrittenNames names) {
        this.names = names;
    }

    /** @param lines the paper's lines in reading order; null when its head names nobody */
    Fact<String> read(List<String> lines) {
        List<String> capitals = capitals(lines);
        for (int from = 0; from < capitals.size(); from++) {
            List<String> own = capitals.subList(from, capitals.size());
            String joined = String.join(" ", own);
            if (names.resolve(joined).certainty() == Certainty.RESOLVED) {
                return new Fact<>(joined, String.join("\n", own));
            }
        }
        if (capitals.isEmpty()) {
            return null;
        }
        int issuer = capitals.size() > 1 && superior(capitals.get(0)) ? 1 : 0;
        List<String> own = capitals.subList(issuer, capitals.size());
        return new Fact<>(String.join(" ", own), String.join("\n", own));
    }

    private boolean superior(String line) {
        return names.resolve(line).certainty() == Certainty.RESOLVED;
    }

    private static List<String> capitals(List<String> lines) {
        List<String> capitals = new ArrayList<>();
        int read = 0;
        for (String line : lines) {
            if (line.isEmpty()) {
                continue;
            }
            String folded = VietnameseText.fold(line);
            if (TYPE.matcher(folded).matches() || ++read > HEAD_LINES || capitals.size() >= MOST) {
                break;
            }
            boolean capital = line.equals(line.toUpperCase(Locale.ROOT))
                    && line.codePoints().filter(Character::isLetter).count() > 3;
            boolean begun = !capitals.isEmpty() || ORGANISATION.matcher(folded).matches();
            if (capital && begun && !NOT_AN_ISSUER.matcher(folded).matches()) {
                capitals.add(line);
            }
        }
        return capitals;
    }
}
