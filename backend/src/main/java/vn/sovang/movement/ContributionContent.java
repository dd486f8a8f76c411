package vn.sovang.movement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something given.
 *
 * @param unitId unit that mobilised and records it; a unit's people may only name their own
 * @param raw how much, as written: "trên 400 triệu đồng", "193 m²", "1 ha"; goods without a known value say so in words
 * @param amountReading the value meant, where {@code raw} can be read in several ways; đồng, m² or days
 * @param goods what was given, for GOODS and OTHER
 * @param measure unit of measure, for OTHER alone: m, đơn vị máu
 * @param worth what it is worth in đồng as written, for land, trees, houses and the like; never added to money
 * @param worthReading the worth meant in đồng, where {@code worth} can be read in several ways
 */
@Schema(name = "ContributionContent")
public record ContributionContent(
        @Schema(nullable = true) UUID unitId,

        @NotNull(message = "Hãy ghi tên người, đơn vị đóng góp.") @Size(max = 300, message = "Tên dài quá 300 ký tự.")
        String donorName,

        @NotNull(message = "Hãy chọn loại người đóng góp.") DonorKind donorKind,

        @NotNull(message = "Hãy chọn loại đóng góp.") ContributionKind kind,

        @NotNull(message = "Hãy ghi mức đóng góp.") @Size(max = 200, message = "Mức đóng góp dài quá 200 ký tự.")
        String raw,

        @Schema(nullable = true) BigDecimal amountReading,

        @Schema(nullable = true) @Size(max = 500, message = "Hiện vật dài quá 500 ký tự.")
        String goods,

        @Schema(nullable = true) LocalDate givenOn,

        @Schema(nullable = true) @Size(max = 200, message = "Thời gian dài quá 200 ký tự.")
        String period,

        @Schema(nullable = true) @Size(max = 2000, message = "Ghi chú dài quá 2000 ký tự.")
        String note,

        @Schema(nullable = true) @Size(max = 60, message = "Đơn vị tính dài quá 60 ký tự.")
        String measure,

        @Schema(nullable = true) @Size(max = 200, message = "Giá trị dài quá 200 ký tự.")
        String worth,

        @Schema(nullable = true) BigDecimal worthReading) {}
