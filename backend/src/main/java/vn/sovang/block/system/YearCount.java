package vn.sovang.block.system;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.block.BlockKind;

/**
 * What is announced of a year's blocks in numbers; any of them may be unknown.
 *
 * @param label which blocks, for example "Khối doanh nghiệp, hợp tác xã" or "Tổng số"
 * @param kind clusters or blocks; null where the line counts both, as a total does
 * @param fewest members of the smallest block
 * @param most members of the largest block
 * @param raw the words of the paper
 */
@Embeddable
@Schema(name = "BlockYearCount")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record YearCount(
        @NotNull(message = "Hãy ghi nhóm cụm, khối.") @Size(max = 300, message = "Tên nhóm dài quá 300 ký tự.")
        String label,

        @Schema(nullable = true) @Enumerated(EnumType.STRING)
        BlockKind kind,

        @Schema(nullable = true) @PositiveOrZero(message = "Số cụm, khối phải từ 0 trở lên.")
        Integer blocks,

        @Schema(nullable = true) @PositiveOrZero(message = "Số thành viên phải từ 0 trở lên.")
        Integer members,

        @Schema(nullable = true) @PositiveOrZero(message = "Số ít nhất phải từ 0 trở lên.")
        Integer fewest,

        @Schema(nullable = true) @PositiveOrZero(message = "Số nhiều nhất phải từ 0 trở lên.")
        Integer most,

        @Schema(nullable = true) @Size(max = 500, message = "Nguyên văn dài quá 500 ký tự.")
        String raw) {}
