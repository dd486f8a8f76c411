package vn.sovang.register;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.reorganisation.Forebears;

/**
 * The one statement that reads a part of the book, each way of asking by an index of its own; plain text and values, so
 * that the same statement can be measured and its plan be looked at.
 */
final class RegisterList {

    static final String COLUMNS = """
            e.id, e.subject_kind, e.unit_id, e.person_id, e.household_id, e.subject_name, e.unit_name, e.post, \
            e.award_code, e.award_name, e.year, e.achievement, e.decision_id, e.decision_number, e.decision_date, \
            e.issuer_name, e.source, e.sample, e.revoked_on, e.subject_id""";

    /** Taken out by then, and put back only later. */
    private static final String AWAY = "select 1 from register_entry_removed a where a.id = e.id"
            + " and a.removed_at < :known and a.restored_at >= :known";

    /** What an index of its own brings in the order of the list, one of them or both. */
    private static final Set<String> IN_ORDER = Set.of("e.unit_id = :unit", "e.year = :year");

    private static final String LATEST = " order by decision_date desc, id desc";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private String table = "register_entry e";
    private HonourNames.Meaning meaning;
    private RegisterCursor after;
    private int counting;

    /** @param sql with parameters by name */
    record Statement(String sql, Map<String, Object> values) {}

    RegisterList where(String condition) {
        conditions.add(condition);
        return this;
    }

    RegisterList where(String condition, String name, Object value) {
        values.put(name, value);
        return where(condition);
    }

    RegisterList whereIf(Object value, String condition, String name) {
        return value == null ? this : where(condition, name, value);
    }

    /** Honours of the unit and of those it came out of, each up to the day it counts. */
    RegisterList ofLine(List<Forebears.Forebear> line, UUID unitId) {
        if (line.size() <= 1) {
            return where("e.unit_id = :unit", "unit", unitId);
        }
        values.put("befores", line.stream().map(Forebears.Forebear::before).toArray(LocalDate[]::new));
        return where("""
                e.unit_id = any(cast(:line as uuid[])) and exists (
                    select 1 from unnest(cast(:line as uuid[]), cast(:befores as date[])) f (unit_id, before)
                     where f.unit_id = e.unit_id and e.decision_date < f.before)""", "line", line.stream().map(Forebears.Forebear::unitId).toArray(UUID[]::new));
    }

    /** Awards, year and numbers somebody typed. */
    RegisterList asked(AskedHonours asked) {
        if (asked.impossible()) {
            where("false");
        }
        if (!asked.awards().isEmpty()) {
            where(
                    "e.award_code = any(cast(:awards as text[]))",
                    "awards",
                    asked.awards().toArray(String[]::new));
        }
        whereIf(asked.year(), "e.year = :typedYear", "typedYear");
        for (int i = 0; i < asked.numbers().size(); i++) {
            AskedHonours.Number number = asked.numbers().get(i);
            where(
                    "(e.decision_number collate \"C\" >= :number%1$d || '/' and e.decision_number collate \"C\" < :number%1$d || '0'"
                                    .formatted(i)
                            + " or e.decision_number collate \"C\" = :number" + i + ")");
            values.put("number" + i, number.digits());
            whereIf(
                    number.symbol().isEmpty() ? null : number.digits() + "/" + number.symbol() + "%",
                    "sv_fold(e.decision_number) like :symbol" + i,
                    "symbol" + i);
        }
        return this;
    }

    /** Names and units somebody typed. */
    RegisterList named(HonourNames.Meaning by) {
        meaning = by;
        if (by.both()) {
            where("e.unit_id = any(cast(:units as uuid[]))");
            values.put("units", by.units().keySet().toArray(UUID[]::new));
        }
        return this;
    }

    /** The book as it read on that evening; lines taken out of it since are among the rest again, those put back since are not. */
    RegisterList knownOn(LocalDate day) {
        if (day == null) {
            return this;
        }
        ZonedDateTime end = day.plusDays(1).atStartOfDay(AppClock.ZONE);
        values.put("known", end.toInstant());
        table = """
                (select %1$s, e.recorded_at from register_entry e
                  where e.recorded_at < :known and not exists (%2$s)
                 union all
                 select %1$s, e.recorded_at from register_entry_removed e
                  where e.recorded_at < :known and e.removed_at >= :known and e.restored_at is null
                    and not exists (%2$s)) e""".formatted(COLUMNS, AWAY);
        return this;
    }

