package vn.sovang.unit.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dated facts of a unit, all of them: what is left out is gone. */
@Schema(name = "UnitProfileContent")
public record ProfileContent(
        @Schema(nullable = true) @Size(max = 50, message = "Ghi tối đa 50 dòng địa bàn.")
        List<@NotNull @Valid UnitArea> areas,

        @Schema(nullable = true) @Size(max = 100, message = "Ghi tối đa 100 dòng số người.")
        List<@NotNull @Valid UnitHeadcount> headcounts,

        @Schema(nullable = true) @Size(max = 50, message = "Ghi tối đa 50 người làm công tác thi đua.")
        List<@NotNull @Valid UnitOfficer> officers) {

    public ProfileContent {
        areas = areas == null ? List.of() : areas;
        headcounts = headcounts == null ? List.of() : headcounts;
        officers = officers == null ? List.of() : officers;
    }

    public boolean isEmpty() {
        return areas.isEmpty() && headcounts.isEmpty() && officers.isEmpty();
    }
}
