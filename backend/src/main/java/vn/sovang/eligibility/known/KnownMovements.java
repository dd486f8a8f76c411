package vn.sovang.eligibility.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.eligibility.engine.History;
import vn.sovang.eligibility.engine.Scope;

/** Results units reported in movements of the province or the State; who led is nowhere recorded, so nobody did. */
@ApplicationScoped
class KnownMovements {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final EntityManager entities;

    KnownMovements(EntityManager entities) {
        this.entities = entities;
    }

    Map<UUID, List<History.MovementResult>> of(Collection<UUID> units) {
        Map<UUID, List<History.MovementResult>> found = new HashMap<>();
        if (units.isEmpty()) {
            return found;
        }
        List<?> rows = entities.createNativeQuery("""
                        select distinct r.unit_id, r.period, m.scope, m.from_year, m.to_year
                          from movement_result r join movement m on m.id = r.movement_id
                         where r.unit_id in (:units) and m.scope in ('NATIONAL', 'PROVINCE')""", Tuple.class)
                .setParameter("units", units)
                .getResultList();
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            int from = t.get("from_year", Integer.class);
            Integer to = t.get("to_year", Integer.class);
            Scope scope = t.get("scope", String.class).equals("NATIONAL") ? Scope.TQ : Scope.TINH;
            List<History.MovementResult> own =
                    found.computeIfAbsent(t.get("unit_id", UUID.class), k -> new ArrayList<>());
            years(t.get("period", String.class))
                    .forEach(y -> own.add(new History.MovementResult(
                            y, scope, Math.max(1, (to == null ? y : to) - from + 1), false)));
        }
        return found;
    }

    /** Every year the words name; a period without one says of no year that something was reached. */
    private static List<Integer> years(String period) {
        List<Integer> years = new ArrayList<>();
        Matcher m = YEAR.matcher(period);
        while (m.find()) {
            years.add(Integer.valueOf(m.group()));
        }
        return years;
    }
}
