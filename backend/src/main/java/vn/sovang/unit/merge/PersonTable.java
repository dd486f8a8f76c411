package vn.sovang.unit.merge;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Holdings that are rows of one table with a column for the person; its beans are singletons, because no proxy fits. */
public abstract class PersonTable implements PersonHoldings {

    private final EntityManager entities;
    private final Table table;

    /**
     * Where the rows lie.
     *
     * @param id column that names the row beside the person
     * @param person column of the person
     * @param text SQL for its words, over the row {@code t}
     * @param clash SQL that says when {@code t} and a row {@code o} of the other person are the same; null when never
     */
    public record Table(String key, String label, String name, String id, String person, String text, String clash) {}

    protected PersonTable(EntityManager entities, Table table) {
        this.entities = entities;
        this.table = table;
    }

    @Override
    public final String key() {
        return table.key();
    }

    @Override
    public final String label() {
        return table.label();
    }

    @Override
    public final List<Held> of(UUID personId) {
        List<?> rows = entities.createNativeQuery(
                        "select t.%s as id, %s as words from %s t where t.%s = :person order by words"
                                .formatted(table.id(), table.text(), table.name(), table.person()),
                        Tuple.class)
                .setParameter("person", personId)
                .getResultList();
        List<Held> held = new ArrayList<>();
        rows.forEach(
                r -> held.add(new Held(((Tuple) r).get("id", UUID.class), ((Tuple) r).get("words", String.class))));
        return held;
    }

    @Override
    public final Set<UUID> clashing(UUID from, UUID to) {
        if (table.clash() == null) {
            return Set.of();
        }
        List<?> rows = entities.createNativeQuery(
                        "select t.%1$s from %2$s t where t.%3$s = :from and exists (select 1 from %2$s o where o.%3$s = :to and %4$s)"
                                .formatted(table.id(), table.name(), table.person(), table.clash()),
                        UUID.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        Set<UUID> ids = new HashSet<>();
        rows.forEach(r -> ids.add((UUID) r));
        return ids;
    }

    @Override
    public final void move(Collection<UUID> ids, UUID from, UUID to) {
        entities.createNativeQuery("update %1$s set %2$s = :to where %3$s in (:ids) and %2$s = :from"
                        .formatted(table.name(), table.person(), table.id()))
                .setParameter("to", to)
                .setParameter("from", from)
                .setParameter("ids", ids)
                .executeUpdate();
    }
}
