package vn.sovang.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import vn.sovang.shared.time.AppClock;

/** What checking the trail reads, over one connection and so in one state of the database. */
final class ChainReading {

    private static final ZoneId ZONE = AppClock.ZONE;
    private static final int BATCH = 1000;

    private final Connection connection;

    ChainReading(Connection connection) {
        this.connection = connection;
    }

    /** A link and the entry it is for; {@code entry} is null when the entry is gone. */
    record Link(long place, UUID entryId, byte[] hash, ChainedEntry entry) {}

    /** An entry outside the chain. */
    record Stray(LocalDate day, UUID id) {}

    LocalDate today() throws SQLException {
        try (PreparedStatement s = connection.prepareStatement(
                        "select (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date");
                ResultSet r = s.executeQuery()) {
            r.next();
            return r.getObject(1, LocalDate.class);
        }
    }

    /** First and last day that has links; empty when there are none. */
    List<LocalDate> ends() throws SQLException {
        try (PreparedStatement s = connection.prepareStatement("select min(day), max(day) from audit_link");
                ResultSet r = s.executeQuery()) {
            r.next();
            LocalDate first = r.getObject(1, LocalDate.class);
            return first == null ? List.of() : List.of(first, r.getObject(2, LocalDate.class));
        }
    }

    NavigableMap<LocalDate, DayDigest> digests() throws SQLException {
        NavigableMap<LocalDate, DayDigest> found = new TreeMap<>();
        try (PreparedStatement s = connection.prepareStatement(
                        "select day, entries, last_hash, previous, signed_at, key_id, signature from audit_digest");
                ResultSet r = s.executeQuery()) {
            while (r.next()) {
                LocalDate day = r.getObject(1, LocalDate.class);
                found.put(
                        day,
                        new DayDigest(
                                day,
                                r.getLong(2),
                                HexFormat.of().formatHex(r.getBytes(3)),
                                HexFormat.of().formatHex(r.getBytes(4)),
                                r.getObject(5, OffsetDateTime.class).toInstant(),
                                r.getString(6),
                                HexFormat.of().formatHex(r.getBytes(7))));
            }
        }
        return found;
    }

    void links(LocalDate day, Consumer<Link> each) throws SQLException {
        try (PreparedStatement s = connection.prepareStatement("""
                        select l.place, l.entry_id, l.hash, e.id, e.at, e.account_id, e.account_name, e.action,
                               e.subject_type, e.subject_id, e.details::text, e.sample
                          from audit_link l left join audit_entry e on e.id = l.entry_id
                         where l.day = ? order by l.place""")) {
            s.setObject(1, day);
            s.setFetchSize(BATCH);
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    long place = r.getLong(1);
                    each.accept(new Link(
                            place,
                            r.getObject(2, UUID.class),
                            r.getBytes(3),
                            r.getObject(4) == null ? null : entry(r, day, place)));
                }
            }
        }
    }

    private static ChainedEntry entry(ResultSet r, LocalDate day, long place) throws SQLException {
        return new ChainedEntry(
                day,
                place,
                r.getObject(4, UUID.class),
                r.getObject(5, OffsetDateTime.class).toInstant(),
                r.getObject(6, UUID.class),
                r.getString(7),
                r.getString(8),
                r.getString(9),
                r.getObject(10, UUID.class),
                r.getString(11),
                r.getBoolean(12));
    }

    /** Entries that no trigger saw, by the day they claim; null for no bound. */
    List<Stray> strays(LocalDate from, LocalDate to) throws SQLException {
        try (PreparedStatement s = connection.prepareStatement("""
                        select e.id, e.at from audit_entry e
                         where (?::timestamptz is null or e.at >= ?) and (?::timestamptz is null or e.at < ?)
                           and not exists (select 1 from audit_link l where l.entry_id = e.id)
                         order by e.at limit 200""")) {
            OffsetDateTime begin = start(from);
            OffsetDateTime end = to == null ? null : start(to.plusDays(1));
            for (int i = 1; i <= 2; i++) {
                s.setObject(i, begin, Types.TIMESTAMP_WITH_TIMEZONE);
                s.setObject(i + 2, end, Types.TIMESTAMP_WITH_TIMEZONE);
            }
            List<Stray> found = new ArrayList<>();
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    LocalDate day = r.getObject(2, OffsetDateTime.class)
                            .atZoneSameInstant(ZONE)
                            .toLocalDate();
                    found.add(new Stray(day, r.getObject(1, UUID.class)));
                }
            }
            return found;
        }
    }

    private static OffsetDateTime start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZONE).toOffsetDateTime();
    }
}
