package vn.sovang.block.room;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A paper to lay before the members of a cluster.
 *
 * @param fileId of a file sent up before
 */
@Schema(name = "NewRoomPaper")
public record NewRoomPaper(
        @NotNull(message = "Hãy ghi tên tài liệu.") @Size(max = 300, message = "Tên tài liệu dài quá 300 ký tự.")
        String title,

        @NotNull(message = "Hãy chọn tệp.") UUID fileId) {}
