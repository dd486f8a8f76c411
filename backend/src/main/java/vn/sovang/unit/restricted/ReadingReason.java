package vn.sovang.unit.restricted;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why restricted facts are read; kept in the audit trail with the reader's name. */
@Schema(name = "RestrictedReadingReason")
public record ReadingReason(
        @NotNull(message = MESSAGE) @Size(min = ReadingReason.LEAST, max = 500, message = MESSAGE)
        String reason) {

    static final int LEAST = 10;
    static final String MESSAGE = "Hãy ghi lý do xem, từ 10 đến 500 ký tự.";
}
