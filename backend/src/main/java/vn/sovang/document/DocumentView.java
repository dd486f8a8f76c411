package vn.sovang.document;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;

/**
 * An official paper.
 *
 * @param citation type, number and date in one phrase
 * @param remarks Vietnamese remarks on an odd number, empty when there is nothing to say
 * @param allowedActions EDIT
 */
@Schema(name = "DocumentView")
public record DocumentView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull DocumentType type,
        @NotNull String typeLabel,
        Optional<String> number,
        Optional<LocalDate> issuedOn,
        Optional<UUID> issuerId,
        Optional<String> issuerName,
        @NotNull String title,
        @NotNull String citation,
        @Schema(nullable = true) FileView file,
        @NotNull List<String> remarks,
        @NotNull List<AllowedAction> allowedActions) {

    /** What can be done with a document. */
    public enum Action {
        EDIT
    }

    static DocumentView of(OfficialDocument d, FileView file, List<AllowedAction> allowedActions) {
        return new DocumentView(
                d.id(),
                d.version(),
                d.type(),
                d.type().label(),
                Optional.ofNullable(d.number()),
                Optional.ofNullable(d.issuedOn()),
                Optional.ofNullable(d.issuerId()),
                Optional.ofNullable(d.issuerName()),
                d.title(),
                d.citation(),
                file,
                DocumentNumber.remarks(d.type(), d.number()),
                allowedActions);
    }
}
