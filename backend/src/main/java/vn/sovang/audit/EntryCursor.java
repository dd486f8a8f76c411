package vn.sovang.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import vn.sovang.shared.problem.Invalid;

/** The last entry seen. */
record EntryCursor(Instant at, UUID id) {

    String written() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + "|" + id).getBytes(StandardCharsets.UTF_8));
    }

    static EntryCursor read(String text) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text.strip()), StandardCharsets.UTF_8).split("\\|", 2);
            return new EntryCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeParseException | ArrayIndexOutOfBoundsException e) {
            throw new Invalid("?after", "Chỗ xem tiếp không đọc được; hãy tìm lại từ đầu.");
        }
    }
}
