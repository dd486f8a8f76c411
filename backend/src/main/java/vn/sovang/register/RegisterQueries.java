package vn.sovang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.today.SearchSource;
import vn.sovang.shared.today.Subject;
import vn.sovang.unit.Unit;
import vn.sovang.unit.Units;
import vn.sovang.unit.reorganisation.Forebears;

/** Searches the register; every signed-in person may. */
@ApplicationScoped
public class RegisterQueries implements SearchSource {

    private static final String SELECT = "select e.* from register_entry e";
    private static final String LATEST = " order by e.decision_date desc, e.id desc";

    private final EntityManager entities;
    private final Units units;
    private final Forebears forebears;

    RegisterQueries(EntityManager entities, Units units, Forebears forebears) {
        this.entities = entities;
        this.units = units;
        this.forebears = forebears;
    }

    /** What to look for; null parts do not narrow. */
    record Filter(String q, Integer year, String award, UUID unitId) {}

    RegisterViews.Slice search(Filter filter, String after, int size) {
        RegisterViews.Slice slice = slice(filter, after, size);
        return filter.unitId() == null
                ? slice
                : new RegisterViews.Slice(marked(slice.items(), filter.unitId()), slice.next());
    }

    /** Says of each honour of a predecessor whose it was. */
    private static List<RegisterViews.Entry> marked(List<RegisterViews.Entry> entries, UUID unitId) {
        return entries.stream()
                .map(e -> e.unitId().filter(unitId::equals).isPresent() ? e : e.ofPredecessor())
                .toList();
    }

    private RegisterViews.Slice slice(Filter filter, String after, int size) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        narrow(filter, conditions, parameters);
        if (after != null && !after.isBlank()) {
            Cursor cursor = Cursor.read(after);
            conditions.add("(e.decision_date, e.id) < (:date, :id)");
            parameters.put("date", cursor.date());
            parameters.put("id", cursor.id());
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        List<RegisterViews.Entry> found = read(SELECT + where + LATEST + " limit :most", parameters, size + 1);
        if (found.size() <= size) {
            return new RegisterViews.Slice(found, Optional.empty());
        }
        RegisterViews.Entry last = found.get(size - 1);
        return new RegisterViews.Slice(
                found.subList(0, size), Optional.of(new Cursor(last.decisionDate(), last.id()).written()));
    }

