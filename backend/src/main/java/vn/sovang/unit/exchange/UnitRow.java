package vn.sovang.unit.exchange;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row as written. Null means that the table has no such column: what is known of the unit stays.
 *
 * @param line number of the row in the file
 * @param systemId the unit's id, where the row was exported
 * @param choice what a person decided about a row that looks like a known unit: NEW or the id of that unit
 */
@Schema(name = "UnitTableRow")
public record UnitRow(
        @NotNull Integer line,
        @Schema(nullable = true) @Size(max = 100) String systemId,
        @Schema(nullable = true) @Size(max = 1000) String name,
        @Schema(nullable = true) @Size(max = 200) String kind,
        @Schema(nullable = true) @Size(max = 200) String code,
        @Schema(nullable = true) @Size(max = 1000) String parent,
        @Schema(nullable = true) @Size(max = 10000) String aliases,
        @Schema(nullable = true) @Size(max = 100) String validFrom,
        @Schema(nullable = true) @Size(max = 100) String validTo,
        @Schema(nullable = true) @Size(max = 100) String outside,
        @Schema(nullable = true) @Size(max = 1000) String standingBody,
        @Schema(nullable = true) @Size(max = 20000) String areas,
        @Schema(nullable = true) @Size(max = 20000) String headcounts,
        @Schema(nullable = true) @Size(max = 20000) String officers,
        @Schema(nullable = true) @Size(max = 100) String parentSystemId,
        @Schema(nullable = true) @Size(max = 100) String standingBodySystemId,
        @Schema(nullable = true) @Size(max = 100) String choice) {}
