package vn.sovang.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account to be opened; it has no password until its person chooses one through an invitation.
 *
 * @param username what is typed at sign-in; never changes
 * @param person who it is for
 * @param grants roles held from the beginning
 */
@Schema(name = "NewAccount")
public record NewAccount(
        @NotNull(message = "Hãy ghi tên đăng nhập.")
        @Pattern(
                regexp = NewAccount.USERNAME,
                message = "Tên đăng nhập gồm 3 đến 64 chữ thường không dấu, chữ số, dấu chấm, gạch.")
        String username,

        @NotNull(message = "Hãy ghi người dùng tài khoản.") @Valid
        AccountContent person,

        @Schema(nullable = true) @Size(max = 10, message = "Không quá 10 vai trò.")
        List<@NotNull(message = "Vai trò còn trống.") @Valid GrantContent> grants) {

    static final String USERNAME = "[a-z0-9][a-z0-9._-]{1,62}[a-z0-9]";

    List<GrantContent> grantsOrNone() {
        return grants == null ? List.of() : grants;
    }
}
