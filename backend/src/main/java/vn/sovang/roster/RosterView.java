package vn.sovang.roster;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.unit.facts.WorkGrade;

/**
 * A list as it was read.
 *
 * @param problems what was noticed, what hinders first
 * @param committedAt absent until it was written
 */
@Schema(name = "RosterView")
public record RosterView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String sourceName,
        @NotNull Instant madeAt,
        @NotNull UUID unitId,
        @NotNull String unitName,
        @NotNull List<Row> rows,
        @NotNull List<Problem> problems,
        @NotNull Optional<Instant> committedAt,
        @NotNull boolean undone,
        @NotNull List<AllowedAction> allowedActions) {

    /** What can be done with it. */
    enum Action {
        COMMIT,
        DISCARD,
        UNDO
    }

    /** What becomes of a line. */
    @Schema(name = "RosterRowState")
    public enum State {
        /** Somebody who is not in the list yet. */
        NEW,
        /** Somebody who is; only grades that are missing are added. */
        KNOWN,
        /** It cannot be written as it stands. */
        FAULTY
    }

    /** How much something weighs. */
    @Schema(name = "RosterSeverity")
    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }

    /**
     * Something that was noticed.
     *
     * @param row number of the line it is about; absent when it is about the whole list
     */
    @Schema(name = "RosterProblem")
    public record Problem(
            @NotNull String code,
            @NotNull Severity severity,
            @NotNull Optional<Integer> row,
            @NotNull String message) {}

    /** The grade of a year in a line. */
    @Schema(name = "RosterGrade")
    public record Grade(
            @NotNull int year,
            @NotNull WorkGrade grade,
            @NotNull String gradeLabel) {}

    /**
     * One line.
     *
     * @param number of the line in the text
     * @param birth as it was read
     * @param personId whom it is taken for
     * @param numbered it brings an identity number that will be written; the number itself is not shown
     */
    @Schema(name = "RosterRow")
    public record Row(
            @NotNull int number,
            @NotNull State state,
            @NotNull String name,
            @NotNull Optional<String> birth,
            @NotNull Optional<String> position,
            @NotNull Optional<String> unitName,
            @NotNull String recipientGroupLabel,
            @NotNull List<Grade> grades,
            @NotNull Optional<UUID> personId,
            @NotNull boolean numbered) {}
}
