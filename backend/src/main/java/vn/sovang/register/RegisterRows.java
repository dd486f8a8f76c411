package vn.sovang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.catalogue.SubjectKind;

/** Runs statements over the book and reads its lines. */
@ApplicationScoped
class RegisterRows {

    private final EntityManager entities;

    RegisterRows(EntityManager entities) {
        this.entities = entities;
    }

    List<Tuple> tuples(RegisterList.Statement statement) {
        return tuples(statement.sql(), statement.values());
    }

    List<Tuple> tuples(String sql, Map<String, Object> values) {
        Query query = entities.createNativeQuery(sql, Tuple.class);
        values.forEach(query::setParameter);
        List<Tuple> rows = new ArrayList<>();
        query.getResultList().forEach(r -> rows.add((Tuple) r));
        return rows;
    }

    List<RegisterViews.Entry> entries(RegisterList.Statement statement) {
        return tuples(statement).stream().map(RegisterRows::entry).toList();
    }

    static RegisterViews.Entry entry(Tuple t) {
        SubjectKind kind = SubjectKind.valueOf(t.get("subject_kind", String.class));
        EntrySource source = EntrySource.valueOf(t.get("source", String.class));
        return new RegisterViews.Entry(
                t.get("id", UUID.class),
                kind,
                kind.label(),
                Optional.ofNullable(t.get("unit_id", UUID.class)),
                Optional.ofNullable(t.get("person_id", UUID.class)),
                Optional.ofNullable(t.get("household_id", UUID.class)),
                t.get("subject_name", String.class),
                Optional.ofNullable(t.get("unit_name", String.class)),
                Optional.ofNullable(t.get("post", String.class)),
                t.get("award_code", String.class),
                t.get("award_name", String.class),
                t.get("year", Integer.class),
                t.get("achievement", String.class),
                Optional.ofNullable(t.get("decision_id", UUID.class)),
                t.get("decision_number", String.class),
                t.get("decision_date", LocalDate.class),
                t.get("issuer_name", String.class),
                source,
                source.label(),
                t.get("sample", Boolean.class),
                Optional.empty(),
                Optional.ofNullable(t.get("revoked_on", LocalDate.class)));
    }
}
