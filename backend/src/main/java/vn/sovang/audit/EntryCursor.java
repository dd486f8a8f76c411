package vn.sovang.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import vn.sovang.shared.paging.Years;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.time.AppClock;

/** The last entry seen. */
record EntryCursor(Instant at, UUID id) {

    String written() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + "|" + id).getBytes(StandardCharsets.UTF_8));
    }

    static EntryCursor read(String text) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text.strip()), StandardCharsets.UTF_8).split("\\|", 2);
            Instant at = Instant.parse(parts[0]);
            Years.read(String.valueOf(at.atZone(AppClock.ZONE).getYear()));
            return new EntryCursor(at, UUID.fromString(parts[1]));
        } catch (Invalid | IllegalArgumentException | DateTimeParseException | ArrayIndexOutOfBoundsException e) {
            throw new Invalid("?after", "Chỗ xem tiếp không đọc được; hãy tìm lại từ đầu.");
        }
    }
}
