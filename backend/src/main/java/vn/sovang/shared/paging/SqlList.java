package vn.sovang.shared.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A list read as a projection: one statement for the page, one for the total, with the same conditions. */
public final class SqlList {

    private final EntityManager entities;
    private final String select;
    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public SqlList(EntityManager entities, String select, String from) {
        this.entities = entities;
        this.select = select;
        this.from = from;
    }

    public SqlList where(String condition) {
        conditions.add(condition);
        return this;
    }

    public SqlList where(String condition, String parameter, Object value) {
        parameters.put(parameter, value);
        return where(condition);
    }

    /** A value for a parameter that a condition added later names. */
    public SqlList with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Only when {@code value} was given. */
    public SqlList whereIf(Object value, String condition, String parameter) {
        return value == null ? this : where(condition, parameter, value);
    }

    /** Every word must occur in the folded {@code column}, in any order, with or without accents. */
    public SqlList search(String column, String words) {
        int n = 0;
        for (String word : words.split("\\s+")) {
            if (!word.isEmpty()) {
                String name = "word" + n++;
                where(column + " like '%' || sv_fold(:" + name + ") || '%' escape '\\'", name, escape(word));
            }
        }
        return this;
    }

    public <T> Page<T> page(Paging paging, Function<Tuple, T> read) {
        String rest = " from " + from + where();
        Query page = entities.createNativeQuery(
                select + rest + " order by " + paging.order() + " limit :limit offset :offset", Tuple.class);
        Query total = entities.createNativeQuery("select count(*)" + rest);
        parameters.forEach((name, value) -> {
            page.setParameter(name, value);
            total.setParameter(name, value);
        });
        page.setParameter("limit", paging.size());
        page.setParameter("offset", paging.offset());
        List<T> items = new ArrayList<>();
        for (Object row : page.getResultList()) {
            items.add(read.apply((Tuple) row));
        }
        return new Page<>(items, paging.page(), paging.size(), ((Number) total.getSingleResult()).longValue());
    }

    /** How the database would read a page, line by line; for those who watch over indexes. */
    public List<String> plan(Paging paging) {
        Query query = entities.createNativeQuery(
                "explain (costs off) " + select + " from " + from + where() + " order by " + paging.order()
                        + " limit :limit offset :offset",
                String.class);
        parameters.forEach(query::setParameter);
        query.setParameter("limit", paging.size());
        query.setParameter("offset", paging.offset());
        List<String> lines = new ArrayList<>();
        query.getResultList().forEach(line -> lines.add((String) line));
        return lines;
    }

    /** The first row alone, in one statement; empty when no row fits. */
    public <T> Optional<T> first(Function<Tuple, T> read) {
        Query query = entities.createNativeQuery(select + " from " + from + where() + " limit 1", Tuple.class);
        parameters.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(read.apply((Tuple) rows.get(0)));
    }

    /** Every row, in one statement; only where something else keeps them few. */
    public <T> List<T> all(String order, Function<Tuple, T> read) {
        Query query =
                entities.createNativeQuery(select + " from " + from + where() + " order by " + order, Tuple.class);
        parameters.forEach(query::setParameter);
        List<T> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add(read.apply((Tuple) row));
        }
        return rows;
    }

    /** Every group, in one statement; only where something else keeps them few. */
    public <T> List<T> grouped(String by, String order, Function<Tuple, T> read) {
        Query query = entities.createNativeQuery(
                select + " from " + from + where() + " group by " + by + " order by " + order, Tuple.class);
        parameters.forEach(query::setParameter);
        List<T> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add(read.apply((Tuple) row));
        }
        return rows;
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** Letters that LIKE would take for wildcards, as letters; goes with {@code escape '\\'}. */
    public static String escape(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
