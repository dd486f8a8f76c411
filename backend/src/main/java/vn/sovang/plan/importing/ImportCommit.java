package vn.sovang.plan.importing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the text did not say or a person corrected; everything may be left out.
 *
 * @param year 422 when it is neither given nor read
 * @param rows replaces all rows that were read
 */
@Schema(name = "ImportCommit")
public record ImportCommit(
        @Schema(nullable = true) String title,
        @Schema(nullable = true) Integer year,
        @Schema(nullable = true) String number,
        @Schema(nullable = true) LocalDate issuedOn,
        @Schema(nullable = true) UUID issuerId,

        @Schema(nullable = true) @Size(min = 1, max = 10_000, message = "Cần từ 1 đến 10.000 nhiệm vụ.")
        List<@NotNull @Valid ImportRow> rows) {

    static final ImportCommit AS_READ = new ImportCommit(null, null, null, null, null, null);

    /** The draft plan that was made. */
    @Schema(name = "PlanCommitted")
    public record Done(@NotNull UUID id, @NotNull int tasks) {}
}
