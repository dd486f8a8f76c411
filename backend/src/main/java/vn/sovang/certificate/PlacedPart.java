package vn.sovang.certificate;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One part on a sheet of 297 × 210 mm.
 *
 * @param shown false where the blank has it printed already
 * @param x middle of the part, millimetres from the left edge
 * @param y upper edge of the part, millimetres from the top
 * @param width the most it may take, millimetres; longer text goes on in the next line
 * @param size points for text, millimetres for the code
 */
@Schema(name = "PlacedPart")
public record PlacedPart(
        @NotNull(message = "Thiếu tên của phần.") CertificatePart part,
        @NotNull(message = "Hãy chọn có in phần này không.") Boolean shown,

        @NotNull(message = "Hãy ghi vị trí ngang.")
        @DecimalMin(value = "0", message = "Vị trí ngang từ 0 đến 297 mm.")
        @DecimalMax(value = "297", message = "Vị trí ngang từ 0 đến 297 mm.")
        Double x,

        @NotNull(message = "Hãy ghi vị trí dọc.")
        @DecimalMin(value = "0", message = "Vị trí dọc từ 0 đến 210 mm.")
        @DecimalMax(value = "210", message = "Vị trí dọc từ 0 đến 210 mm.")
        Double y,

        @NotNull(message = "Hãy ghi bề rộng.")
        @DecimalMin(value = "10", message = "Bề rộng từ 10 đến 297 mm.")
        @DecimalMax(value = "297", message = "Bề rộng từ 10 đến 297 mm.")
        Double width,

        @NotNull(message = "Hãy ghi cỡ chữ.")
        @DecimalMin(value = "6", message = "Cỡ từ 6 đến 72.")
        @DecimalMax(value = "72", message = "Cỡ từ 6 đến 72.")
        Double size) {}
