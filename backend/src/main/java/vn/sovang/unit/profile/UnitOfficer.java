package vn.sovang.unit.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who does the work of emulation and commendation in a unit.
 *
 * @param since first day in this work anywhere; seniority counts from it
 * @param from first day in this unit's work
 * @param to last day, absent while it goes on
 */
@Embeddable
@Schema(name = "UnitOfficer")
public record UnitOfficer(
        @NotBlank(message = "Hãy ghi họ và tên.") @Size(max = 100, message = "Họ và tên dài tối đa 100 ký tự.")
        String name,

        @NotNull(message = "Hãy chọn giới tính.") @Enumerated(EnumType.STRING)
        OfficerGender gender,

        @Schema(nullable = true)
        @Column(name = "birth_year")
        @Min(value = 1900, message = "Năm sinh phải từ 1900.")
        @Max(value = 2100, message = "Năm sinh không hợp lệ.")
        Integer birthYear,

        @NotNull(message = "Hãy chọn chuyên trách hay kiêm nhiệm.")
        @Enumerated(EnumType.STRING)
        @Column(name = "working_time")
        WorkingTime workingTime,

        @NotNull(message = "Hãy chọn trình độ.") @Enumerated(EnumType.STRING)
        Training training,

        @Schema(nullable = true) LocalDate since,

        @NotNull(message = "Hãy ghi ngày bắt đầu.") @Column(name = "valid_from")
        LocalDate from,

        @Schema(nullable = true) @Column(name = "valid_to") LocalDate to) {

    boolean isPeriod() {
        return from == null || to == null || !to.isBefore(from);
    }
}
