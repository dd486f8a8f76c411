package vn.sovang.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An honour decided elsewhere or before this system, told by the department from the decision on paper.
 *
 * @param unitId the honoured unit; leave out for a person
 * @param personId the honoured person; leave out for a unit
 * @param awardCode code of the catalogue
 * @param year year of the achievement, 1945 to 2100
 * @param achievement what for, in words
 */
@Schema(name = "DeclareHonour")
public record DeclareHonour(
        Optional<UUID> unitId,
        Optional<UUID> personId,

        @NotNull(message = "Hãy chọn hình thức khen thưởng.")
        String awardCode,

        @NotNull(message = "Hãy ghi năm thành tích.")
        @Min(value = 1945, message = "Năm phải từ 1945.")
        @Max(value = 2100, message = "Năm phải đến 2100.")
        Integer year,

        @NotNull(message = "Hãy ghi thành tích.") @Size(max = 1000, message = "Thành tích dài tối đa 1.000 ký tự.")
        String achievement,

        @NotNull(message = "Hãy ghi số quyết định.") @Size(max = 60, message = "Số quyết định dài tối đa 60 ký tự.")
        String decisionNumber,

        @NotNull(message = "Hãy ghi ngày quyết định.") LocalDate decisionDate,

        @NotNull(message = "Hãy ghi cơ quan quyết định.")
        @Size(max = 300, message = "Tên cơ quan dài tối đa 300 ký tự.")
        String issuer) {}
