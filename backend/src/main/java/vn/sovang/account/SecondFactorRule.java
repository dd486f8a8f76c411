package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.shared.security.Role;

/** Which roles must have a second factor: in production those who decide for others, elsewhere nobody. */
@ApplicationScoped
public class SecondFactorRule {

    private static final Set<Role> IN_PRODUCTION =
            EnumSet.of(Role.ADMIN, Role.DEPARTMENT, Role.DEPARTMENT_HEAD, Role.LEADER);
    private static final String NOBODY = "none";

    private final Set<Role> roles;

    /** A name that is no role stops the start, because a spelling mistake must not open a door. */
    SecondFactorRule(
            @ConfigProperty(name = "sovang.second-factor.required-roles") Optional<List<String>> given,
            @ConfigProperty(name = "sovang.production") boolean production) {
        this.roles = given.map(SecondFactorRule::read).orElse(production ? IN_PRODUCTION : EnumSet.noneOf(Role.class));
    }

    boolean appliesTo(Collection<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    private static Set<Role> read(List<String> names) {
        Set<Role> read = EnumSet.noneOf(Role.class);
        names.stream().map(String::trim).filter(n -> !n.equals(NOBODY)).forEach(n -> read.add(Role.valueOf(n)));
        return read;
    }
}
