package vn.sovang.unit.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many people work in a unit on a day.
 *
 * @param on the day that was counted
 * @param women how many of them, absent when it was not counted
 */
@Embeddable
@Schema(name = "UnitHeadcount")
public record UnitHeadcount(
        @NotNull(message = "Hãy ghi ngày thống kê.") @Column(name = "counted")
        LocalDate on,

        @NotNull(message = "Hãy ghi tổng số.") @Min(value = 0, message = "Tổng số không được âm.")
        Integer total,

        @Schema(nullable = true) @Min(value = 0, message = "Số nữ không được âm.")
        Integer women) {}
