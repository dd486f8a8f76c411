package vn.sovang.document;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;

/** Signed papers of one record, the one in force first. */
@Schema(name = "SignedPapers")
public record SignedPapersView(
        @NotNull List<Kept> items, @NotNull List<AllowedAction> allowedActions) {

    /**
     * A signed PDF.
     *
     * @param sha256 of the content, 64 hexadecimal digits
     * @param replacedAt absent while it is in force
     * @param reason why it took the place of the one before; absent for the first
     */
    @Schema(name = "SignedPaper")
    public record Kept(
            @NotNull UUID id,
            @NotNull UUID fileId,
            @NotNull String name,
            @NotNull long size,
            @NotNull String sha256,
            @NotNull String keptBy,
            @NotNull Instant keptAt,
            Optional<Instant> replacedAt,
            Optional<String> reason) {}
}
