package vn.sovang.unit.reorganisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sovang.unit.Unit;

/** Former names and places of units. */
@ApplicationScoped
class UnitPasts implements PanacheRepositoryBase<UnitPast, UUID> {

    /** Keeps what the unit is until {@code lastDay}, before it becomes something else. */
    void keep(Unit unit, LocalDate lastDay, UUID reorganisationId) {
        UnitPast latest = find("unitId = ?1 order by validTo desc", unit.id()).firstResult();
        LocalDate from = latest == null ? unit.validFrom() : latest.validTo().plusDays(1);
        persist(UnitPast.of(unit, from, lastDay, reorganisationId));
    }

    List<UnitPast> of(UUID reorganisationId) {
        return list("reorganisationId", reorganisationId);
    }
}
