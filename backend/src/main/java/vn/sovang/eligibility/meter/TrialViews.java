package vn.sovang.eligibility.meter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.eligibility.EligibilityAnswer;

/** A dossier as it might be, on the wire. */
public final class TrialViews {

    private TrialViews() {}

    /**
     * What to change in thought. Nothing of it is stored.
     *
     * @param removed nominees taken out
     * @param retitled nominees with another award
     */
    @Schema(name = "DossierTrialQuestion")
    public record Question(
            @Schema(nullable = true) @Size(max = 2000, message = "Nhiều nhất 2.000 đề nghị.")
            List<@NotNull(message = "Dòng này trống.") UUID> removed,

            @Schema(nullable = true) @Size(max = 2000, message = "Nhiều nhất 2.000 đề nghị.")
            List<@NotNull(message = "Dòng này trống.") @Valid Retitled> retitled) {

        List<UUID> out() {
            return removed == null ? List.of() : removed;
        }

        List<Retitled> other() {
            return retitled == null ? List.of() : retitled;
        }
    }

    /** A nominee with another award. */
    @Schema(name = "RetitledNominee")
    public record Retitled(
            @NotNull(message = "Thiếu đề nghị.") UUID nomineeId,

            @NotNull(message = "Hãy chọn danh hiệu, hình thức.")
            String awardCode) {}

    /**
     * One nominee before and after.
     *
     * @param awardAfter absent where the nominee is taken out, like {@code after}
     * @param effect what differs, in sentences; empty where nothing does
     */
    @Schema(name = "NomineeTrial")
    public record Nominee(
            @NotNull UUID nomineeId,
            @NotNull String name,
            @NotNull String awardBefore,
            Optional<String> awardAfter,
            @NotNull EligibilityAnswer before,
            Optional<EligibilityAnswer> after,
            @NotNull List<String> effect) {}

    /** How many are proposed for one award. */
    @Schema(name = "AwardTrial")
    public record Award(
            @NotNull String awardCode,
            @NotNull String awardName,
            @NotNull int before,
            @NotNull int after) {}

    /** The dossier as it is beside the dossier as it might be. */
    @Schema(name = "DossierTrial")
    public record View(
            @NotNull UUID proposalId,
            @NotNull PriorityView before,
            @NotNull PriorityView after,
            @NotNull List<Award> awards,
            @NotNull List<Nominee> nominees) {}
}
