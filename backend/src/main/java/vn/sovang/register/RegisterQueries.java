package vn.sovang.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.today.SearchSource;
import vn.sovang.shared.today.Subject;
import vn.sovang.unit.reorganisation.Forebears;

/** Searches the register; every signed-in person may. */
@ApplicationScoped
public class RegisterQueries implements SearchSource {

    private static final int MOST_COUNTED = 10_000;

    private static final String ONE = "select " + RegisterList.COLUMNS + " from register_entry e where e.id = :id";

    private final RegisterRows rows;
    private final AwardWritings writings;
    private final HonourNames names;
    private final EntryPast past;
    private final RegisterCounts counts;
    private final Forebears forebears;

    RegisterQueries(
            RegisterRows rows,
            AwardWritings writings,
            HonourNames names,
            EntryPast past,
            RegisterCounts counts,
            Forebears forebears) {
        this.rows = rows;
        this.writings = writings;
        this.names = names;
        this.past = past;
        this.counts = counts;
        this.forebears = forebears;
    }

    /** A few statements, whatever is asked and however much is found. */
    RegisterViews.Slice search(RegisterFilter filter, String after, int size) {
        RegisterCursor cursor = RegisterCursor.read(after);
        boolean first = cursor == null;
        RegisterList list = list(filter, true).after(cursor);
        if (first && filter.isOfUnitAlone()) {
            list.counting(MOST_COUNTED + 1);
        }
        List<Found> found = rows.read(list.first(size + 1), Found::of);
        if (found.isEmpty() && list.namesAwardAndMore()) {
            // "Cờ" may be a part of a name after all.
            list = list(filter, false).after(cursor);
            found = rows.read(list.first(size + 1), Found::of);
        }
        boolean more = found.size() > size;
        List<Found> shown = more ? found.subList(0, size) : found;
        List<RegisterViews.Entry> entries = shown.stream().map(Found::entry).toList();
        if (filter.knownOn() != null) {
            entries = past.asKnownOn(entries, filter.knownOn());
        }
        if (filter.unitId() != null) {
            entries = marked(entries, filter.unitId());
        }
        return new RegisterViews.Slice(
                entries,
                more ? Optional.of(shown.get(size - 1).cursor().written()) : Optional.empty(),
                list.isByFit(),
                first ? total(filter, found) : Optional.empty());
    }

    /**
     * A line of a list.
     *
     * @param counted lines there are, where the list counts them
     */
    private record Found(RegisterViews.Entry entry, int score, long counted) {

        static Found of(ResultSet row) throws SQLException {
            return new Found(RegisterRows.entry(row), row.getInt("score"), row.getLong("counted"));
        }

        RegisterCursor cursor() {
            return new RegisterCursor(score, entry.decisionDate(), entry.id());
        }
    }

    /** Told with the first part: from the kept figures, or where an index tells it at once. */
    private Optional<Long> total(RegisterFilter filter, List<Found> found) {
        if (filter.isCounted()) {
            return Optional.of(counts.total(filter.year(), filter.award()));
        }
        return filter.isOfUnitAlone()
                ? Optional.of(found.isEmpty() ? 0 : found.get(0).counted()).filter(n -> n <= MOST_COUNTED)
                : Optional.empty();
    }

    /** How many fit, told no further than {@code most}. */
    long count(RegisterFilter filter, int most) {
        if (filter.isCounted()) {
            return Math.min(counts.total(filter.year(), filter.award()), most);
        }
        RegisterList list = list(filter, true);
        long found = count(list, most);
        return found == 0 && list.namesAwardAndMore() ? count(list(filter, false), most) : found;
    }

    private long count(RegisterList list, int most) {
        return rows.read(list.counted(most), row -> row.getLong("n")).get(0);
    }

    /** What is asked, as the one statement that answers it. */
    RegisterList list(RegisterFilter filter) {
        return list(filter, true);
    }

    private RegisterList list(RegisterFilter filter, boolean awardsToo) {
        RegisterList list = new RegisterList().knownOn(filter.knownOn()).validOn(filter.validOn());
        if (filter.unitId() != null) {
            list.ofLine(forebears.of(filter.unitId()), filter.unitId());
        }
        list.whereIf(filter.personId(), "e.person_id = :person", "person")
                .whereIf(filter.householdId(), "e.household_id = :household", "household")
                .whereIf(filter.year(), "e.year = :year", "year")
                .whereIf(blankless(filter.award()), "e.award_code = :award", "award");
        if (blankless(filter.q()) != null) {
            AskedHonours asked = AskedHonours.of(filter.q(), writings, awardsToo);
            list.asked(asked);
            if (!asked.words().isEmpty()) {
                list.named(names.of(asked));
            }
        }
        return list;
    }

    private static String blankless(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Says of each honour of a predecessor whose it was. */
    static List<RegisterViews.Entry> marked(List<RegisterViews.Entry> entries, UUID unitId) {
        return entries.stream()
                .map(e -> e.unitId().filter(unitId::equals).isPresent() ? e : e.ofPredecessor())
                .toList();
    }

    /** @throws NotFound when there is no such entry */
    public RegisterViews.Entry get(UUID id) {
        return rows.read(ONE, Map.of("id", id), RegisterRows::entry).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Lines that are or once were in the book. */
    public List<RegisterViews.Entry> ever(Collection<UUID> ids) {
        return rows.read(
                """
                        select %1$s from register_entry e where e.id = any(cast(:ids as uuid[]))
                        union all select %1$s from register_entry_removed e
                         where e.id = any(cast(:ids as uuid[])) and e.restored_at is null""".formatted(RegisterList.COLUMNS), Map.of("ids", ids.toArray(UUID[]::new)), RegisterRows::entry);
    }

    /** Entries written by one decision, collectives first, in the order they were written. */
    public List<RegisterViews.Entry> ofDecision(UUID decisionId) {
        return rows.read(
                "select " + RegisterList.COLUMNS + " from register_entry e where e.decision_id = :decision"
                        + " order by e.subject_kind, e.id limit 1000",
                Map.of("decision", decisionId),
                RegisterRows::entry);
    }

    @Override
    public int rank() {
        return 60;
    }

    @Override
    public List<Hit> find(Actor actor, String words, int most) {
        return search(RegisterFilter.words(words), null, most).items().stream()
                .map(e -> new Hit(
                        Subject.of(Subject.Type.REGISTER_ENTRY, e.id()),
                        e.name(),
                        e.awardName() + " năm " + e.year() + ", " + e.decisionNumber()))
                .toList();
    }
}