    RegisterList validOn(LocalDate day) {
        if (day == null) {
            return this;
        }
        String later = values.containsKey("known")
                ? " or exists (select 1 from register_revocation r where r.entry_id = e.id and r.recorded_at >= :known)"
                : "";
        return where(
                "e.decision_date <= :valid and (e.revoked_on is null or e.revoked_on > :valid" + later + ")",
                "valid",
                day);
    }

    RegisterList after(RegisterCursor cursor) {
        after = cursor;
        return this;
    }

    /** Has each line of a list by date say how many there are, counted no further than {@code most}. */
    RegisterList counting(int most) {
        counting = most;
        values.put("counting", most);
        return this;
    }

    /** True when an award was typed among other words. */
    boolean namesAwardAndMore() {
        return meaning != null && values.containsKey("awards");
    }

    /** True when what fits best comes first, otherwise the latest. */
    boolean isByFit() {
        return meaning != null && !meaning.isBroad();
    }

    /** The conditions alone, for figures over the same lines. */
    Statement narrowed() {
        return new Statement(where(conditions), Map.copyOf(values));
    }

    Statement first(int most) {
        values.put("most", most);
        if (after != null) {
            values.put("afterDate", after.date());
            values.put("afterId", after.id());
        }
        return new Statement(isByFit() ? byFit() : byDate(most), values);
    }

    /** How many there are, counted no further than {@code most}; without order, so that an index alone may tell it. */
    Statement counted(int most) {
        Statement lines = first(most);
        String sql = isByFit() ? lines.sql() : "select 1 from " + table + where(narrowing()) + " limit :most";
        return new Statement("select count(*) as n from (" + sql + ") lines", lines.values());
    }

    private String byDate(int most) {
        String rest = " from " + table + where(narrowing());
        String counted = counting == 0 ? "0" : "(select count(*) from (select 1" + rest + " limit :counting) lines)";
        String limit = isPlannedOnce() ? "" + most : ":most";
        return "select " + COLUMNS + ", 0 as score, " + counted + " as counted" + rest + LATEST + " limit " + limit;
    }

    /** Where one plan is good for every value; but with a limit it does not know the database plans anew each time. */
    private boolean isPlannedOnce() {
        return meaning == null && !values.containsKey("known") && IN_ORDER.containsAll(conditions);
    }

    private List<String> narrowing() {
        List<String> all = new ArrayList<>(conditions);
        if (meaning != null) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < meaning.likes().size(); i++) {
                names.add("s.search like :like" + i);
                values.put("like" + i, meaning.likes().get(i));
            }
            String name = "exists (select 1 from register_subject s where s.id = e.subject_id and "
                    + String.join(" and ", names) + ")";
            if (meaning.both() || meaning.units().isEmpty()) {
                all.add(name);
            } else {
                all.add("(e.unit_id = any(cast(:units as uuid[])) or " + name + ")");
                values.put("units", meaning.units().keySet().toArray(UUID[]::new));
            }
        }
        if (after != null) {
            all.add("(e.decision_date, e.id) < (:afterDate, :afterId)");
        }
        return all;
    }

    /** Each name brings its latest lines; a unit brings those that its name does not bring by itself. */
    private String byFit() {
        values.put("names", meaning.scores().keySet().toArray(Long[]::new));
        values.put("scores", meaning.scores().values().toArray(Integer[]::new));
        String sql = """
                select *, 0 as counted from (
                    select e.*, h.score from unnest(cast(:names as bigint[]), cast(:scores as int[])) h (subject_id, score)
                     cross join lateral (
                        select %s from %s where e.subject_id = h.subject_id %s %s limit :most) e""".formatted(COLUMNS, table, more("h.score"), LATEST);
        if (!meaning.both() && !meaning.units().isEmpty()) {
            values.put("units", meaning.units().keySet().toArray(UUID[]::new));
            values.put("unitScores", meaning.units().values().toArray(Integer[]::new));
            sql += """

                    union all
                    select e.*, u.score from unnest(cast(:units as uuid[]), cast(:unitScores as int[])) u (unit_id, score)
                     cross join lateral (
                        select %s from %s where e.unit_id = u.unit_id and e.subject_id <> all(cast(:names as bigint[])) %s %s limit :most) e""".formatted(COLUMNS, table, more("u.score"), LATEST);
        }
        return sql + ") found order by score desc, decision_date desc, id desc limit :most";
    }

    private String more(String score) {
        StringBuilder more = new StringBuilder();
        conditions.forEach(c -> more.append(" and ").append(c));
        if (after != null) {
            values.put("afterScore", after.score());
            more.append(" and (")
                    .append(score)
                    .append(", e.decision_date, e.id) < (:afterScore, :afterDate, :afterId)");
        }
        return more.toString();
    }

    private static String where(List<String> all) {
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }
}
