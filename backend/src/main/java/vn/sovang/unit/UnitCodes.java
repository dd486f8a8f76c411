package vn.sovang.unit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Agency codes of QĐ 20/2020/QĐ-TTg. The pattern is what is usually seen; a code that looks otherwise is noted, never
 * refused, because the provincial lists were not checked.
 */
public final class UnitCodes {

    private static final Pattern USUAL = Pattern.compile("[A-Z]\\d{2}(\\.\\d{2})*");
    private static final String NOTE = "Mã không theo mẫu thường gặp (ví dụ H14.15). Hãy kiểm tra lại.";

    private UnitCodes() {}

    /** A sentence about a code that looks unusual; empty for none and for a usual one. */
    public static Optional<String> note(String code) {
        return code == null || USUAL.matcher(code).matches() ? Optional.empty() : Optional.of(NOTE);
    }
}
