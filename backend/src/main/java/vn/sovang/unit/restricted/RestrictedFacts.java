package vn.sovang.unit.restricted;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one reading shows.
 *
 * @param readAt when it was read, as the audit trail says
 * @param identityNumber number of a person's identity card, absent for units and where it was never written
 */
@Schema(name = "RestrictedFacts")
public record RestrictedFacts(
        @NotNull Instant readAt, @NotNull List<Fact> restrictions, Optional<String> identityNumber) {

    /** One period; {@code to} is absent while it lasts. */
    @Schema(name = "RestrictionView")
    public record Fact(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull RestrictionKind kind,
            @NotNull String kindLabel,
            @NotNull LocalDate from,
            Optional<LocalDate> to,
            @NotNull String decision) {

        static Fact of(Restriction r) {
            return new Fact(
                    r.id(),
                    r.version(),
                    r.kind(),
                    r.kind().label(),
                    r.startsOn(),
                    Optional.ofNullable(r.endsOn()),
                    r.decision());
        }
    }

    /** What was written, without saying what else there is. */
    @Schema(name = "RestrictionWritten")
    public record Written(@NotNull UUID id, @NotNull int version) {}
}
