package vn.sovang.plan.importing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person corrected on the review screen; a part left out stays as it is, {@code rows} replaces all rows. */
@Schema(name = "ImportCorrection")
public record ImportCorrection(
        @Schema(nullable = true) @Valid ImportHeader header,

        @Schema(nullable = true) @Size(min = 1, max = 10_000, message = "Cần từ 1 đến 10.000 nhiệm vụ.")
        List<@NotNull @Valid ImportRow> rows) {}
