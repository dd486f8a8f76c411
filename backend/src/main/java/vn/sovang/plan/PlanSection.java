package vn.sovang.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A heading of the task table as the paper has it.
 *
 * @param section what its tasks carry: "I" to "IV" for a quarter, otherwise the heading's text
 * @param heading as written
 * @param quarter 1 to 4, absent when it names none
 * @param declared number of tasks it claims, absent when it claims none; may differ from what it lists
 */
@Schema(name = "PlanSection")
public record PlanSection(
        @NotNull String section,
        @NotNull String heading,
        @Schema(nullable = true) Integer quarter,
        @Schema(nullable = true) Integer declared) {

    @Converter
    @Immutable
    static class Column extends StoredJson<List<PlanSection>> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
