package vn.sovang.unit.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A household as it is written.
 *
 * @param headId the head, when in the list of people; the name is then theirs
 * @param headName the head by name otherwise
 * @param communeId commune or ward; it stays when the household is corrected
 * @param members may be left empty
 */
@Schema(name = "HouseholdContent")
public record HouseholdContent(
        @Schema(nullable = true) UUID headId,

        @Schema(nullable = true) @Size(max = 200, message = "Họ và tên dài quá 200 ký tự.")
        String headName,

        @NotNull(message = "Hãy chọn xã, phường.") UUID communeId,

        @NotBlank(message = "Hãy ghi địa chỉ: thôn, xóm, tổ dân phố.")
        @Size(max = 300, message = "Địa chỉ dài quá 300 ký tự.")
        String address,

        @NotNull(message = "Thiếu danh sách thành viên.") @Size(max = 50, message = "Tối đa 50 thành viên.")
        List<@NotNull @Valid Member> members) {

    /** Somebody of the household; by name, or from the list of people. */
    @Schema(name = "HouseholdMemberContent")
    public record Member(
            @Schema(nullable = true) UUID personId,

            @Schema(nullable = true) @Size(max = 200, message = "Họ và tên dài quá 200 ký tự.")
            String name,

            @Schema(nullable = true) @Size(max = 100, message = "Quan hệ dài quá 100 ký tự.")
            String relation,

            @Schema(nullable = true)
            @Min(value = 1850, message = "Năm sinh phải từ 1850.")
            @Max(value = 2100, message = "Năm sinh phải đến 2100.")
            Integer birthYear) {}
}
