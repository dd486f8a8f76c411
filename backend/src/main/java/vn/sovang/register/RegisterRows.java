package vn.sovang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.hibernate.stat.spi.StatisticsImplementor;
import vn.sovang.catalogue.SubjectKind;

/**
 * Runs statements over the book and reads their rows as they come, on the connection of the session: what a mapping of
 * rows asks of the database and of the processor for one page is more than the page itself.
 */
@ApplicationScoped
class RegisterRows {

    private static final Pattern NAMED = Pattern.compile("(?<!:):(\\w+)");

    private static final Map<Class<?>, String> ELEMENTS = Map.of(
            UUID.class,
            "uuid",
            String.class,
            "text",
            Long.class,
            "bigint",
            Integer.class,
            "int",
            LocalDate.class,
            "date");

    private final EntityManager entities;

    RegisterRows(EntityManager entities) {
        this.entities = entities;
    }

    /** What becomes of the row at hand. */
    interface Reading<T> {

        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> read(RegisterList.Statement statement, Reading<T> reading) {
        return read(statement.sql(), statement.values(), reading);
    }

    /** @param values by their names in the statement; those it does not name are left out */
    <T> List<T> read(String sql, Map<String, Object> values, Reading<T> reading) {
        Session session = entities.unwrap(Session.class);
        if (session.isJoinedToTransaction()) {
            // What was written before is read as well.
            session.flush();
        }
        count(session);
        return session.doReturningWork(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, values);
                    ResultSet row = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (row.next()) {
                    found.add(reading.of(row));
                }
                return found;
            }
        });
    }

    /** Counted with the statements of the session, where those are. */
    private static void count(Session session) {
        if (session.getSessionFactory().getStatistics() instanceof StatisticsImplementor statistics
                && statistics.isStatisticsEnabled()) {
            statistics.prepareStatement();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Map<String, Object> values)
            throws SQLException {
        List<String> names =
                NAMED.matcher(sql).results().map(name -> name.group(1)).toList();
        PreparedStatement statement =
                connection.prepareStatement(NAMED.matcher(sql).replaceAll((MatchResult name) -> "?"));
        for (int i = 0; i < names.size(); i++) {
            statement.setObject(i + 1, sent(connection, values.get(names.get(i))));
        }
        return statement;
    }

    private static Object sent(Connection connection, Object value) throws SQLException {
        if (value instanceof Object[] many) {
            return connection.createArrayOf(ELEMENTS.get(many.getClass().getComponentType()), many);
        }
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }

    List<RegisterViews.Entry> entries(RegisterList.Statement statement) {
        return read(statement, RegisterRows::entry);
    }

    static RegisterViews.Entry entry(ResultSet row) throws SQLException {
        SubjectKind kind = SubjectKind.valueOf(row.getString("subject_kind"));
        EntrySource source = EntrySource.valueOf(row.getString("source"));
        return new RegisterViews.Entry(
                row.getObject("id", UUID.class),
                kind,
                kind.label(),
                Optional.ofNullable(row.getObject("unit_id", UUID.class)),
                Optional.ofNullable(row.getObject("person_id", UUID.class)),
                Optional.ofNullable(row.getObject("household_id", UUID.class)),
                row.getString("subject_name"),
                Optional.ofNullable(row.getString("unit_name")),
                Optional.ofNullable(row.getString("post")),
                row.getString("award_code"),
                row.getString("award_name"),
                row.getInt("year"),
                row.getString("achievement"),
                Optional.ofNullable(row.getObject("decision_id", UUID.class)),
                row.getString("decision_number"),
                row.getObject("decision_date", LocalDate.class),
                row.getString("issuer_name"),
                source,
                source.label(),
                row.getBoolean("sample"),
                Optional.empty(),
                Optional.ofNullable(row.getObject("revoked_on", LocalDate.class)));
    }
}
