package vn.sovang.integration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem;

/**
 * A connected system as it is entered.
 *
 * @param code its name at the token address, fixed once registered
 * @param unitId unit that answers for it
 * @param contact who to call when it misbehaves
 * @param validFrom first day it may call
 * @param validTo last day, open when null
 * @param callsPerMinute calls it may make in a minute, 1 to 6000
 */
@Schema(name = "DraftClient")
public record DraftClient(
        @NotNull
        @Pattern(
                regexp = "[a-z0-9][a-z0-9-]{2,39}",
                message = "Mã gồm 3 đến 40 chữ thường không dấu, chữ số và dấu gạch nối.")
        String code,

        @NotBlank(message = "Hãy ghi tên hệ thống.") @Size(max = 200, message = "Tên dài quá 200 ký tự.")
        String name,

        @NotNull(message = "Hãy chọn đơn vị chủ quản.") UUID unitId,

        @NotBlank(message = "Hãy ghi người liên hệ.") @Size(max = 300, message = "Người liên hệ dài quá 300 ký tự.")
        String contact,

        @NotEmpty(message = "Hãy chọn ít nhất một quyền.") List<@NotNull String> scopes,

        @NotNull(message = "Hãy chọn ngày bắt đầu.") LocalDate validFrom,

        LocalDate validTo,

        @NotNull
        @Min(value = 1, message = "Số lần gọi mỗi phút từ 1 đến 6.000.")
        @Max(value = 6000, message = "Số lần gọi mỗi phút từ 1 đến 6.000.")
        Integer callsPerMinute) {

    Set<ApiScope> allowed() {
        return scopes.stream().flatMap(s -> ApiScope.named(s).stream()).collect(Collectors.toSet());
    }

    /** @throws Invalid for scopes that do not exist and dates in the wrong order (422) */
    void requireSense() {
        List<Problem.FieldError> errors = new ArrayList<>();
        for (int i = 0; i < scopes.size(); i++) {
            if (ApiScope.named(scopes.get(i)).isEmpty()) {
                errors.add(new Problem.FieldError("/scopes/" + i, "Không có quyền này."));
            }
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            errors.add(new Problem.FieldError("/validTo", "Ngày cuối phải từ ngày bắt đầu trở đi."));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
