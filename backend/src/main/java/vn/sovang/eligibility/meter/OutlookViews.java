package vn.sovang.eligibility.meter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.eligibility.EligibilityAnswer;
import vn.sovang.unit.facts.InitiativeKind;
import vn.sovang.unit.facts.InitiativeScope;
import vn.sovang.unit.facts.WorkGrade;

/** Outlooks on the wire. */
public final class OutlookViews {

    private OutlookViews() {}

    /**
     * A year as it might have been.
     *
     * @param grade left out where the year is not graded in thought
     * @param awards codes of the awards assumed for the year
     */
    @Schema(name = "AssumedYear")
    public record Assumed(
            @NotNull(message = "Hãy ghi năm.") Integer year,
            @Schema(nullable = true) WorkGrade grade,

            @Schema(nullable = true) @Size(max = 10, message = "Nhiều nhất 10 loại.")
            List<@NotNull(message = "Dòng này trống.") String> awards,

            @Schema(nullable = true) InitiativeKind initiative,
            @Schema(nullable = true) InitiativeScope scope) {}

    /**
     * Whom to look at, and what to assume. Nothing of it is stored.
     *
     * @param personId exactly one of the two
     * @param year year of the achievement; left out for the last one that is over
     */
    @Schema(name = "OutlookQuestion")
    public record Question(
            @Schema(nullable = true) UUID personId,
            @Schema(nullable = true) UUID unitId,
            @Schema(nullable = true) Integer year,

            @Schema(nullable = true) @Size(max = 15, message = "Nhiều nhất 15 năm.")
            List<@NotNull(message = "Dòng này trống.") @Valid Assumed> assumed) {}

    /**
     * How far away one award is.
     *
     * @param missing what does not hold, in sentences with the article
     * @param known the answer by what is on record, taking what is not recorded as not there
     * @param assumed the same with what was assumed; absent where nothing was
     * @param effect what the assumption changes, in sentences
     */
    @Schema(name = "AwardOutlook")
    public record Award(
            @NotNull String awardCode,
            @NotNull String awardName,
            @NotNull List<String> missing,
            @NotNull EligibilityAnswer known,
            Optional<EligibilityAnswer> assumed,
            @NotNull List<String> effect) {}

    /**
     * The next awards of one person or unit.
     *
     * @param drawn what it rests on, {@code unknown} what nobody recorded
     * @param assumptions what was assumed, in sentences
     */
    @Schema(name = "Outlook")
    public record View(
            @NotNull String name,
            Optional<String> unitName,
            @NotNull int year,
            @NotNull List<Award> awards,
            @NotNull List<String> drawn,
            @NotNull List<String> unknown,
            @NotNull List<String> assumptions) {}
}