    private void narrow(Filter filter, List<String> conditions, Map<String, Object> parameters) {
        if (filter.unitId() != null) {
            ofLine(filter.unitId(), conditions, parameters);
        }
        if (filter.year() != null) {
            conditions.add("e.year = :year");
            parameters.put("year", filter.year());
        }
        if (filter.award() != null && !filter.award().isBlank()) {
            conditions.add("e.award_code = :award");
            parameters.put("award", filter.award().strip());
        }
        int n = 0;
        for (String word :
                filter.q() == null ? new String[0] : filter.q().strip().split("\\s+")) {
            if (!word.isEmpty()) {
                String name = "word" + n++;
                conditions.add("e.search like '%' || sv_fold(:" + name + ") || '%' escape '\\'");
                parameters.put(
                        name, word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
            }
        }
    }

    /** Honours of the unit and of those it came out of, each up to the day it counts. */
    private void ofLine(UUID unitId, List<String> conditions, Map<String, Object> parameters) {
        List<Forebears.Forebear> line = forebears.of(unitId);
        if (line.size() <= 1) {
            conditions.add("e.unit_id = :unit");
            parameters.put("unit", unitId);
            return;
        }
        conditions.add("""
                e.unit_id = any(:ids) and exists (
                    select 1 from unnest(cast(:ids as uuid[]), cast(:befores as date[])) f (unit_id, before)
                     where f.unit_id = e.unit_id and e.decision_date < f.before)""");
        parameters.put("ids", line.stream().map(Forebears.Forebear::unitId).toArray(UUID[]::new));
        parameters.put("befores", line.stream().map(Forebears.Forebear::before).toArray(LocalDate[]::new));
    }

    /** @throws NotFound when there is no such entry */
    public RegisterViews.Entry get(UUID id) {
        return read(SELECT + " where e.id = :id limit :most", Map.of("id", id), 1).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    RegisterViews.Profile profile(UUID unitId) {
        Unit unit = units.get(unitId);
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        ofLine(unitId, conditions, parameters);
        String ofAll = " where " + String.join(" and ", conditions);
        String ofLine = ofAll + " and e.revoked_on is null";
        String ofCollectives = ofLine + " and e.person_id is null";
        List<Tuple> counts = rows("""
                        select e.award_code, a.name, count(*) as n, max(e.year) as last_year,
                               count(*) filter (where e.unit_id <> :self) as former
                          from register_entry e join award a on a.code = e.award_code %s
                         group by e.award_code, a.name, a.place order by a.place""".formatted(ofCollectives), parameters, unitId);
        List<Tuple> holders = rows("""
                        select u.id, u.name, count(*) filter (where e.person_id is null) as collective,
                               count(*) filter (where e.person_id is not null) as people
                          from register_entry e join unit u on u.id = e.unit_id %s
                         group by u.id, u.name, u.place order by u.id <> :self, u.place""".formatted(ofLine), parameters, unitId);
        return new RegisterViews.Profile(
                unitId,
                unit.name(),
                counts.stream()
                        .map(t -> new RegisterViews.AwardCount(
                                t.get("award_code", String.class),
                                t.get("name", String.class),
                                t.get("n", Long.class),
                                t.get("last_year", Integer.class),
                                t.get("former", Long.class)))
                        .toList(),
                holders.stream().mapToLong(t -> t.get("people", Long.class)).sum(),
                marked(
                        read(SELECT + ofAll + " and e.person_id is null" + LATEST + " limit :most", parameters, 200),
                        unitId),
                holders.stream()
                        .map(t -> new RegisterViews.Holder(
                                t.get("id", UUID.class),
                                t.get("name", String.class),
                                t.get("collective", Long.class),
                                t.get("people", Long.class)))
                        .toList());
    }

    private List<Tuple> rows(String sql, Map<String, Object> parameters, UUID self) {
        Query query = entities.createNativeQuery(sql, Tuple.class).setParameter("self", self);
        parameters.forEach(query::setParameter);
        List<?> found = query.getResultList();
        return found.stream().map(Tuple.class::cast).toList();
    }

    /** Entries written by one decision, collectives first, in the order they were written. */
    public List<RegisterViews.Entry> ofDecision(UUID decisionId) {
        return read(
                SELECT + " where e.decision_id = :decision order by e.subject_kind, e.id limit :most",
                Map.of("decision", decisionId),
                1000);
    }

    private List<RegisterViews.Entry> read(String sql, Map<String, Object> parameters, int most) {
        Query query = entities.createNativeQuery(sql, Tuple.class).setParameter("most", most);
        parameters.forEach(query::setParameter);
        List<RegisterViews.Entry> entries = new ArrayList<>();
        for (Object row : query.getResultList()) {
            entries.add(entry((Tuple) row));
        }
        return entries;
    }

    private static RegisterViews.Entry entry(Tuple t) {
        SubjectKind kind = SubjectKind.valueOf(t.get("subject_kind", String.class));
        EntrySource source = EntrySource.valueOf(t.get("source", String.class));
        return new RegisterViews.Entry(
                t.get("id", UUID.class),
                kind,
                kind.label(),
                Optional.ofNullable(t.get("unit_id", UUID.class)),
                Optional.ofNullable(t.get("person_id", UUID.class)),
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

    @Override
    public int rank() {
        return 60;
    }

    @Override
    public List<Hit> find(Actor actor, String words, int most) {
        return search(new Filter(words, null, null, null), null, most).items().stream()
                .map(e -> new Hit(
                        Subject.of(Subject.Type.REGISTER_ENTRY, e.id()),
                        e.name(),
                        e.awardName() + " năm " + e.year() + ", " + e.decisionNumber()))
                .toList();
    }

    /** The last entry seen. */
    private record Cursor(LocalDate date, UUID id) {

        String written() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((date + "|" + id).getBytes(StandardCharsets.UTF_8));
        }

        static Cursor read(String text) {
            try {
                String[] parts =
                        new String(Base64.getUrlDecoder().decode(text.strip()), StandardCharsets.UTF_8).split("\\|", 2);
                return new Cursor(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (IllegalArgumentException | DateTimeParseException | ArrayIndexOutOfBoundsException e) {
                throw new Invalid("?after", "Chỗ xem tiếp không đọc được; hãy tìm lại từ đầu.");
            }
        }
    }
}
