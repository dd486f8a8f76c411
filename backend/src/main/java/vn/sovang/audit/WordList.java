package vn.sovang.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words under keys, {@code key=words} a line, in the order of the file. */
final class WordList {

    private WordList() {}

    static Map<String, String> of(String name) {
        try (InputStream in = WordList.class.getResourceAsStream("/audit/" + name + ".properties");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, String> words = new LinkedHashMap<>();
            lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(l -> {
                int sign = l.indexOf('=');
                words.put(l.substring(0, sign).strip(), l.substring(sign + 1).strip());
            });
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
