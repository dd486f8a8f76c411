package vn.sovang.integration;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;

/** A connected system as the administrator sees it; no secret is ever among it. */
@Schema(name = "ClientView")
public record ClientView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String code,
        @NotNull String name,
        @NotNull UUID unitId,
        @NotNull String unitName,
        @NotNull String contact,
        @NotNull List<Scope> scopes,
        @NotNull LocalDate validFrom,
        Optional<LocalDate> validTo,
        @NotNull int callsPerMinute,
        @NotNull ClientState state,
        @NotNull String stateLabel,
        Optional<Instant> disabledAt,
        @NotNull List<Secret> secrets,
        @NotNull List<AllowedAction> allowedActions) {

    /** What can be done with a connected system. */
    enum Action {
        EDIT,
        ROTATE,
        DISABLE,
        ENABLE
    }

    /** A scope with its Vietnamese words. */
    @Schema(name = "ApiScope")
    public record Scope(
            @NotNull String scope,
            @NotNull String label,
            @NotNull boolean writes) {

        static Scope of(ApiScope s) {
            return new Scope(s.value(), s.label(), s.writes());
        }
    }

    /** A secret by its dates. */
    @Schema(name = "ClientSecret")
    public record Secret(
            @NotNull UUID id,
            @NotNull Instant createdAt,
            @NotNull String createdBy,
            Optional<Instant> expiresAt,
            @NotNull boolean live) {}

    static ClientView of(Client c, String unitName, Instant now, LocalDate today) {
        return new ClientView(
                c.id(),
                c.version(),
                c.code(),
                c.name(),
                c.unitId(),
                unitName,
                c.contact(),
                ApiScope.inOrder(c.scopes()).stream().map(Scope::of).toList(),
                c.validFrom(),
                Optional.ofNullable(c.validTo()),
                c.callsPerMinute(),
                c.state(today),
                c.state(today).label(),
                Optional.ofNullable(c.disabledAt()),
                c.secrets().stream()
                        .map(s -> new Secret(
                                s.id(),
                                s.createdAt(),
                                s.createdBy(),
                                Optional.ofNullable(s.expiresAt()),
                                s.isLive(now)))
                        .toList(),
                List.of(
                        AllowedAction.of(Action.EDIT, Verdict.yes()),
                        AllowedAction.of(Action.ROTATE, c.canRotate(now)),
                        AllowedAction.of(Action.DISABLE, c.canBeDisabled()),
                        AllowedAction.of(Action.ENABLE, c.canBeEnabled())));
    }
}
