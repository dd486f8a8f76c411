package vn.sovang.eligibility.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Adjacent years, gaps and boundaries, for any past; and that doing better never takes an award away. */
class RunsOfYearsTest {

    private static final int YEAR = 2025;
    private static final int FIRST = 2008;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final EligibilityEngine ENGINE = new EligibilityEngine(Settings.DEFAULT, LawTable.AUTHORITIES);
    private static final List<String> BY_YEARS =
            List.of("LDTT", "CSTD_TINH", "CSTD_TQ", "BK_TINH", "BK_TTG", "HC_LD3", "HC_LD2");

    /** A past of one person: grade and base title of each year, prior awards, solutions. */
    record Past(Map<Integer, Grade> grades, Set<Integer> titles, List<Honour> awards, List<Initiative> works) {

        Question asks(String award) {
            List<Honour> all = new ArrayList<>(awards);
            titles.forEach(year -> all.add(Honour.of("CSTD_CS", year)));
            History none = History.of(Kind.INDIVIDUAL);
            return new Question(
                    award,
                    award.equals("BK_TINH") ? "d" : null,
                    MeritType.CONG_TRANG,
                    null,
                    YEAR,
                    null,
                    DAY,
                    DAY,
                    null,
                    null,
                    Circumstances.NONE,
                    null,
                    true,
                    new History(
                            none.kind(),
                            grades,
                            all,
                            works,
                            List.of(),
                            Map.of(),
                            Map.of(),
                            Map.of(),
                            Map.of(),
                            Map.of(),
                            List.of(),
                            Map.of(),
                            Set.of(),
                            null));
        }
    }

    private static Result result(Past past, String award) {
        return ENGINE.answer(past.asks(award)).result();
    }

    /** How many adjacent years, ending with the year asked about, are in the set. */
    private static int run(Set<Integer> years) {
        int length = 0;
        while (years.contains(YEAR - length)) {
            length++;
        }
        return length;
    }

    @Property(tries = 500)
    void three_titles_count_only_without_a_gap_up_to_the_year(@ForAll("pasts") Past past) {
        boolean scope = past.works().stream()
                .anyMatch(w -> w.year() > YEAR - 3
                        && (w.what() == Initiative.What.MT || w.scope().reaches(Scope.TINH)));
        Result result = result(past, "CSTD_TINH");
        if (run(past.titles()) < 3) {
            assertEquals(Result.NOT_ELIGIBLE, result);
        } else if (scope && past.awards().isEmpty()) {
            assertNotEquals(Result.NOT_ELIGIBLE, result);
        }
    }

    @Property(tries = 300)
    void one_gap_year_anywhere_in_the_five_breaks_the_run(
            @ForAll @IntRange(min = YEAR - 4, max = YEAR) int gap, @ForAll @IntRange(min = 1, max = 4) int length) {
        Past whole = ripeForThePrimeMinister(YEAR - 5);
        assertEquals(Result.ELIGIBLE, result(whole, "BK_TTG"), "exactly five years after the certificate");
        Map<Integer, Grade> broken = new HashMap<>(whole.grades());
        broken.put(gap, Grade.HT);
        assertEquals(
                Result.NOT_ELIGIBLE, result(new Past(broken, whole.titles(), whole.awards(), whole.works()), "BK_TTG"));
        assertEquals(
                Result.NOT_ELIGIBLE,
                result(ripeForThePrimeMinister(YEAR - length), "BK_TTG"),
                "the award year itself does not count");
    }

    private static Past ripeForThePrimeMinister(int certificate) {
        Map<Integer, Grade> grades = new HashMap<>();
        for (int year = FIRST; year <= YEAR; year++) {
            grades.put(year, Grade.HTT);
        }
        return new Past(
                grades, Set.of(YEAR, YEAR - 2, YEAR - 4), List.of(Honour.of("BK_TINH", certificate)), List.of());
    }

    @Property(tries = 500)
    void a_better_grade_never_takes_an_award_away(
            @ForAll("pasts") Past past, @ForAll("years") int year, @ForAll("awards") String award) {
        Map<Integer, Grade> better = new HashMap<>(past.grades());
        better.put(year, Grade.HTXS);
        Past then = new Past(better, past.titles(), past.awards(), past.works());
        assertFalse(result(past, award).isBetterThan(result(then, award)), award + " " + year);
    }

    @Property(tries = 500)
    void one_more_title_never_takes_an_award_away(
            @ForAll("pasts") Past past, @ForAll("years") int year, @ForAll("awards") String award) {
        Set<Integer> titles = new TreeSet<>(past.titles());
        Assume.that(titles.add(year));
        Past then = new Past(past.grades(), titles, past.awards(), past.works());
        assertFalse(result(past, award).isBetterThan(result(then, award)), award + " " + year);
    }

    @Property(tries = 500)
    void a_wider_reach_never_takes_an_award_away(@ForAll("pasts") Past past, @ForAll("awards") String award) {
        List<Initiative> wider = past.works().stream()
                .map(w -> new Initiative(w.year(), w.what(), Scope.TQ))
                .toList();
        Past then = new Past(past.grades(), past.titles(), past.awards(), wider);
        assertFalse(result(past, award).isBetterThan(result(then, award)), award);
    }

    @Property(tries = 300)
    void the_next_possible_year_is_reached_when_all_goes_well_and_not_before(@ForAll("pasts") Past past) {
        Answer now = ENGINE.answer(past.asks("CSTD_TINH"));
        Assume.that(now.nextPossibleYear() != null && run(past.titles()) < 3);
        int missing = 3 - run(past.titles());
        assertEquals(YEAR + missing, now.nextPossibleYear(), "as many years as the run lacks");
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(FIRST, YEAR);
    }

    @Provide
    Arbitrary<String> awards() {
        return Arbitraries.of(BY_YEARS);
    }

    @Provide
    Arbitrary<Past> pasts() {
        Arbitrary<Map<Integer, Grade>> grades = Arbitraries.maps(
                years(),
                Arbitraries.frequency(
                        net.jqwik.api.Tuple.of(6, Grade.HTT),
                        net.jqwik.api.Tuple.of(5, Grade.HTXS),
                        net.jqwik.api.Tuple.of(1, Grade.HT)));
        Arbitrary<List<Honour>> prior = Combinators.combine(
                        Arbitraries.of("BK_TINH", "BK_BO", "BK_TTG", "HC_LD3", "CSTD_TINH"),
                        Arbitraries.integers().between(FIRST, YEAR - 1))
                .as(Honour::of)
                .list()
                .ofMaxSize(3);
        Arbitrary<List<Initiative>> works = Combinators.combine(
                        years(), Arbitraries.of(Initiative.What.class), Arbitraries.of(Scope.class))
                .as(Initiative::new)
                .list()
                .ofMaxSize(5);
        return Combinators.combine(grades, years().set().ofMaxSize(12), prior, works)
                .as(Past::new);
    }
}
