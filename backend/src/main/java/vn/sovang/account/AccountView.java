package vn.sovang.account;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.audit.StatusHistory;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Role;

/**
 * An account as its administrator sees it.
 *
 * @param invitedUntil until when the link given out last can be used; absent when there is none
 * @param grants roles of its own, those held today first
 * @param delegations roles it holds for others, or others for it
 * @param history latest first
 */
@Schema(name = "AccountView")
public record AccountView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String username,
        @NotNull String fullName,
        @NotNull Optional<String> position,
        @NotNull Optional<MyAccount.UnitRef> unit,
        @NotNull Optional<String> email,
        @NotNull Optional<String> phone,
        @NotNull AccountStatus status,
        @NotNull String statusLabel,
        @NotNull Instant createdAt,
        @NotNull Optional<Instant> lastSignInAt,
        @NotNull Optional<Instant> invitedUntil,
        @NotNull List<GrantView> grants,
        @NotNull List<DelegationView> delegations,
        @NotNull List<StatusHistory.Change> history,
        @NotNull List<AllowedAction> allowedActions) {

    /** What can be done with an account. */
    public enum Action {
        EDIT,
        INVITE,
        GRANT,
        HAND_OVER,
        DISABLE,
        ENABLE
    }

    /** What can be done with a role of an account. */
    public enum GrantAction {
        END,
        DELEGATE
    }

    /**
     * A role held for a time.
     *
     * @param to last day, absent while open
     */
    @Schema(name = "GrantView")
    public record GrantView(
            @NotNull UUID id,
            @NotNull Role role,
            @NotNull String roleLabel,
            @NotNull Optional<MyAccount.UnitRef> unit,
            @NotNull LocalDate from,
            @NotNull Optional<LocalDate> to,
            @NotNull GrantState state,
            @NotNull String stateLabel,
            @NotNull Optional<String> reason,
            @NotNull List<AllowedAction> allowedActions) {}
}
