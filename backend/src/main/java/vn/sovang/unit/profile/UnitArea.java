package vn.sovang.unit.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An area a unit lies in for a time.
 *
 * @param to last day, absent while it goes on
 * @param basis the decision or list that says so
 */
@Embeddable
@Schema(name = "UnitArea")
public record UnitArea(
        @NotNull(message = "Hãy chọn loại địa bàn.") @Enumerated(EnumType.STRING)
        AreaKind kind,

        @NotNull(message = "Hãy ghi ngày bắt đầu.") @Column(name = "valid_from")
        LocalDate from,

        @Schema(nullable = true) @Column(name = "valid_to") LocalDate to,

        @Schema(nullable = true) @Size(max = 300, message = "Căn cứ dài tối đa 300 ký tự.")
        String basis) {

    boolean isPeriod() {
        return from == null || to == null || !to.isBefore(from);
    }
}
