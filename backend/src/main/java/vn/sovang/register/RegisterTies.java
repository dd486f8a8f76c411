package vn.sovang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.unit.reorganisation.UnitTies;

/** Honours of units: never open, and what they rest on cannot be taken back. */
@ApplicationScoped
class RegisterTies implements UnitTies {

    private final EntityManager entities;

    RegisterTies(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Tie> openOf(Collection<UUID> unitIds, LocalDate day) {
        return List.of();
    }

    @Override
    public Optional<String> dependingOn(Collection<UUID> unitIds) {
        Number n = (Number) entities.createNativeQuery("select count(*) from register_entry where unit_id in (:units)")
                .setParameter("units", unitIds)
                .getSingleResult();
        return n.longValue() == 0 ? Optional.empty() : Optional.of(n + " khen thưởng trong sổ");
    }
}
