package vn.sovang.movement;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A movement in a list.
 *
 * @param launchNumber number of the launching document
 * @param participants units that take part
 * @param contributions number of contributions
 */
@Schema(name = "MovementSummary")
public record MovementSummary(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull MovementScope scope,
        @NotNull String scopeLabel,
        @NotNull MovementMethod method,
        @NotNull String methodLabel,
        @NotNull MovementStatus status,
        @NotNull String statusLabel,
        @NotNull int fromYear,
        Optional<Integer> toYear,
        Optional<String> period,
        Optional<String> launchNumber,
        Optional<String> launchIssuer,
        Optional<UUID> parentId,
        @NotNull long participants,
        @NotNull long contributions) {}
