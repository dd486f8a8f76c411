package vn.sovang.eligibility.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.sovang.eligibility.engine.History;

/** Where people worked and as what, and how many months of a year that makes where every day is known. */
@ApplicationScoped
class KnownPostings {

    private final EntityManager entities;

    KnownPostings(EntityManager entities) {
        this.entities = entities;
    }

    /** One place; days are null where nobody wrote them down. */
    record Posting(LocalDate from, LocalDate to, String where, String position, boolean employed) {}

    /** Oldest first. */
    Map<UUID, List<Posting>> of(Collection<UUID> people) {
        Map<UUID, List<Posting>> found = new HashMap<>();
        if (people.isEmpty()) {
            return found;
        }
        List<?> rows = entities.createNativeQuery("""
                        select q.person_id, q.starts_on, q.ends_on, coalesce(u.name, q.organisation) as place_name,
                               q.position, q.employed
                          from person_posting q left join unit u on u.id = q.unit_id
                         where q.person_id in (:people)
                         order by q.person_id, q.starts_on nulls first, q.place desc""", Tuple.class)
                .setParameter("people", people)
                .getResultList();
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            found.computeIfAbsent(t.get("person_id", UUID.class), k -> new ArrayList<>())
                    .add(new Posting(
                            t.get("starts_on", LocalDate.class),
                            t.get("ends_on", LocalDate.class),
                            t.get("place_name", String.class),
                            t.get("position", String.class),
                            t.get("employed", Boolean.class)));
        }
        return found;
    }

    /** The first year on record is left out: somebody may have worked elsewhere before it. */
    static Map<Integer, History.Service> service(List<Posting> postings, int last) {
        Map<Integer, History.Service> months = new TreeMap<>();
        if (postings.isEmpty() || postings.stream().anyMatch(p -> p.from() == null)) {
            return months;
        }
        for (int year = postings.get(0).from().getYear() + 1; year <= last; year++) {
            int worked = 0;
            for (int month = 1; month <= 12; month++) {
                LocalDate middle = LocalDate.of(year, month, 15);
                boolean there = postings.stream()
                        .anyMatch(p -> p.employed()
                                && !p.from().isAfter(middle)
                                && (p.to() == null || !p.to().isBefore(middle)));
                worked += there ? 1 : 0;
            }
            months.put(year, new History.Service(worked, null));
        }
        return months;
    }
}
