package vn.sovang.unit;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;

/** One person, without any restricted fact. */
@Schema(name = "PersonView")
public record PersonView(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull Optional<String> position,
        @NotNull Optional<UUID> unitId,
        @NotNull Optional<String> unitName,
        @NotNull List<AllowedAction> allowedActions) {}
