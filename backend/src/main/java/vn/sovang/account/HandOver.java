package vn.sovang.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The roles of a unit pass to another account.
 *
 * @param from first day of the one who takes over; the other's last is the day before
 */
@Schema(name = "HandOver")
public record HandOver(
        @NotNull(message = "Hãy chọn người nhận bàn giao.") UUID toAccountId,

        @NotNull(message = "Hãy ghi ngày bàn giao.") LocalDate from,

        @NotNull(message = "Hãy ghi lý do hoặc số quyết định.") @Size(max = 500, message = "Lý do dài quá 500 ký tự.")
        String reason) {}
