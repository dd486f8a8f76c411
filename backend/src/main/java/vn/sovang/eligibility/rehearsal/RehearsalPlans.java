package vn.sovang.eligibility.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Reads and writes what is rehearsed, and finds the dossiers it is about. */
@ApplicationScoped
class RehearsalPlans {

    private static final String OPEN = " from award_proposal where status not in ('DECIDED', 'WITHDRAWN', 'CLOSED')";

    private final EntityManager entities;
    private final ObjectMapper json;

    RehearsalPlans(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    int count() {
        return ((Number) entities.createNativeQuery("select count(*)" + OPEN).getSingleResult()).intValue();
    }

    /** @param after the last one asked, or null */
    List<UUID> some(UUID after, int most) {
        return entities
                .createNativeQuery(
                        "select id" + OPEN
                                + " and (cast(:after as uuid) is null or id > :after) order by id limit :most",
                        UUID.class)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }

    String write(RehearsalPlan plan) {
        try {
            return json.writeValueAsString(plan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    RehearsalPlan read(String plan) {
        try {
            return json.readValue(plan, RehearsalPlan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept plan cannot be read any more", e);
        }
    }
}
