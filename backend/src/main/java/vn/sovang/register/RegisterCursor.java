package vn.sovang.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import vn.sovang.shared.paging.Years;
import vn.sovang.shared.problem.Invalid;

/**
 * The last line seen.
 *
 * @param score how well it fitted the words; the same for all where the latest comes first
 */
record RegisterCursor(int score, LocalDate date, UUID id) {

    String written() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((score + "|" + date + "|" + id).getBytes(StandardCharsets.UTF_8));
    }

    /** Null when nothing was seen yet. */
    static RegisterCursor read(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text.strip()), StandardCharsets.UTF_8).split("\\|", 3);
            LocalDate day = LocalDate.parse(parts[1]);
            Years.read(String.valueOf(day.getYear()));
            return new RegisterCursor(Integer.parseInt(parts[0]), day, UUID.fromString(parts[2]));
        } catch (Invalid | IllegalArgumentException | DateTimeParseException | ArrayIndexOutOfBoundsException e) {
            throw new Invalid("?after", "Chỗ xem tiếp không đọc được; hãy tìm lại từ đầu.");
        }
    }
}
