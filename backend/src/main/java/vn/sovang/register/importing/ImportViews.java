package vn.sovang.register.importing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;

/** Tables of earlier honours on the wire. */
public final class ImportViews {

    static final long MOST_BYTES = 60L * 1024 * 1024;

    private ImportViews() {}

    /** What can be done with a table. */
    enum Action {
        SEND,
        READ_AGAIN,
        ANSWER,
        COMMIT,
        STOP,
        DISCARD,
        UNDO
    }

    /**
     * A file that will come in parts.
     *
     * @param fileSize in bytes, at most 60 MB
     */
    @Schema(name = "BeginRegisterImport")
    public record Begin(
            @NotBlank(message = "Thiếu tên tệp.") @Size(max = 200, message = "Tên tệp dài tối đa 200 ký tự.")
            String fileName,

            @NotNull(message = "Thiếu cỡ tệp.")
            @Min(value = 1, message = "Tệp trống.")
            @Max(value = MOST_BYTES, message = "Tệp lớn hơn 60 MB.")
            Long fileSize) {}

    /** How lines are to be written. */
    @Schema(name = "CommitRegisterImport")
    public record Commit(
            @NotNull(message = "Hãy chọn có bỏ các dòng lỗi hay không.")
            Boolean leaveOutFaulty) {}

    /** How many lines of which kind. */
    @Schema(name = "RegisterImportCounts")
    public record Counts(
            @NotNull long ready,
            @NotNull long doubtful,
            @NotNull long duplicate,
            @NotNull long faulty) {

        static final Counts NONE = new Counts(0, 0, 0, 0);
    }

    /**
     * One table.
     *
     * @param received bytes that lie here; where the next part begins
     * @param said why it could not be read or written
     * @param lines lines read so far while it is being read
     * @param counts of the lines as last read
     * @param written lines that came into the book
     */
    @Schema(name = "RegisterImport")
    public record View(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull String fileName,
            @NotNull long fileSize,
            @NotNull long received,
            @NotNull ImportState state,
            @NotNull String stateLabel,
            Optional<String> said,
            @NotNull int lines,
            @NotNull Counts counts,
            @NotNull int written,
            @NotNull String madeBy,
            @NotNull Instant madeAt,
            Optional<Instant> committedAt,
            Optional<Instant> undoneAt,
            @NotNull List<AllowedAction> allowedActions) {}

    /** Which lines to show. */
    @Schema(name = "RegisterImportLines")
    public enum Which {
        FAULTY,
        DOUBTFUL,
        DUPLICATE,
        READY
    }

    /**
     * One line.
     *
     * @param place number of the line in the sheet
     */
    @Schema(name = "RegisterImportLine")
    public record Line(
            @NotNull int place,
            @NotNull String name,
            Optional<String> unitName,
            Optional<String> awardName,
            Optional<Integer> year,
            Optional<String> decisionNumber,
            Optional<LocalDate> decisionDate,
            @NotNull boolean known,
            @NotNull List<ImportProblem> problems) {}

    /** @param next send it as {@code after}; absent at the end */
    @Schema(name = "RegisterImportLinePage")
    public record Lines(@NotNull List<Line> items, Optional<Integer> next) {}

    /** What a question is about. */
    @Schema(name = "RegisterImportQuestionKind")
    public enum QuestionKind {
        UNIT,
        PERSON
    }

    /** Somebody or some unit a name may mean. */
    @Schema(name = "RegisterImportCandidate")
    public record Candidate(@NotNull UUID id, @NotNull String words) {}

    /**
     * A name that could not be told.
     *
     * @param key send it back with the answer
     * @param lines how many lines bear it
     */
    @Schema(name = "RegisterImportQuestion")
    public record Question(
            @NotNull QuestionKind kind,
            @NotNull String key,
            @NotNull String written,
            @NotNull long lines,
            @NotNull List<Candidate> candidates) {}

    /** What a name is. */
    @Schema(name = "RegisterImportChoice")
    public enum Choice {
        /** One that is known. */
        PICK,
        /** For a person: somebody else of the same name, who gets a record. */
        NEW,
        /** None of the known; the line keeps the name alone. */
        APART
    }

    /** @param targetId for PICK */
    @Schema(name = "RegisterImportAnswer")
    public record Answer(
            @NotNull(message = "Thiếu loại câu hỏi.") QuestionKind kind,

            @NotBlank(message = "Thiếu câu hỏi.") @Size(max = 400, message = "Câu hỏi quá dài.")
            String key,

            @NotNull(message = "Hãy chọn câu trả lời.") Choice choice,
            Optional<UUID> targetId) {}

    /** Answers to several questions at once. */
    @Schema(name = "RegisterImportAnswers")
    public record Answers(
            @NotNull(message = "Chưa có câu trả lời nào.")
            @Size(min = 1, max = 500, message = "Mỗi lần từ 1 đến 500 câu trả lời.")
            List<@Valid @NotNull Answer> answers) {}
}
