package vn.sovang.account;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account in a list.
 *
 * @param roles Vietnamese words of the roles held today, with the unit where it is not the person's own
 * @param lastSignInAt absent while nobody has signed in
 */
@Schema(name = "AccountSummary")
public record AccountSummary(
        @NotNull UUID id,
        @NotNull String username,
        @NotNull String fullName,
        @NotNull Optional<String> position,
        @NotNull Optional<String> unitName,
        @NotNull AccountStatus status,
        @NotNull String statusLabel,
        @NotNull List<String> roles,
        @NotNull Optional<Instant> lastSignInAt) {}
