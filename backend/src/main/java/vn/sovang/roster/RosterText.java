package vn.sovang.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pasted table, cells separated by tabs, its first line the titles of the columns.
 *
 * @param unitId unit of everybody whose line names none
 */
@Schema(name = "RosterText")
public record RosterText(
        @NotNull(message = "Hãy chọn đơn vị của danh sách.") UUID unitId,

        @NotBlank(message = "Hãy dán danh sách.") @Size(max = 1_000_000, message = "Danh sách dài quá 1.000.000 ký tự.")
        String text) {}
