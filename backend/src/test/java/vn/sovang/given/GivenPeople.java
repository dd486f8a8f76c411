package vn.sovang.given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import vn.sovang.account.Account;
import vn.sovang.account.Accounts;
import vn.sovang.account.Passwords;
import vn.sovang.sample.DemoAccounts;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.time.AppClock;

/** Accounts of a test's own, so that what happens to them is nobody else's; the password is that of the demo. */
@ApplicationScoped
public class GivenPeople {

    private final Accounts accounts;
    private final Passwords passwords;
    private final AppClock clock;

    GivenPeople(Accounts accounts, Passwords passwords, AppClock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** A person with a role that belongs to no unit. */
    @Transactional
    public Person with(Role role) {
        String username = "thu-" + UUID.randomUUID().toString().substring(0, 13);
        Account account = Account.open(
                username, "Người Thử Nghiệm", null, null, passwords.hash(DemoAccounts.PASSWORD), clock.instant());
        account.grant(role, null, LocalDate.of(2025, 1, 1));
        accounts.persist(account);
        return new Person(account.id(), username);
    }

    /** An account by its id and name. */
    public record Person(UUID id, String username) {}
}
