package vn.sovang.shared.security;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that can be done with a record, and why not where it cannot. */
@Schema(name = "AllowedAction")
public record AllowedAction(
        @NotNull @Schema(description = "Name of the action, one of those the resource documents")
        String action,

        @NotNull boolean allowed,

        @Schema(description = "Vietnamese sentence; absent when allowed")
        Optional<String> reason) {

    public static AllowedAction of(Enum<?> action, Verdict verdict) {
        return new AllowedAction(action.name(), verdict.allowed(), Optional.ofNullable(verdict.reason()));
    }
}
