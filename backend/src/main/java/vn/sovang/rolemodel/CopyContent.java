package vn.sovang.rolemodel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who took it over.
 *
 * @param fromCopyId the copy it was learned from; left out where it was learned from the model itself
 * @param unitId unit it happened in, where the product knows it
 * @param place where, in words
 * @param since from when, in words: "từ 2019"
 * @param result with what result, in words
 * @param reached a figure of the result as written
 * @param reachedReading the value meant, where {@code reached} can be read in several ways
 */
@Schema(name = "RoleModelCopyContent")
public record CopyContent(
        @Schema(nullable = true) UUID fromCopyId,
        @NotNull(message = "Hãy chọn loại đối tượng.") ModelSubject subjectKind,

        @NotNull(message = "Hãy ghi ai làm theo.") @Size(max = 300, message = "Tên dài quá 300 ký tự.")
        String name,

        @Schema(nullable = true) UUID unitId,

        @Schema(nullable = true) @Size(max = 300, message = "Nơi làm theo dài quá 300 ký tự.")
        String place,

        @Schema(nullable = true) @Size(max = 100, message = "Thời gian dài quá 100 ký tự.")
        String since,

        @NotNull(message = "Hãy ghi kết quả.") @Size(max = 2000, message = "Kết quả dài quá 2000 ký tự.")
        String result,

        @Schema(nullable = true) @Size(max = 200, message = "Số liệu dài quá 200 ký tự.")
        String reached,

        @Schema(nullable = true) @Size(max = 60, message = "Đơn vị tính dài quá 60 ký tự.")
        String measure,

        @Schema(nullable = true) BigDecimal reachedReading) {}
