package vn.sovang.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.security.Role;

/**
 * A role to be held for a time.
 *
 * @param unitId unit of a unit role, absent for the others
 * @param from first day
 * @param to last day, absent while open
 * @param reason why, for example the decision on the post
 */
@Schema(name = "GrantContent")
public record GrantContent(
        @NotNull(message = "Hãy chọn vai trò.") Role role,

        @Schema(nullable = true) UUID unitId,

        @NotNull(message = "Hãy ghi ngày bắt đầu.") LocalDate from,

        @Schema(nullable = true) LocalDate to,

        @Schema(nullable = true) @Size(max = 500, message = "Lý do dài quá 500 ký tự.")
        String reason) {

    /** What does not hold between the fields; pointers begin with {@code at}. */
    List<FieldError> faults(String at) {
        List<FieldError> faults = new ArrayList<>();
        if (role == Role.INTEGRATION) {
            faults.add(
                    new FieldError(at + "/role", "Vai trò này chỉ dành cho hệ thống kết nối, không dành cho người."));
        } else if (RoleGrant.isOfUnit(role) && unitId == null) {
            faults.add(new FieldError(at + "/unitId", "Vai trò này phải gắn với một đơn vị."));
        } else if (!RoleGrant.isOfUnit(role) && unitId != null) {
            faults.add(new FieldError(at + "/unitId", "Vai trò này không gắn với đơn vị."));
        }
        if (to != null && to.isBefore(from)) {
            faults.add(new FieldError(at + "/to", "Ngày kết thúc phải từ ngày bắt đầu trở đi."));
        }
        return faults;
    }

    RoleGrant toGrant() {
        return RoleGrant.of(role, unitId, from, to, reason);
    }
}
