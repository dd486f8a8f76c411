package vn.sovang.unit.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sovang.unit.KnownUnits;
import vn.sovang.unit.Units;
import vn.sovang.unit.profile.ProfileRows;

/** Reads tables against what is kept now, in a fixed number of statements. */
@ApplicationScoped
class HeldUnitsReading {

    private final Units units;
    private final KnownUnits names;
    private final ProfileRows profiles;
    private final EntityManager entities;
    private final Validator validator;

    HeldUnitsReading(Units units, KnownUnits names, ProfileRows profiles, EntityManager entities, Validator validator) {
        this.units = units;
        this.names = names;
        this.profiles = profiles;
        this.entities = entities;
        this.validator = validator;
    }

    List<ReadRow> read(List<UnitRow> rows) {
        return new TableReading(
                        new HeldUnits(units.list("mergedIntoId is null"), profiles.all(), reorganised(), names.index()),
                        validator)
                .read(rows);
    }

    private Set<UUID> reorganised() {
        List<?> ids = entities.createNativeQuery("""
                        select m.unit_id from reorganisation_unit m
                          join reorganisation r on r.id = m.reorganisation_id and r.undone_at is null
                         where m.unit_id is not null
                        union
                        select unit_id from unit_past""", UUID.class).getResultList();
        Set<UUID> all = new HashSet<>();
        ids.forEach(id -> all.add((UUID) id));
        return all;
    }
}
