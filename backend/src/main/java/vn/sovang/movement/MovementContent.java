package vn.sovang.movement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.unit.UnitKind;

/**
 * What a movement is.
 *
 * @param fromYear first year it runs
 * @param toYear last year it runs; left out while it is open
 * @param period its period in words as the document writes it, where days are not known
 * @param ownerUnitId unit that launches it
 * @param blockId block it is run in, for scope BLOCK
 * @param parentId movement it carries out
 * @param addresses those it is addressed to; when it is launched each unit among them gets its own to-do
 * @param joinDue last day to join
 * @param reportPeriod words of the period units are asked to report for, for example "6 tháng đầu năm 2026"
 * @param reportDue last day to report for that period
 */
@Schema(name = "MovementContent")
public record MovementContent(
        @NotNull(message = "Hãy ghi tên phong trào.") @Size(max = 500, message = "Tên phong trào dài quá 500 ký tự.")
        String name,

        @NotNull(message = "Hãy chọn phạm vi.") MovementScope scope,

        @NotNull(message = "Hãy chọn hình thức tổ chức.") MovementMethod method,

        @NotNull(message = "Hãy ghi năm bắt đầu.")
        @Min(value = 1945, message = "Năm phải từ 1945 đến 2100.")
        @Max(value = 2100, message = "Năm phải từ 1945 đến 2100.")
        Integer fromYear,

        @Schema(nullable = true)
        @Min(value = 1945, message = "Năm phải từ 1945 đến 2100.")
        @Max(value = 2100, message = "Năm phải từ 1945 đến 2100.")
        Integer toYear,

        @Schema(nullable = true) LocalDate startsOn,
        @Schema(nullable = true) LocalDate endsOn,

        @Schema(nullable = true) @Size(max = 200, message = "Thời gian dài quá 200 ký tự.")
        String period,

        @Schema(nullable = true) UUID ownerUnitId,
        @Schema(nullable = true) UUID blockId,
        @Schema(nullable = true) UUID parentId,

        @Schema(nullable = true) @Size(max = 2000, message = "Đối tượng dài quá 2000 ký tự.")
        String subjects,

        @Schema(nullable = true) @Size(max = 5000, message = "Tiêu chí dài quá 5000 ký tự.")
        String criteria,

        @Schema(nullable = true) @Size(max = 2000, message = "Ghi chú dài quá 2000 ký tự.")
        String note,

        @NotNull(message = "Hãy gửi danh sách chỉ tiêu.") @Size(max = 100, message = "Không quá 100 chỉ tiêu.")
        List<@Valid @NotNull(message = "Không được để trống.") Target> targets,

        @Schema(nullable = true) @Size(max = 200, message = "Không quá 200 nơi nhận.")
        List<@Valid @NotNull(message = "Không được để trống.") Address> addresses,

        @Schema(nullable = true) LocalDate joinDue,

        @Schema(nullable = true) @Size(max = 200, message = "Kỳ báo cáo dài quá 200 ký tự.")
        String reportPeriod,

        @Schema(nullable = true) LocalDate reportDue) {

    public MovementContent {
        addresses = addresses == null ? List.of() : addresses;
    }

    /** One of those addressed; the part its kind names is required. */
    @Schema(name = "MovementAddressContent")
    public record Address(
            @NotNull(message = "Hãy chọn loại nơi nhận.") AddressKind kind,
            @Schema(nullable = true) UnitKind unitKind,
            @Schema(nullable = true) UUID unitId,
            @Schema(nullable = true) UUID blockId) {}

    /**
     * A target.
     *
     * @param planned value as typed, kept as it is
     * @param plannedReading the value meant, where {@code planned} can be read in several ways; money in đồng
     */
    @Schema(name = "MovementTargetContent")
    public record Target(
            @NotNull(message = "Hãy ghi tên chỉ tiêu.") @Size(max = 500, message = "Tên chỉ tiêu dài quá 500 ký tự.")
            String indicator,

            @Schema(nullable = true) @Size(max = 60, message = "Đơn vị tính dài quá 60 ký tự.")
            String measure,

            @Schema(nullable = true) @Size(max = 200, message = "Mức chỉ tiêu dài quá 200 ký tự.")
            String planned,

            @Schema(nullable = true) BigDecimal plannedReading) {}
}
