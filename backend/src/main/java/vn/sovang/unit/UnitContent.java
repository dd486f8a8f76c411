package vn.sovang.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is entered about a unit.
 *
 * @param code agency code (mã định danh điện tử, QĐ 20/2020/QĐ-TTg); only one unit bears it
 * @param aliases other names it is written by
 * @param validFrom first day it exists, absent when not known
 * @param validTo last day it exists
 * @param outside known here, working elsewhere: it has no accounts
 * @param standingBodyId who does the work of a council between its sittings
 */
@Schema(name = "UnitContent")
public record UnitContent(
        @NotBlank(message = "Hãy ghi tên đơn vị.") @Size(max = 300, message = "Tên đơn vị dài tối đa 300 ký tự.")
        String name,

        @NotNull(message = "Hãy chọn loại đơn vị.") UnitKind kind,
        @Schema(nullable = true) UUID parentId,

        @Schema(nullable = true) @Size(max = 35, message = "Mã định danh dài tối đa 35 ký tự.")
        String code,

        @Schema(nullable = true) @Size(max = 20, message = "Ghi tối đa 20 tên gọi khác.")
        List<
                        @NotBlank(message = "Tên gọi khác không được để trống.")
                        @Size(max = 300, message = "Tên gọi khác dài tối đa 300 ký tự.") String>
                aliases,

        @Schema(nullable = true) LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @Schema(nullable = true) Boolean outside,
        @Schema(nullable = true) UUID standingBodyId) {

    public UnitContent {
        aliases = aliases == null ? List.of() : aliases.stream().distinct().toList();
        outside = Boolean.TRUE.equals(outside);
        code = code == null || code.isBlank() ? null : code.strip().toUpperCase(Locale.ROOT);
    }
}
