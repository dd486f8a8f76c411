package vn.sovang.integration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.problem.ConstraintMessages;

/** Connected systems by id and code. */
@ApplicationScoped
public class Clients implements PanacheRepositoryBase<Client, UUID>, ConstraintMessages.Source {

    Optional<Client> named(String code) {
        return find("code", code).firstResultOptional();
    }

    @Override
    public Map<String, String> messages() {
        return Map.of("client_code_uk", "Mã này đã là của một hệ thống khác.");
    }
}
