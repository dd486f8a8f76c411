package vn.sovang.pledge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a unit promises. A draft may be incomplete; it must be complete when it is sent.
 *
 * @param contents promises in words, in order
 */
@Schema(name = "PledgeContent")
public record PledgeContent(
        @NotNull(message = "Hãy gửi nội dung thi đua.") @Size(max = 50, message = "Không quá 50 nội dung.")
        List<
                        @NotNull(message = "Không được để trống.")
                        @Size(max = 2000, message = "Nội dung dài quá 2000 ký tự.") String>
                contents,

        @NotNull(message = "Hãy gửi danh sách chỉ tiêu.") @Size(max = 100, message = "Không quá 100 chỉ tiêu.")
        List<@Valid @NotNull(message = "Không được để trống.") Target> targets,

        @NotNull(message = "Hãy gửi danh hiệu, hình thức đăng ký.")
        @Size(max = 200, message = "Không quá 200 dòng đăng ký.")
        List<@Valid @NotNull(message = "Không được để trống.") Aim> registrations) {

    /**
     * A target.
     *
     * @param id id of a target that is there already; absent for a new one
     * @param measure unit of measure: vụ việc, triệu đồng, % …
     * @param planned the planned value as typed: "5", "từ 70% trở lên", "hơn 986 triệu đồng"; kept as it is
     * @param plannedReading the value meant, where {@code planned} can be read in several ways; money in đồng
     */
    @Schema(name = "PledgeTargetContent")
    public record Target(
            @Schema(nullable = true) UUID id,

            @NotNull(message = "Hãy ghi tên chỉ tiêu.") @Size(max = 500, message = "Tên chỉ tiêu dài quá 500 ký tự.")
            String indicator,

            @Schema(nullable = true) @Size(max = 60, message = "Đơn vị tính dài quá 60 ký tự.")
            String measure,

            @NotNull(message = "Hãy chọn chiều của chỉ tiêu.")
            TargetDirection direction,

            @Schema(nullable = true) @Size(max = 200, message = "Mức giao ước dài quá 200 ký tự.")
            String planned,

            @Schema(nullable = true) BigDecimal plannedReading,

            @Schema(nullable = true) @Size(max = 1000, message = "Ghi chú dài quá 1000 ký tự.")
            String note) {}

    /** A title or form a subject aims at; {@code awardCode} is a code of the award catalogue. */
    @Schema(name = "PledgeRegistrationContent")
    public record Aim(
            @NotNull(message = "Hãy chọn danh hiệu, hình thức.") @Size(max = 40, message = "Mã dài quá 40 ký tự.")
            String awardCode,

            @NotNull(message = "Hãy chọn loại đối tượng.") SubjectKind subjectKind,

            @NotNull(message = "Hãy ghi tên tập thể, cá nhân.") @Size(max = 300, message = "Tên dài quá 300 ký tự.")
            String subjectName,

            @Schema(nullable = true) @Size(max = 1000, message = "Ghi chú dài quá 1000 ký tự.")
            String note) {}
}
