package vn.sovang.eligibility.discovery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import vn.sovang.eligibility.engine.Circumstances;
import vn.sovang.eligibility.engine.Criteria;
import vn.sovang.eligibility.engine.History;
import vn.sovang.eligibility.engine.MeritType;
import vn.sovang.eligibility.engine.Question;

/** Reads and writes what a discovery asks, and counts whom. */
@ApplicationScoped
class DiscoveryPlans {

    private static final String BELOW = """
            (cast(:scope as uuid) is null or %1$s in (
                with recursive below (id) as (
                    select id from unit where id = :scope
                    union select c.id from unit c join below b on c.parent_id = b.id)
                select id from below))""";

    /** People with anything on record; of the others nothing could be said. */
    static final String PEOPLE = "%s from person s left join unit u on u.id = s.unit_id"
            + " where s.merged_into_id is null and s.died_on is null and s.unit_id is not null"
            + " and (exists (select 1 from annual_grade g where g.person_id = s.id)"
            + " or exists (select 1 from register_entry e where e.person_id = s.id)) and "
            + BELOW.formatted("s.unit_id");

    static final String UNITS = "%s from unit s where s.merged_into_id is null and s.valid_to is null and not s.outside"
            + " and (exists (select 1 from annual_grade g where g.unit_id = s.id)"
            + " or exists (select 1 from register_entry e where e.unit_id = s.id and e.person_id is null)) and "
            + BELOW.formatted("s.id");

    private final EntityManager entities;
    private final ObjectMapper json;

    DiscoveryPlans(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    int count(UUID scope) {
        return count(PEOPLE, scope) + count(UNITS, scope);
    }

    private int count(String from, UUID scope) {
        return ((Number) entities.createNativeQuery(from.formatted("select count(*)"))
                        .setParameter("scope", scope)
                        .getSingleResult())
                .intValue();
    }

    String write(DiscoveryPlan plan) {
        try {
            return json.writeValueAsString(plan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    DiscoveryPlan read(String plan) {
        try {
            return json.readValue(plan, DiscoveryPlan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept plan cannot be read any more", e);
        }
    }

    /** For years of work, by the condition that years of work lead to; papers are not there yet. */
    static Question question(String award, int year, History history, LocalDate today) {
        String regular = award.equals("BK_TINH") ? "d" : null;
        boolean known =
                Criteria.claimable(award).stream().anyMatch(c -> c.branch().equals(regular));
        return new Question(
                award,
                known ? regular : null,
                MeritType.CONG_TRANG,
                null,
                year,
                null,
                today,
                today,
                null,
                null,
                Circumstances.NONE,
                null,
                false,
                history);
    }
}
