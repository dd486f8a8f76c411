package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitNames;

/** What the client needs to know of the person in front of it. */
@ApplicationScoped
public class MyAccount {

    private final Accounts accounts;
    private final UnitNames units;
    private final AppClock clock;
    private final String province;

    MyAccount(
            Accounts accounts,
            UnitNames units,
            AppClock clock,
            @ConfigProperty(name = "sovang.province") String province) {
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
        this.province = province;
    }

    /** A unit by name. */
    @Schema(name = "UnitRef")
    public record UnitRef(@NotNull UUID id, @NotNull String name) {}

    /** A role with the words people see. */
    @Schema(name = "RoleRef")
    public record RoleRef(@NotNull Role role, @NotNull String label) {}

    /**
     * The account signed in.
     *
     * @param places parts of the product this account may open
     * @param today today in Vietnam, as the server sees it
     */
    @Schema(name = "Me")
    public record Me(
            @NotNull UUID id,
            @NotNull String username,
            @NotNull String fullName,
            @NotNull Optional<String> position,
            @NotNull List<RoleRef> roles,
            @NotNull List<UnitRef> units,
            @NotNull String province,
            @NotNull LocalDate today,
            @NotNull List<Place> places) {}

    @Transactional
    Me of(Actor actor) {
        Account account = accounts.findById(actor.accountId());
        List<UUID> own = account.grantsOn(clock.today()).stream()
                .map(RoleGrant::unitId)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        List<UUID> shown = own.isEmpty() && account.unitId() != null ? List.of(account.unitId()) : own;
        return new Me(
                account.id(),
                account.username(),
                account.fullName(),
                Optional.ofNullable(account.position()),
                actor.roles().stream()
                        .sorted()
                        .map(r -> new RoleRef(r, r.label()))
                        .toList(),
                units.of(shown).entrySet().stream()
                        .map(e -> new UnitRef(e.getKey(), e.getValue()))
                        .toList(),
                province,
                clock.today(),
                Place.openTo(actor));
    }
}
