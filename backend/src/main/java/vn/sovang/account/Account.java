package vn.sovang.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.problem.StateConflict;
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

    private String email;

    private String phone;

    /** When an administrator or the person last changed something; each change is a new version. */
    @Column(name = "changed_at")
    private Instant changedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "account_id", nullable = false)
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
        a.changedAt = now;
        return a;
    }

    /** How the person is called, placed and reached. */
    void describe(AccountContent c, Instant now) {
        fullName = c.fullName();
        position = c.position();
        unitId = c.unitId();
        email = c.email();
        phone = c.phone();
        changedAt = now;
    }

    void disable(Instant now) {
        disabled = true;
        changedAt = now;
    }

    void enable(Instant now) {
        disabled = false;
        changedAt = now;
    }

    void choosePassword(String hash, Instant now) {
        passwordHash = hash;
        changedAt = now;
    }

    /** Says that something around the account changed, so that who looked at it before is told. */
    void touch(Instant now) {
        changedAt = now;
    }

    AccountStatus status() {
        if (disabled) {
            return AccountStatus.DISABLED;
        }
        return passwordHash == null ? AccountStatus.INVITED : AccountStatus.ACTIVE;
    }

    /** Gives a role from a day on; unit roles name their unit. */
    public void grant(Role role, UUID unitId, LocalDate from) {
        grants.add(RoleGrant.of(role, unitId, from, null, null));
    }

    /**
     * @throws StateConflict when the same role of the same unit is held in that time already, or a guest would become
     *     more than one (409)
     */
    void receive(RoleGrant grant, Instant now) {
        boolean held = grants.stream()
                .anyMatch(g -> g.meets(grant.role(), grant.unitId(), grant.validFrom(), grant.validTo()));
        if (held) {
            throw new StateConflict(fullName
                    + " đã giữ vai trò này trong thời gian đó. Hãy chọn thời gian khác hoặc kết thúc lần trước.");
        }
        boolean others = grants.stream().anyMatch(g -> (g.role() == Role.GUEST) != (grant.role() == Role.GUEST));
        if (others) {
            throw new StateConflict(
                    "Tài khoản khách không giữ vai trò nào khác, trước cũng như sau. Hãy lập tài khoản riêng.");
        }
        grants.add(grant);
        changedAt = now;
    }

    /** Once a guest, always one: when its time is over the account does not become one of the province. */
    boolean isGuest() {
        return grants.stream().anyMatch(g -> g.role() == Role.GUEST);
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

    String email() {
        return email;
    }

    String phone() {
        return phone;
    }

    Instant createdAt() {
        return createdAt;
    }

    Set<RoleGrant> grants() {
        return Set.copyOf(grants);
    }

    Set<RoleGrant> grantsOn(LocalDate day) {
        Set<RoleGrant> valid = new HashSet<>(grants);
        valid.removeIf(g -> !g.isValidOn(day));
        return valid;
    }
}
