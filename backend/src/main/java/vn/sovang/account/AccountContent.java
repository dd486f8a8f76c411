package vn.sovang.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who the person behind an account is.
 *
 * @param unitId where the person works; says nothing about roles
 */
@Schema(name = "AccountContent")
public record AccountContent(
        @NotNull(message = "Hãy ghi họ và tên.") @Size(max = 120, message = "Họ và tên dài quá 120 ký tự.")
        String fullName,

        @Schema(nullable = true) @Size(max = 200, message = "Chức vụ dài quá 200 ký tự.")
        String position,

        @Schema(nullable = true) UUID unitId,

        @Schema(nullable = true)
        @Size(max = 200, message = "Thư điện tử dài quá 200 ký tự.")
        @Email(message = "Đây không phải địa chỉ thư điện tử.")
        String email,

        @Schema(nullable = true)
        @Pattern(regexp = "\\+?[0-9][0-9 .-]{7,18}", message = "Số điện thoại gồm 8 đến 19 chữ số, có thể có dấu cách.")
        String phone) {}
