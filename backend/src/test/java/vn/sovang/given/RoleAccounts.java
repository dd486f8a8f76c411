package vn.sovang.given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.sovang.account.Account;
import vn.sovang.account.Accounts;
import vn.sovang.account.Passwords;
import vn.sovang.sample.DemoAccounts;
import vn.sovang.shared.security.Role;
import vn.sovang.unit.person.People;
import vn.sovang.unit.person.Person;

/** Accounts of one role each, and people, for tests that must not share those of the demonstration. */
@ApplicationScoped
public class RoleAccounts {

    private final Accounts accounts;
    private final Passwords passwords;
    private final People people;
    private final EntityManager entities;

    RoleAccounts(Accounts accounts, Passwords passwords, People people, EntityManager entities) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.people = people;
        this.entities = entities;
    }

    /**
     * @param unitId unit of a unit role, null for the others
     * @return username of a new account that holds this role alone; its password is that of the demo accounts
     */
    @Transactional
    public String open(Role role, String unitId) {
        UUID unit = unitId == null ? null : UUID.fromString(unitId);
        String username = role.name().toLowerCase(java.util.Locale.ROOT) + "." + UUID.randomUUID();
        Account account = Account.open(
                username,
                "Người thử " + role.label(),
                role.label(),
                unit,
                passwords.hash(DemoAccounts.PASSWORD),
                Instant.parse("2025-01-01T00:00:00Z"));
        account.grant(role, unit, LocalDate.of(2025, 1, 1));
        accounts.persistAndFlush(account);
        if (role == Role.ADMIN) {
            // Not for good: the demo administrator stays the only one who may not leave.
            entities.createNativeQuery("update account_role set valid_to = date '2099-12-31' where account_id = :id")
                    .setParameter("id", account.id())
                    .executeUpdate();
        }
        return username;
    }

    @Transactional
    public String person(String name, String unitId) {
        Person person = Person.of(name, "FEMALE", "Chuyên viên", UUID.fromString(unitId), false);
        people.persistAndFlush(person);
        return person.id().toString();
    }
}
