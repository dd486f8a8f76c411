package vn.sovang.eligibility.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.eligibility.engine.History;

/**
 * How many people work in a unit and how they were graded and honoured, for years with a reported headcount. Grades and
 * titles that are on record are at least so many, never all.
 */
@ApplicationScoped
class KnownMembers {

    private final EntityManager entities;

    KnownMembers(EntityManager entities) {
        this.entities = entities;
    }

    Map<UUID, Map<Integer, History.Members>> of(Collection<UUID> units) {
        Map<UUID, Map<Integer, History.Members>> found = new HashMap<>();
        if (units.isEmpty()) {
            return found;
        }
        List<?> rows = entities.createNativeQuery("""
                        with heads as (
                            select distinct on (unit_id, extract(year from counted))
                                   unit_id, cast(extract(year from counted) as integer) as year, total
                              from unit_headcount where unit_id in (:units) and total > 0
                             order by unit_id, extract(year from counted), counted desc),
                        titled as (
                            select unit_id, year, count(distinct person_id) as ldtt,
                                   count(distinct person_id) filter (where award_code = 'CSTD_CS') as cstd_cs
                              from register_entry
                             where unit_id in (:units) and person_id is not null and revoked_on is null
                               and award_code in ('LDTT', 'CSTD_CS') group by 1, 2),
                        graded as (
                            select q.unit_id, g.year, count(distinct g.person_id) as graded,
                                   count(distinct g.person_id) filter (where g.grade = 'KHT') as failed
                              from annual_grade g join person_posting q on q.person_id = g.person_id
                               and q.unit_id in (:units) and q.employed
                               and coalesce(q.starts_on, '-infinity') <= make_date(g.year, 12, 31)
                               and coalesce(q.ends_on, 'infinity') >= make_date(g.year, 12, 31)
                             group by 1, 2)
                        select h.unit_id, h.year, h.total, coalesce(t.ldtt, 0) as ldtt, coalesce(t.cstd_cs, 0) as cstd_cs,
                               coalesce(g.graded, 0) as graded, coalesce(g.failed, 0) as failed
                          from heads h
                          left join titled t on t.unit_id = h.unit_id and t.year = h.year
                          left join graded g on g.unit_id = h.unit_id and g.year = h.year""", Tuple.class)
                .setParameter("units", units)
                .getResultList();
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            int total = t.get("total", Integer.class);
            found.computeIfAbsent(t.get("unit_id", UUID.class), k -> new HashMap<>())
                    .put(
                            t.get("year", Integer.class),
                            new History.Members(
                                    total,
                                    completed(total, count(t, "graded"), count(t, "failed")),
                                    Math.min(total, count(t, "ldtt")),
                                    Math.min(total, count(t, "cstd_cs")),
                                    false));
        }
        return found;
    }

    /** One who did not complete is enough to know that not all did; that all did takes everybody's grade. */
    private static Integer completed(int total, int graded, int failed) {
        if (failed > 0) {
            return Math.max(0, total - failed);
        }
        return graded >= total ? total : null;
    }

    private static int count(Tuple t, String column) {
        return t.get(column, Number.class).intValue();
    }
}
