package vn.sovang.unit.person;

import java.util.regex.Pattern;
import vn.sovang.shared.text.VietnameseText;

/** The part of a Vietnamese name that lists are sorted by. */
public final class GivenName {

    private static final Pattern BEHIND = Pattern.compile("\\s*\\([^)]*\\)\\s*$");

    private GivenName() {}

    /** The last word; what stands in brackets behind the name is no part of it. */
    public static String of(String name) {
        String plain = VietnameseText.clean(BEHIND.matcher(name).replaceAll(""));
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }
}
