package vn.sovang.unit.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Annual facts for the features that judge by them; nothing here asks who reads. */
@ApplicationScoped
public class AnnualFacts {

    private final EntityManager entities;

    AnnualFacts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What an author has of an initiative.
     *
     * @param share per cent of the whole
     */
    public record Share(
            UUID initiativeId,
            String title,
            int year,
            InitiativeKind kind,
            InitiativeScope scope,
            String certificateNumber,
            BigDecimal share) {}

    /** Grades by year, for each person that has any. */
    public Map<UUID, Map<Integer, WorkGrade>> gradesOfPeople(Collection<UUID> personIds) {
        return grades("person_id", personIds);
    }

    /** Grades by year, for each unit that has any. */
    public Map<UUID, Map<Integer, WorkGrade>> gradesOfUnits(Collection<UUID> unitIds) {
        return grades("unit_id", unitIds);
    }

    /** Initiatives oldest first, for each person that has any. */
    public Map<UUID, List<Share>> initiativesOf(Collection<UUID> personIds) {
        Map<UUID, List<Share>> found = new HashMap<>();
        if (personIds.isEmpty()) {
            return found;
        }
        List<?> rows = entities.createNativeQuery("""
                        select a.person_id, i.id, i.title, i.year, i.kind, i.scope, i.certificate_number, a.share
                          from initiative_author a join initiative i on i.id = a.initiative_id
                         where a.person_id in (:people) order by i.year, i.id""", Tuple.class)
                .setParameter("people", personIds)
                .getResultList();
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            found.computeIfAbsent(t.get("person_id", UUID.class), k -> new ArrayList<>())
                    .add(new Share(
                            t.get("id", UUID.class),
                            t.get("title", String.class),
                            t.get("year", Integer.class),
                            InitiativeKind.valueOf(t.get("kind", String.class)),
                            InitiativeScope.valueOf(t.get("scope", String.class)),
                            t.get("certificate_number", String.class),
                            t.get("share", BigDecimal.class)));
        }
        return found;
    }

    private Map<UUID, Map<Integer, WorkGrade>> grades(String column, Collection<UUID> ids) {
        Map<UUID, Map<Integer, WorkGrade>> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        List<?> rows = entities.createNativeQuery(
                        "select %1$s as subject, year, grade from annual_grade where %1$s in (:ids)".formatted(column),
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultList();
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            found.computeIfAbsent(t.get("subject", UUID.class), k -> new TreeMap<>())
                    .put(t.get("year", Integer.class), WorkGrade.valueOf(t.get("grade", String.class)));
        }
        return found;
    }
}
