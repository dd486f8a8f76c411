package vn.sovang.unit.reorganisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.account.ActorDirectory;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenUnits;
import vn.sovang.register.DeclareHonour;
import vn.sovang.register.RegisterDeclaration;
import vn.sovang.shared.problem.Refusal;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitLife;
import vn.sovang.unit.Units;

/**
 * Any sequence of reorganisations, some of them taken back, with honours in between: no honour of the family is lost or
 * counted twice, and every unit has exactly one name on every day of its life.
 */
@ApiTest
class RandomReorganisationsTest {

    private static final LocalDate START = LocalDate.of(2015, 1, 1);
    private static final int STEPS = 30;

    @Inject
    GivenUnits given;

    @Inject
    ReorganisationRecording recording;

    @Inject
    ReorganisationUndoing undoing;

    @Inject
    RegisterDeclaration register;

    @Inject
    ActorDirectory actors;

    @Inject
    Units units;

    @Inject
    UnitLife life;

    @Inject
    LineageQueries lineage;

    @Inject
    Forebears forebears;

    @Inject
    EntityManager entities;

    private final Set<UUID> all = new HashSet<>();
    private final Map<UUID, Integer> honours = new HashMap<>();
    private Random random;
    private Actor department;
    private int serial;
    private int recorded;

    @ParameterizedTest
    @ValueSource(longs = {1, 5, 13})
    void honours_and_names_survive(long seed) {
        random = new Random(seed);
        department = actors.ofAccount("chuyenvien");
        for (int i = 0; i < 4; i++) {
            all.add(given.department("Đơn vị " + seed).id());
        }
        ReorganisationViews.View last = null;
        LocalDate day = START;
        for (int step = 0; step < STEPS; step++) {
            day = day.plusDays(1 + random.nextInt(60));
            List<UUID> living = living(day.minusDays(1));
            if (!living.isEmpty() && random.nextInt(3) > 0) {
                honour(living.get(random.nextInt(living.size())), day.minusDays(1));
            }
            if (last != null && random.nextInt(5) == 0) {
                undo(last);
                last = null;
            } else {
                last = attempt(day).orElse(last);
            }
            all.removeIf(id -> QuarkusTransaction.requiringNew()
                    .call(() -> units.findByIdOptional(id).isEmpty()));
        }
        assertTrue(recorded >= 10, "the sequence did something: " + recorded);
        eachHonourOnceInItsFamily();
        oneNameADay(day);
    }

    private List<UUID> living(LocalDate day) {
        return all.stream().filter(id -> life.isActiveOn(id, day)).sorted().toList();
    }

    private Optional<ReorganisationViews.View> attempt(LocalDate day) {
        List<UUID> living = new ArrayList<>(living(day.minusDays(1)));
        if (living.isEmpty()) {
            return Optional.empty();
        }
        java.util.Collections.shuffle(living, random);
        UUID first = living.get(0);
        UUID second = living.get(living.size() - 1);
        String fresh = GivenUnits.name("Đơn vị " + ++serial);
        NewReorganisation wanted =
                switch (random.nextInt(6)) {
                    case 0 ->
                        wanted(ReorganisationKind.MERGE, day, List.of(first, second), List.of(second), List.of(), null);
                    case 1 ->
                        wanted(ReorganisationKind.MERGE, day, List.of(first, second), List.of(), List.of(fresh), null);
                    case 2 ->
                        wanted(ReorganisationKind.SPLIT, day, List.of(first), List.of(first), List.of(fresh), null);
                    case 3 ->
                        wanted(
                                ReorganisationKind.SPLIT,
                                day,
                                List.of(first),
                                List.of(),
                                List.of(fresh, fresh + " hai"),
                                null);
                    case 4 -> wanted(ReorganisationKind.RENAME, day, List.of(first), List.of(), List.of(), fresh);
                    default ->
                        random.nextInt(4) == 0
                                ? wanted(ReorganisationKind.DISSOLVE, day, List.of(first), List.of(), List.of(), null)
                                : wanted(ReorganisationKind.RENAME, day, List.of(first), List.of(), List.of(), fresh);
                };
        try {
            ReorganisationViews.View made = recording.record(department, wanted);
            made.successors().forEach(s -> s.id().ifPresent(all::add));
            recorded++;
            return Optional.of(made);
        } catch (Refusal refused) {
            // A sequence may ask for what does not hold; refused whole, it must leave no trace.
            return Optional.empty();
        }
    }

