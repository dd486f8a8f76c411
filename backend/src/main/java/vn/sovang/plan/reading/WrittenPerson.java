package vn.sovang.plan.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.shared.text.VietnameseText;

/**
 * A person, or the holder of a post, named where a plan usually names a unit: "đ/c Nông Văn An, Phó Giám đốc Sở Nội vụ",
 * "Chánh Văn phòng UBND tỉnh", "Trưởng các phòng, đơn vị".
 *
 * @param words the person's name and post as written
 * @param unit where they serve, as far as it is written; may be null
 */
record WrittenPerson(String words, String unit) {

    private static final String HONORIFIC = "(?:(?:các )?đồng chí|đ/c|đc\\.|ông|bà|bác sĩ|thầy|cô)";
    private static final String NAME = "\\p{Lu}[\\p{Ll}']+(?:\\s+\\p{Lu}[\\p{Ll}']*\\.?){1,5}";
    private static final String POST =
            "(?iu:(?:phó\\s+)?(?:tổng\\s+)?(?:giám đốc|chánh văn phòng|chánh thanh tra|trưởng ban|trưởng"
                    + " phòng|trưởng khối|trưởng cụm|trưởng thuế|cục trưởng|chi cục trưởng|viện trưởng|hiệu trưởng|chánh án|thủ"
                    + " trưởng|chỉ huy trưởng|chính ủy|bí thư|tổng biên tập|chủ tịch|trưởng(?= các)|lãnh đạo|chuyên viên))";

    private static final Pattern NAMED =
            Pattern.compile("^(?iu:" + HONORIFIC + ")\\s*[:.]?\\s+(" + NAME + ")(.*)$", Pattern.DOTALL);
    private static final Pattern POSTED = Pattern.compile("^" + POST + "(?![\\p{L}])(.*)$", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("^[\\s,;:(–—-]+|[\\s)]+$");
    private static final Pattern FIRST_LETTERS = Pattern.compile("^(?iu:văn phòng|thanh tra|ban|phòng|khối|cụm)\\b.*");

    static Optional<WrittenPerson> find(String written) {
        String text = VietnameseText.clean(written);
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            String rest = LINK.matcher(named.group(2)).replaceAll("");
            return Optional.of(new WrittenPerson(text, unitOf(rest)));
        }
        Matcher posted = POSTED.matcher(text);
        return posted.matches() ? Optional.of(new WrittenPerson(text, unitOf(text))) : Optional.empty();
    }

    /** Only a name; the post may have been torn off by a dash or a comma. */
    static boolean isBareName(String written) {
        Matcher named = NAMED.matcher(VietnameseText.clean(written));
        return named.matches() && named.group(2).isBlank();
    }

    static boolean beginsWithPost(String written) {
        return POSTED.matcher(VietnameseText.clean(written)).matches();
    }

    /** "Phó Giám đốc Sở Nội vụ" serves at Sở Nội vụ, "Chánh Văn phòng UBND tỉnh" at the office itself. */
    private static String unitOf(String post) {
        Matcher posted = POSTED.matcher(post);
        if (!posted.matches()) {
            return post.isBlank() ? null : post;
        }
        String rest = LINK.matcher(posted.group(1)).replaceAll("");
        String head = post.substring(0, post.length() - posted.group(1).length());
        String own = head.replaceFirst("^(?iu:phó\\s+)?(?iu:chánh|trưởng)\\s+", "");
        boolean ownBody = !own.equals(head) && FIRST_LETTERS.matcher(own).matches();
        String unit = ownBody ? VietnameseText.clean(own + " " + rest) : rest;
        return unit.isBlank() ? null : unit;
    }
}
