package vn.sovang.unit.merge;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.unit.person.PeopleQueries;

/**
 * What laying two records together would move; what is restricted moves along and is not listed.
 *
 * @param holdings kinds of records that hang on the one that goes, without those it has none of
 */
@Schema(name = "PersonMergePreview")
public record MergePreview(
        @NotNull PeopleQueries.PersonSummary kept,
        @NotNull PeopleQueries.PersonSummary merged,
        @NotNull List<Holding> holdings) {

    /**
     * Records of one kind.
     *
     * @param moves what goes over
     * @param stays what stays behind, because the other record has the same
     */
    @Schema(name = "PersonMergeHolding")
    public record Holding(
            @NotNull String label,
            @NotNull List<String> moves,
            @NotNull List<String> stays) {}
}
