package vn.sovang.movement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.catalogue.SubjectKind;

/**
 * A figure reached.
 *
 * @param unitId unit that reached it; left out for the whole movement
 * @param topic what the figure tells of; OUTCOME when left out
 * @param period words of the period, for example "2018" or "05 năm"
 * @param reached value as typed, kept as it is
 * @param recipientKind with AWARD alone: who was awarded; left out where the report mixes them
 * @param grantedBy with AWARD alone: who granted it, as the report says, also several: "UBND tỉnh, bộ, ngành"
 * @param awardForm with AWARD alone: title or form as the report says
 * @param reachedReading the value meant, where {@code reached} can be read in several ways; money in đồng
 */
@Schema(name = "MovementResultContent")
public record ResultContent(
        @Schema(nullable = true) UUID unitId,

        @NotNull(message = "Hãy ghi tên kết quả.") @Size(max = 500, message = "Tên kết quả dài quá 500 ký tự.")
        String indicator,

        @Schema(nullable = true) @Size(max = 60, message = "Đơn vị tính dài quá 60 ký tự.")
        String measure,

        @NotNull(message = "Hãy ghi thời gian của kết quả.") @Size(max = 200, message = "Thời gian dài quá 200 ký tự.")
        String period,

        @NotNull(message = "Hãy ghi kết quả.") @Size(max = 200, message = "Kết quả dài quá 200 ký tự.")
        String reached,

        @Schema(nullable = true) BigDecimal reachedReading,

        @Schema(nullable = true) @Size(max = 2000, message = "Ghi chú dài quá 2000 ký tự.")
        String note,

        @Schema(nullable = true) ResultTopic topic,
        @Schema(nullable = true) SubjectKind recipientKind,

        @Schema(nullable = true) @Size(max = 300, message = "Cơ quan khen thưởng dài quá 300 ký tự.")
        String grantedBy,

        @Schema(nullable = true) @Size(max = 300, message = "Hình thức khen thưởng dài quá 300 ký tự.")
        String awardForm) {

    /** A figure that tells of no awards. */
    public ResultContent(
            UUID unitId,
            String indicator,
            String measure,
            String period,
            String reached,
            BigDecimal reachedReading,
            String note,
            ResultTopic topic) {
        this(unitId, indicator, measure, period, reached, reachedReading, note, topic, null, null, null);
    }

    public ResultContent {
        topic = topic == null ? ResultTopic.OUTCOME : topic;
    }

    boolean tellsOfAwards() {
        return recipientKind != null || grantedBy != null || awardForm != null;
    }
}
