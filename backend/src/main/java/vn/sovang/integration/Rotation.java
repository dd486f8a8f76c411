package vn.sovang.integration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change of the secret.
 *
 * @param overlapHours how long the secret before it stays valid, 0 to 720 hours
 */
@Schema(name = "SecretRotation")
public record Rotation(
        @NotNull(message = "Hãy chọn khi nào mã cũ hết hiệu lực.")
        @Min(value = 0, message = "Từ 0 đến 720 giờ.")
        @Max(value = 720, message = "Từ 0 đến 720 giờ.")
        Integer overlapHours) {}
