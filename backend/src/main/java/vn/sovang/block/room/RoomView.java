package vn.sovang.block.room;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.block.DecisionFacts;
import vn.sovang.block.TermDeadlines;
import vn.sovang.block.TermView;
import vn.sovang.shared.security.AllowedAction;

/**
 * What the members of a supra-provincial cluster see of one of its years.
 *
 * @param unitName member the reader comes from, absent for those who see the province
 * @param years years of the cluster whose rooms the reader may enter, latest first
 * @param papers what members lay before each other, the newest first
 */
@Schema(name = "RoomView")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RoomView(
        @NotNull UUID blockId,
        @NotNull String blockName,
        @NotNull String system,
        @NotNull int year,
        @NotNull String statusLabel,
        @NotNull boolean official,
        Optional<String> unitName,
        @NotNull List<Integer> years,
        Optional<DecisionFacts> decision,
        Optional<Integer> declaredMembers,
        @NotNull String headTitle,
        @NotNull String deputyTitle,
        @NotNull List<TermView.Member> members,
        @NotNull List<TermView.Leader> leaders,
        @NotNull TermDeadlines deadlines,
        @NotNull List<TermView.Activity> activities,
        @NotNull List<RoomConference> conferences,
        @NotNull List<Paper> papers,
        @NotNull List<AllowedAction> allowedActions) {

    /** What can be done in a room. */
    public enum Action {
        SHARE_PAPER
    }

    /** What can be done with a paper in it. */
    public enum PaperAction {
        REMOVE
    }

    /**
     * A paper.
     *
     * @param fromName member it comes from, or the department
     * @param size bytes
     */
    @Schema(name = "RoomPaper")
    public record Paper(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull String title,
            @NotNull String fileName,
            @NotNull String kindLabel,
            @NotNull long size,
            @NotNull String fromName,
            @NotNull String sharedName,
            @NotNull Instant sharedAt,
            @NotNull List<AllowedAction> allowedActions) {}
}
