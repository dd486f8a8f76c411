package vn.sovang.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.time.AppClock;

/** Lines as the book read on a day: misprints set right later read wrong again, what was taken back later still stands. */
@ApplicationScoped
class EntryPast {

    private final RegisterRows rows;

    EntryPast(RegisterRows rows) {
        this.rows = rows;
    }

    /** What a field read before; null when it was empty. */
    private record Former(UUID entryId, CorrectedField field, String text) {

        static Former of(ResultSet row) throws SQLException {
            return new Former(
                    row.getObject("entry_id", UUID.class),
                    CorrectedField.valueOf(row.getString("field")),
                    row.getString("former"));
        }
    }

    /** @param day the evening of which is meant */
    List<RegisterViews.Entry> asKnownOn(List<RegisterViews.Entry> entries, LocalDate day) {
        Map<String, Object> values = Map.of(
                "ids",
                entries.stream().map(RegisterViews.Entry::id).toArray(UUID[]::new),
                "known",
                day.plusDays(1).atStartOfDay(AppClock.ZONE).toInstant());
        Set<UUID> standing = new HashSet<>(rows.read(
                "select r.entry_id from register_revocation r"
                        + " where r.entry_id = any(cast(:ids as uuid[])) and r.recorded_at >= :known",
                values,
                row -> row.getObject("entry_id", UUID.class)));
        Map<UUID, Map<CorrectedField, String>> former = new HashMap<>();
        // The first correction after that day tells what stood there until then.
        for (Former f : rows.read("""
                select distinct on (c.entry_id, c.field) c.entry_id, c.field, c.former from register_correction c
                 where c.entry_id = any(cast(:ids as uuid[])) and c.recorded_at >= :known
                 order by c.entry_id, c.field, c.recorded_at, c.id""", values, Former::of)) {
            former.computeIfAbsent(f.entryId(), k -> new HashMap<>()).put(f.field(), f.text());
        }
        return entries.stream()
                .map(e -> e.asRead(former.getOrDefault(e.id(), Map.of()), standing.contains(e.id())))
                .toList();
    }
}
