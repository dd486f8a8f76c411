package vn.sovang.rolemodel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.movement.MediaKind;

/** An item about a role model; {@code outlet} is the paper, station or group, {@code url} where it can be read. */
@Schema(name = "RoleModelMediaContent")
public record MediaContent(
        @NotNull(message = "Hãy chọn loại tin, bài.") MediaKind kind,

        @NotNull(message = "Hãy ghi tên tin, bài.") @Size(max = 500, message = "Tên tin, bài dài quá 500 ký tự.")
        String title,

        @Schema(nullable = true) @Size(max = 300, message = "Tên báo, đài dài quá 300 ký tự.")
        String outlet,

        @Schema(nullable = true)
        @Size(max = 1000, message = "Đường dẫn dài quá 1000 ký tự.")
        @Pattern(regexp = "https?://\\S+", message = "Đường dẫn phải bắt đầu bằng http:// hoặc https://.")
        String url,

        @Schema(nullable = true) LocalDate publishedOn) {}
