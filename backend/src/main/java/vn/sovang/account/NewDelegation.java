package vn.sovang.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A role another account holds in one's place for a time.
 *
 * @param grantId the role of one's own that is delegated
 * @param to last day; a delegation always ends
 * @param reason reason or number of the decision
 */
@Schema(name = "NewDelegation")
public record NewDelegation(
        @NotNull(message = "Hãy chọn vai trò ủy quyền.") UUID grantId,

        @NotNull(message = "Hãy chọn người nhận ủy quyền.") UUID toAccountId,

        @NotNull(message = "Hãy ghi ngày bắt đầu.") LocalDate from,

        @NotNull(message = "Hãy ghi ngày kết thúc.") LocalDate to,

        @NotNull(message = "Hãy ghi lý do hoặc số quyết định.") @Size(max = 500, message = "Lý do dài quá 500 ký tự.")
        String reason) {}
