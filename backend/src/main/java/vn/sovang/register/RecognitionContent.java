package vn.sovang.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.catalogue.SubjectKind;

/**
 * Praise or money on the spot outside the titles and forms of the law.
 *
 * @param unitId the recipient where it is a unit of the system
 * @param form as it was called: "Điện khen", "Thư khen", "thưởng nóng", "vinh danh"
 * @param givenOn its day; left out where it is not known
 * @param givenText its time in words, where the day is not known
 * @param money as written, for this recipient alone; left out where no money was given
 * @param moneyReading the value meant in đồng, where {@code money} can be read in several ways
 */
@Schema(name = "RecognitionContent")
public record RecognitionContent(
        @NotNull(message = "Hãy chọn loại đối tượng.") SubjectKind recipientKind,

        @NotBlank(message = "Hãy ghi tên người, tập thể.") @Size(max = 300, message = "Tên dài quá 300 ký tự.")
        String recipientName,

        @Schema(nullable = true) UUID unitId,

        @NotBlank(message = "Hãy ghi hình thức.") @Size(max = 200, message = "Hình thức dài quá 200 ký tự.")
        String form,

        @NotBlank(message = "Hãy ghi nơi khen, thưởng.") @Size(max = 300, message = "Tên cơ quan dài quá 300 ký tự.")
        String grantedBy,

        @Schema(nullable = true) LocalDate givenOn,

        @Schema(nullable = true) @Size(max = 200, message = "Thời gian dài quá 200 ký tự.")
        String givenText,

        @Schema(nullable = true) @Size(max = 200, message = "Số tiền dài quá 200 ký tự.")
        String money,

        @Schema(nullable = true) BigDecimal moneyReading,

        @NotBlank(message = "Hãy ghi thành tích.") @Size(max = 1000, message = "Thành tích dài quá 1.000 ký tự.")
        String reason,

        @Schema(nullable = true) @Size(max = 2000, message = "Ghi chú dài quá 2.000 ký tự.")
        String note) {}
