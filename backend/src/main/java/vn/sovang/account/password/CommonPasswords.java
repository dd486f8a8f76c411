package vn.sovang.account.password;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import vn.sovang.shared.text.VietnameseText;

/** Passwords that are tried first: breached ones from everywhere and the usual ones of Vietnamese offices. */
@ApplicationScoped
public class CommonPasswords {

    private static final String[] LISTS = {"/account/common-passwords.txt", "/account/common-passwords-vi.txt"};

    private final Set<String> known = new HashSet<>(100_000);

    CommonPasswords() {
        for (String list : LISTS) {
            read(list);
        }
    }

    /**
     * Whether it stands in the lists as it is, without accents and blanks, or with figures and signs around it
     * ({@code Matkhau@2026!} is as common as {@code matkhau}).
     */
    boolean contain(String password) {
        String folded = VietnameseText.fold(password);
        String joined = folded.replaceAll("[^a-z0-9]", "");
        String core = joined.replaceAll("^[0-9]+|[0-9]+$", "");
        return known.contains(folded) || known.contains(joined) || known.contains(core);
    }

    private void read(String list) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(CommonPasswords.class.getResourceAsStream(list), StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.startsWith("# ")).forEach(known::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
