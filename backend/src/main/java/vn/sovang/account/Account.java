package vn.sovang.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.security.Role;

/** A person (or machine) that may sign in. */
@Entity
public class Account {

    @Id
    private UUID id;

    @Version
    private int version;

    private String username;

    @Column(name = "full_name")
    private String fullName;

    private String position;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean disabled;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    private Set<RoleGrant> grants = new HashSet<>();

    protected Account() {}

    public static Account open(
            String username, String fullName, String position, UUID unitId, String passwordHash, Instant now) {
        Account a = new Account();
        a.id = UuidCreator.getTimeOrderedEpoch();
        a.username = username;
        a.fullName = fullName;
        a.position = position;
        a.unitId = unitId;
        a.passwordHash = passwordHash;
        a.createdAt = now;
        return a;
    }

    /** Gives a role from a day on; unit roles name their unit. */
    public void grant(Role role, UUID unitId, LocalDate from) {
        grants.add(new RoleGrant(role, unitId, from, null));
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String username() {
        return username;
    }

    String fullName() {
        return fullName;
    }

    String position() {
        return position;
    }

    UUID unitId() {
        return unitId;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isDisabled() {
        return disabled;
    }

    Set<RoleGrant> grantsOn(LocalDate day) {
        Set<RoleGrant> valid = new HashSet<>(grants);
        valid.removeIf(g -> !g.isValidOn(day));
        return valid;
    }
}