    private void undo(ReorganisationViews.View made) {
        try {
            undoing.undo(
                    department,
                    made.id(),
                    vn.sovang.shared.http.Precondition.none(),
                    new ReorganisationViews.Undo("Ghi nhầm"));
        } catch (Refusal refused) {
            assertEquals(409, refused.status());
        }
    }

    private void honour(UUID unit, LocalDate day) {
        register.declare(
                department,
                new DeclareHonour(
                        Optional.of(unit),
                        Optional.empty(),
                        "BK_TINH",
                        day.getYear(),
                        "Thành tích xuất sắc",
                        String.valueOf(10_000 + ++serial),
                        day,
                        "Chủ tịch UBND tỉnh Cao Bằng"));
        honours.merge(unit, 1, Integer::sum);
    }

    /** The rows of a family, by the unit they were given to, add up to what was given; a unit's own view repeats none. */
    private void eachHonourOnceInItsFamily() {
        Set<UUID> counted = new HashSet<>();
        int sum = 0;
        for (UUID id : all) {
            if (counted.contains(id)) {
                continue;
            }
            Set<UUID> family = QuarkusTransaction.requiringNew()
                    .call(() -> lineage.family(id).keySet());
            assertTrue(family.stream().noneMatch(counted::contains), "families do not overlap");
            counted.addAll(family);
            int rows = rowsOf(family);
            sum += rows;
            assertEquals(
                    family.stream().mapToInt(u -> honours.getOrDefault(u, 0)).sum(), rows);
        }
        assertEquals(honours.values().stream().mapToInt(i -> i).sum(), sum);
        for (UUID id : all) {
            seenOnce(id);
        }
    }

    private int rowsOf(Set<UUID> family) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number)
                        entities.createNativeQuery("select count(*) from register_entry where unit_id in (:units)")
                                .setParameter("units", family)
                                .getSingleResult())
                .intValue());
    }

    private void seenOnce(UUID id) {
        var profile = As.user("canyen")
                .get("/register/subjects/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> entries = profile.getList("entries.id");
        assertEquals(entries.size(), new HashSet<>(entries).size());
        List<Integer> held = profile.getList("holders.collective");
        assertEquals(entries.size(), held.stream().mapToInt(i -> i).sum());
        List<String> own = profile.getList("entries.findAll { it.formerUnit == null }.id");
        assertEquals(honours.getOrDefault(id, 0), own.size());
        // What ended has passed whole to whoever stands at the end of its line.
        for (Forebears.Forebear f : forebears.of(id)) {
            if (f.before().equals(Forebears.NO_END)) {
                List<String> passed = profile.getList("entries.findAll { it.unitId == '" + f.unitId() + "' }.id");
                assertEquals(honours.getOrDefault(f.unitId(), 0), passed.size());
            }
        }
    }

    private void oneNameADay(LocalDate end) {
        for (UUID id : all) {
            List<?> doubles = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery("""
                            select d.day from generate_series(cast(:from as date), cast(:to as date), interval '1 day') d (day)
                              join unit u on u.id = :unit
                              left join unit_past p on p.unit_id = u.id
                               and p.valid_to >= d.day and (p.valid_from is null or p.valid_from <= d.day)
                             group by d.day having count(*) <> 1""")
                    .setParameter("from", START)
                    .setParameter("to", end)
                    .setParameter("unit", id)
                    .getResultList());
            assertEquals(List.of(), doubles);
        }
        for (LocalDate day = START; day.isBefore(end); day = day.plusDays(97)) {
            for (UUID id : all) {
                var then = As.user("canyen")
                        .queryParam("on", day.toString())
                        .get("/units/" + id)
                        .then()
                        .statusCode(200);
                assertEquals(
                        life.isActiveOn(id, day), "ACTIVE".equals(then.extract().path("state")));
            }
        }
    }

    private static NewReorganisation wanted(
            ReorganisationKind kind,
            LocalDate day,
            List<UUID> from,
            List<UUID> to,
            List<String> fresh,
            String newName) {
        return new NewReorganisation(
                kind,
                day,
                "05/NQ-HĐND",
                day,
                "Hội đồng nhân dân tỉnh",
                null,
                null,
                from,
                to,
                fresh.stream()
                        .map(n -> new NewReorganisation.NewUnit(n, UnitKind.DEPARTMENT, null, List.of()))
                        .toList(),
                newName,
                null);
    }
}
