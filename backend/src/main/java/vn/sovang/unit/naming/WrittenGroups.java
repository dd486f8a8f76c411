package vn.sovang.unit.naming;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sovang.shared.text.VietnameseText;

/** Recognises a collective actor in its many wordings. A single named block or agency is no group. */
public final class WrittenGroups {

    private record Wording(Pattern pattern, Group group) {}

    private static final List<Wording> WORDINGS = List.of(
            wording("^(cac )?(cum khoi|khoi cum) thi dua\\b.*", Group.BLOCK_MEMBERS),
            wording("^cac (cum|khoi)( cum| khoi)? thi dua\\b.*", Group.BLOCK_MEMBERS),
            wording(
                    "^(cac )?(thanh vien|don vi|co quan).*\\b(cum khoi|khoi cum|tham gia (cum|khoi)|(cum|khoi) thi dua)\\b.*",
                    Group.BLOCK_MEMBERS),
            wording(
                    "^(cac |nhung )?((co quan|don vi|so|ban|nganh|dia phuong|to chuc|doan the) )+(cua )?(tinh )?(co )?"
                            + "lien quan\\b.*",
                    Group.RELATED_AGENCIES),
            wording("^(chu tich )?(uy ban nhan dan |ubnd )?cac (xa|phuong|dac khu)\\b.*", Group.COMMUNES),
            wording("^(chu tich )?(uy ban nhan dan |ubnd )(cap xa|xa phuong)\\b.*", Group.COMMUNES),
            wording("^(chu tich )?(uy ban nhan dan |ubnd )?cac (huyen|thanh pho|thi xa|quan)\\b.*", Group.DISTRICTS),
            wording("^(chu tich )?(uy ban nhan dan |ubnd )cap huyen\\b.*", Group.DISTRICTS),
            wording(
                    "^(cac )?co quan (thong tan |thong tin )?.*\\b(bao chi|truyen thong|thong tin dai chung)\\b.*",
                    Group.MEDIA),
            wording("^(cac )?(so|ban) (ban|nganh)\\b.*", Group.DEPARTMENTS),
            wording("^cac so\\b.*", Group.DEPARTMENTS),
            wording(
                    "^(cac )?(doan the|to chuc chinh tri|to chuc doan the|hoi doan the)\\b.*",
                    Group.MASS_ORGANISATIONS),
            wording("^cac (doanh nghiep|hop tac xa)\\b.*", Group.ENTERPRISES),
            wording("^(cac )?(don vi|phong ban|phong|co quan).*\\btruc thuoc\\b.*", Group.SUBORDINATE_UNITS),
            wording("^(cac )?phong (ban|don vi|chuyen mon)\\b.*", Group.SUBORDINATE_UNITS),
            wording("^(cac )?co quan don vi( dia phuong)?\\b.*", Group.ALL_AGENCIES),
            wording("^cac (don vi|co quan|dia phuong|nganh)\\b.*", Group.ALL_AGENCIES));

    private static final int LONGEST = 300;

    private WrittenGroups() {}

    public static Optional<Group> find(String written) {
        if (written == null || written.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = String.join(" ", VietnameseText.wordsOf(VietnameseText.fold(written)));
        if (folded.matches("(khoi|cum) thi dua (so )?\\S+.*")) {
            return Optional.empty();
        }
        return WORDINGS.stream()
                .filter(wording -> wording.pattern().matcher(folded).matches())
                .map(Wording::group)
                .findFirst();
    }

    private static Wording wording(String regex, Group group) {
        return new Wording(Pattern.compile(regex), group);
    }
}
