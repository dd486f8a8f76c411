package vn.sovang.block;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A joint activity of a block.
 *
 * @param period when it was done, in words, where no day is known
 * @param total value of the whole in đồng
 * @param totalRaw the value as written, for example "30 triệu đồng"
 * @param goods what was given, in words
 * @param gap why the shares may come to another sum than the total; without it they must come to the same
 * @param shares what each member gave
 */
@Schema(name = "ActivityContent")
public record ActivityContent(
        @NotNull(message = "Hãy ghi tên hoạt động.") @Size(max = 500, message = "Tên hoạt động dài quá 500 ký tự.")
        String title,

        @Schema(nullable = true) @Size(max = 300, message = "Địa điểm dài quá 300 ký tự.")
        String place,

        @Schema(nullable = true) LocalDate heldOn,

        @Schema(nullable = true) @Size(max = 200, message = "Thời gian dài quá 200 ký tự.")
        String period,

        @Schema(nullable = true) @PositiveOrZero(message = "Số tiền phải từ 0 trở lên.")
        Long total,

        @Schema(nullable = true) @Size(max = 200, message = "Số tiền ghi bằng chữ dài quá 200 ký tự.")
        String totalRaw,

        @Schema(nullable = true) @Size(max = 500, message = "Hiện vật dài quá 500 ký tự.")
        String goods,

        @Schema(nullable = true) @Size(max = 2000, message = "Ghi chú dài quá 2000 ký tự.")
        String note,

        @Schema(nullable = true) ShareGap gap,

        @NotNull(message = "Hãy gửi phần đóng góp của các đơn vị.")
        @Size(max = 200, message = "Không quá 200 dòng đóng góp.")
        List<@Valid @NotNull(message = "Không được để trống.") Share> shares) {

    /**
     * What one member gave; leave out what is not known.
     *
     * @param money đồng
     * @param goodsValue value of the goods in đồng
     * @param days labour days
     */
    @Schema(name = "ActivityShareContent")
    public record Share(
            @NotNull(message = "Hãy chọn đơn vị.") UUID unitId,

            @Schema(nullable = true) @PositiveOrZero(message = "Số tiền phải từ 0 trở lên.")
            Long money,

            @Schema(nullable = true) @Size(max = 500, message = "Hiện vật dài quá 500 ký tự.")
            String goods,

            @Schema(nullable = true) @PositiveOrZero(message = "Giá trị phải từ 0 trở lên.")
            Long goodsValue,

            @Schema(nullable = true)
            @PositiveOrZero(message = "Số ngày công phải từ 0 trở lên.")
            @Digits(integer = 10, fraction = 2, message = "Số ngày công có nhiều nhất 2 chữ số thập phân.")
            BigDecimal days,

            @Schema(nullable = true) @Size(max = 500, message = "Ghi chú dài quá 500 ký tự.")
            String note) {}
}
