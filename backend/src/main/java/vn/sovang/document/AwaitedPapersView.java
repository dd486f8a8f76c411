package vn.sovang.document;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Records whose signed PDF has not come back, latest first; at most a hundred of each kind. */
@Schema(name = "AwaitedSignedPapers")
public record AwaitedPapersView(@NotNull List<Awaited> items) {

    /** What comes back signed. */
    @Schema(name = "SignedPaperKind")
    public enum Kind {
        DECISION("decision", "Quyết định khen thưởng"),
        COUNCIL_SESSION("council-session", "Biên bản họp Hội đồng"),
        HIGHER_SUBMISSION("higher-submission", "Tờ trình cấp trên");

        private final String subjectType;
        private final String label;

        Kind(String subjectType, String label) {
            this.subjectType = subjectType;
            this.label = label;
        }

        static Kind of(String subjectType) {
            return Arrays.stream(values())
                    .filter(k -> k.subjectType.equals(subjectType))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * One record.
     *
     * @param id of the record the signed paper is to be put to
     * @param day of the decision, the session or the letter
     */
    @Schema(name = "AwaitedSignedPaper")
    public record Awaited(
            @NotNull Kind kind,
            @NotNull String kindLabel,
            @NotNull UUID id,
            Optional<String> number,
            @NotNull String title,
            @NotNull LocalDate day) {

        static Awaited of(String subjectType, SignedPaperOwner.Waiting w) {
            Kind kind = Kind.of(subjectType);
            return new Awaited(kind, kind.label, w.id(), Optional.ofNullable(w.number()), w.title(), w.day());
        }
    }
}
