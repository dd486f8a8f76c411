package vn.sovang.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Accounts by their names. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    Optional<Account> named(String username) {
        return find("username", username.toLowerCase(Locale.ROOT)).firstResultOptional();
    }
}
