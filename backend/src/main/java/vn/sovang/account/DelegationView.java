package vn.sovang.account;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Role;

/** A role one account holds in the place of another. */
@Schema(name = "DelegationView")
public record DelegationView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull Role role,
        @NotNull String roleLabel,
        @NotNull Optional<MyAccount.UnitRef> unit,
        @NotNull Person giver,
        @NotNull Person receiver,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull GrantState state,
        @NotNull String stateLabel,
        @NotNull String reason,
        @NotNull List<AllowedAction> allowedActions) {

    /** What can be done with a delegation. */
    public enum Action {
        REVOKE
    }

    /** Somebody with an account, by name. */
    @Schema(name = "AccountRef")
    public record Person(@NotNull UUID id, @NotNull String name) {}
}
