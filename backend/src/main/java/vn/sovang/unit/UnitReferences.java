package vn.sovang.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Every column of the database that refers to a unit, as the database itself knows it: a feature that keeps something
 * for units is found here without saying so; it only has to give its column words.
 */
@ApplicationScoped
public class UnitReferences {

    /** What a unit brings along and takes away with itself. */
    private static final Set<String> OWN = Set.of("unit_area", "unit_headcount", "unit_officer");

    private final EntityManager entities;
    private final Properties words = read();

    UnitReferences(EntityManager entities) {
        this.entities = entities;
    }

    /** What a merge does where the kept entry has the same already, or at all. */
    public enum OnMerge {
        MOVES,
        STAYS_WHERE_BOTH,
        STOPS
    }

    /**
     * A column that refers to units.
     *
     * @param words Vietnamese words that follow a count
     */
    public record Column(String table, String column, String words, OnMerge onMerge) {}

    public List<Column> columns() {
        List<?> rows = entities.createNativeQuery("""
                        select cast(t.relname as text) as table_name, cast(a.attname as text) as column_name
                          from pg_constraint c
                          join pg_class t on t.oid = c.conrelid
                          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                         where c.contype = 'f' and c.confrelid = cast('unit' as regclass)
                         order by 1, 2""", Tuple.class).getResultList();
        return rows.stream()
                .map(r -> (Tuple) r)
                .map(t -> column(t.get("table_name", String.class), t.get("column_name", String.class)))
                .toList();
    }

    /** What refers to these units from outside of them, in words with counts; empty when nothing does. */
    public String depending(Collection<UUID> unitIds) {
        List<String> found = new ArrayList<>();
        for (Column c : columns()) {
            if (OWN.contains(c.table())) {
                continue;
            }
            // Names come from the database's own catalogue, never from a request.
            String outside = c.table().equals("unit") ? " and not (x.id = any(:ids))" : "";
            Number n = (Number) entities.createNativeQuery("select count(*) from %s x where x.%s = any(:ids)%s"
                            .formatted(c.table(), c.column(), outside))
                    .setParameter("ids", unitIds.toArray(UUID[]::new))
                    .getSingleResult();
            if (n.longValue() > 0) {
                found.add(n + " " + c.words());
            }
        }
        return found.stream().collect(Collectors.joining(", "));
    }

    private Column column(String table, String column) {
        String said = words.getProperty(table + "." + column, "mục khác");
        OnMerge onMerge =
                switch (said.charAt(0)) {
                    case '!' -> OnMerge.STOPS;
                    case '~' -> OnMerge.STAYS_WHERE_BOTH;
                    default -> OnMerge.MOVES;
                };
        return new Column(table, column, onMerge == OnMerge.MOVES ? said : said.substring(1), onMerge);
    }

    private static Properties read() {
        Properties read = new Properties();
        try (var in = UnitReferences.class.getResourceAsStream("/unit-references.properties")) {
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
