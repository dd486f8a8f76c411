package vn.sovang.account.password;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.shared.text.VietnameseText;

/**
 * NIST SP 800-63B, 5.1.1.2: length, a list of common passwords and words of the context decide. Any character counts,
 * nothing has to be mixed, and a password does not grow old.
 */
@ApplicationScoped
public class PasswordRules {

    /** As long as sign-in reads. */
    public static final int LONGEST = 256;

    private static final int NEVER_SHORTER = 8;
    private static final int SHORTEST_CONTEXT = 4;
    private static final List<String> ROWS = List.of(
            "01234567890123456789",
            "abcdefghijklmnopqrstuvwxyz",
            "qwertyuiopasdfghjklzxcvbnm",
            "qazwsxedcrfvtgbyhnujmikolp");
    private static final String PRODUCT = "sovang";

    private final CommonPasswords common;
    private final int shortest;

    PasswordRules(CommonPasswords common, @ConfigProperty(name = "sovang.password.min-length") int shortest) {
        this.common = common;
        this.shortest = Math.max(NEVER_SHORTER, shortest);
    }

    public int shortest() {
        return shortest;
    }

    /**
     * What is wrong with a password, as a sentence; empty when it may be used.
     *
     * @param context words others know: username, full name, names of the unit
     */
    public Optional<String> faultOf(String password, Collection<String> context) {
        String given = Normalizer.normalize(password == null ? "" : password, Normalizer.Form.NFC);
        int length = given.codePointCount(0, given.length());
        if (length < shortest) {
            return Optional.of("Mật khẩu phải có ít nhất " + shortest + " ký tự; mới có " + length + ".");
        }
        if (given.length() > LONGEST) {
            return Optional.of("Mật khẩu dài quá " + LONGEST + " ký tự.");
        }
        if (isRun(given)) {
            return Optional.of("Mật khẩu chỉ lặp lại hoặc đi theo thứ tự trên bàn phím. Hãy chọn câu khác.");
        }
        if (common.contain(given)) {
            return Optional.of("Mật khẩu này nằm trong danh sách hay bị thử đầu tiên. Hãy chọn câu khác.");
        }
        if (leansOn(given, context)) {
            return Optional.of("Mật khẩu dựa vào tên của anh/chị, của đơn vị hoặc của hệ thống. Hãy chọn câu khác.");
        }
        return Optional.empty();
    }

    /** One piece over and over, or neighbours in the alphabet or on the keyboard, forwards or backwards. */
    private static boolean isRun(String password) {
        String text = VietnameseText.fold(password).replaceAll("[^\\p{L}\\p{N}]", "");
        if (text.isEmpty()) {
            return password.codePoints().distinct().count() < 4;
        }
        for (int piece = 1; piece <= Math.min(4, text.length() / 2); piece++) {
            String repeated = text.substring(0, piece).repeat(text.length() / piece + 1);
            if (repeated.startsWith(text)) {
                return true;
            }
        }
        String backwards = new StringBuilder(text).reverse().toString();
        return ROWS.stream().anyMatch(row -> row.contains(text) || row.contains(backwards));
    }

    /** Without the words of the context too little is left to be a secret. */
    private boolean leansOn(String password, Collection<String> context) {
        String text = squeeze(password);
        String left = text;
        for (String word : context) {
            String known = squeeze(word);
            if (known.length() >= SHORTEST_CONTEXT) {
                left = left.replace(known, "");
            }
        }
        left = left.replace(PRODUCT, "");
        int rest = left.replaceAll("\\W", "").length();
        return left.length() < text.length() && rest < NEVER_SHORTER;
    }

    private static String squeeze(String text) {
        return VietnameseText.fold(text).replaceAll("[\\s._-]+", "");
    }
}
