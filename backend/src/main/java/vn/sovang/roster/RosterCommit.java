package vn.sovang.roster;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person decided about single lines; may be left out.
 *
 * @param skipped numbers of lines that are left out
 * @param asNew numbers of lines that are somebody else than whom they were taken for
 */
@Schema(name = "RosterCommit")
public record RosterCommit(
        @NotNull(message = "Thiếu danh sách dòng bỏ qua.") @Size(max = 5000, message = "Tối đa 5.000 dòng.")
        List<@NotNull Integer> skipped,

        @NotNull(message = "Thiếu danh sách dòng là người khác.") @Size(max = 5000, message = "Tối đa 5.000 dòng.")
        List<@NotNull Integer> asNew) {

    static final RosterCommit AS_READ = new RosterCommit(List.of(), List.of());

    /** What was written. */
    @Schema(name = "RosterCommitted")
    public record Done(
            @NotNull UUID id, @NotNull int people, @NotNull int grades) {}
}
