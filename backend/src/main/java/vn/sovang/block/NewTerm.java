package vn.sovang.block;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A block's new year.
 *
 * @param copyFrom year whose members, titles and quotas are taken over
 * @param content what it consists of; may be left out with {@code copyFrom}
 */
@Schema(name = "NewTerm")
public record NewTerm(
        @NotNull(message = "Hãy ghi năm.")
        @Min(value = 1945, message = "Năm phải từ 1945 đến 2100.")
        @Max(value = 2100, message = "Năm phải từ 1945 đến 2100.")
        Integer year,

        @Schema(nullable = true) Integer copyFrom,
        @Schema(nullable = true) @Valid TermContent content) {}
