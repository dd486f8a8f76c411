package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds what earlier chapters wrote. */
@ApplicationScoped
class SampleBlocks {

    private final EntityManager entities;

    SampleBlocks(EntityManager entities) {
        this.entities = entities;
    }

    Optional<UUID> named(String name) {
        return first(
                entities.createNativeQuery("select id from block where system = :system and name = :name", UUID.class)
                        .setParameter("system", BlocksChapter.SYSTEM)
                        .setParameter("name", name)
                        .getResultList());
    }

    /** The one in which other provinces take part. */
    Optional<UUID> ofProvinces() {
        return first(entities.createNativeQuery("select id from block where level = 'SUPRA_PROVINCIAL'", UUID.class)
                .getResultList());
    }

    Optional<UUID> pledge(UUID block, int year, UUID unit) {
        return first(entities.createNativeQuery(
                        "select id from pledge where block_id = :block and year = :year and unit_id = :unit",
                        UUID.class)
                .setParameter("block", block)
                .setParameter("year", year)
                .setParameter("unit", unit)
                .getResultList());
    }

    private static Optional<UUID> first(List<?> ids) {
        return ids.stream().map(UUID.class::cast).findFirst();
    }
}
