package vn.sovang.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The decision that takes an honour back.
 *
 * @param decisionNumber number, with or without symbol
 * @param decisionDate not before the decision it takes back, not after today
 * @param issuer who decided it
 * @param reason the ground, as the decision states it
 */
@Schema(name = "RevokeHonour")
public record RevokeHonour(
        @NotBlank(message = "Hãy ghi số quyết định hủy bỏ.")
        @Size(max = 60, message = "Số quyết định dài tối đa 60 ký tự.")
        String decisionNumber,

        @NotNull(message = "Hãy ghi ngày quyết định hủy bỏ.")
        LocalDate decisionDate,

        @NotBlank(message = "Hãy ghi cơ quan quyết định.")
        @Size(max = 300, message = "Tên cơ quan dài tối đa 300 ký tự.")
        String issuer,

        @NotBlank(message = "Hãy ghi lý do hủy bỏ.") @Size(max = 1000, message = "Lý do dài tối đa 1.000 ký tự.")
        String reason) {}
