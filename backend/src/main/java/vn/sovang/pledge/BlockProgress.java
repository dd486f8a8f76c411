package vn.sovang.pledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All pledges of a block's year on one screen.
 *
 * @param signed members that have signed
 * @param signedWords such as "4/5 đã ký"
 * @param reported members that have reported the year
 * @param confirmed members whose results are confirmed
 */
@Schema(name = "BlockProgress")
public record BlockProgress(
        @NotNull UUID blockId,
        @NotNull String blockName,
        @NotNull int year,
        @NotNull int members,
        @NotNull int signed,
        @NotNull int reported,
        @NotNull int confirmed,
        @NotNull String signedWords,
        @NotNull List<Line> lines,
        Optional<LocalDate> pledgeDue,
        Optional<LocalDate> midReportDue,
        Optional<LocalDate> yearReportDue) {

    /**
     * One member, in the block's order.
     *
     * @param pledgeId absent while there is none the reader may open
     * @param status absent while there is none the reader may see
     * @param targets number of targets, 0 where they may not be seen
     * @param met targets whose result meets them
     * @param questions results that raise a question
     */
    @Schema(name = "BlockProgressLine")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Line(
            @NotNull UUID unitId,
            @NotNull String unitName,
            Optional<UUID> pledgeId,
            Optional<PledgeStatus> status,
            @NotNull String statusLabel,
            @NotNull boolean signed,
            @NotNull int targets,
            @NotNull int reported,
            @NotNull int met,
            @NotNull int questions) {}
}
