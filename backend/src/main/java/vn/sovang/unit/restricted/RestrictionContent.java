package vn.sovang.unit.restricted;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A period of discipline, inspection or complaint.
 *
 * @param to last day; null while it lasts
 * @param decision the decision or paper it rests on, as it is quoted
 */
@Schema(name = "RestrictionContent")
public record RestrictionContent(
        @NotNull(message = "Hãy chọn loại thông tin.") RestrictionKind kind,
        @NotNull(message = "Hãy ghi ngày bắt đầu.") LocalDate from,
        @Schema(nullable = true) LocalDate to,

        @NotBlank(message = "Hãy ghi quyết định hoặc văn bản làm căn cứ.")
        @Size(max = 1000, message = "Căn cứ dài quá 1000 ký tự.")
        String decision) {}
