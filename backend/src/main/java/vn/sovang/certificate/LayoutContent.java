package vn.sovang.certificate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a certificate is laid out.
 *
 * @param preprinted true when it goes onto blanks that have frame and emblem printed
 * @param parts each part at most once; a part left out is not printed
 */
@Schema(name = "CertificateLayoutContent")
public record LayoutContent(
        @NotNull(message = "Hãy chọn loại giấy.") Boolean preprinted,

        @NotNull(message = "Hãy đặt chỗ cho các phần.") @Size(min = 1, max = 13, message = "Có từ 1 đến 13 phần.")
        List<@Valid @NotNull(message = "Có phần để trống.") PlacedPart> parts) {}
