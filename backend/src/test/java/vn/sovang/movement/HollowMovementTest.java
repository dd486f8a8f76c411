package vn.sovang.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.movement.HollowMovement.Facts;

/** Labelled examples: each says whether the movement is hollow on 26/11/2026, and why. */
class HollowMovementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    /**
     * @param hollow the label
     * @param faults codes the alarm must name
     */
    private record Example(String why, boolean hollow, Facts facts, List<String> faults) {
        @Override
        public String toString() {
            return (hollow ? "HOLLOW: " : "not hollow: ") + why;
        }
    }

    static Stream<Example> examples() {
        return Stream.of(
                example("launched ten years ago, nobody ever looked after it", true)
                        .ran("2016-01-01", "2020-12-31")
                        .lacks("no-measurable-target", "no-check", "no-review", "no-role-model"),
                example(
                                "ended with houses built, visited, reviewed, with models: the city's houses for the poor",
                                false)
                        .ran("2017-11-10", "2020-12-31")
                        .target()
                        .checks(2)
                        .reviews(3)
                        .models(1)
                        .lacks(),
                example("41 houses of 17 planned were built: never visited, no model, but more than paper", false)
                        .ran("2017-11-10", "2020-12-31")
                        .target()
                        .results()
                        .reviews(1)
                        .lacks("no-check", "no-role-model"),
                example("launched last week, it had no time for anything but a target", false)
                        .ran("2026-11-20", "2027-11-20")
                        .target()
                        .lacks(),
                example("launched last week without a target; one fault is a warning, not yet hollow", false)
                        .ran("2026-11-20", "2027-11-20")
                        .lacks("no-measurable-target"),
                example("a hundred days' push past its half, no target and nobody went to see", true)
                        .ran("2026-09-01", "2026-12-10")
                        .lacks("no-measurable-target", "no-check"),
                example("the same push with figures to reach; only the visit is missing", false)
                        .ran("2026-09-01", "2026-12-10")
                        .target()
                        .lacks("no-check"),
                example(
                                "a yearly movement without end, in its second year with a target, never visited nor reviewed",
                                true)
                        .ran("2025-01-01", null)
                        .target()
                        .models(4)
                        .lacks("no-check", "no-review"),
                example("the same, reviewed at midyear", false)
                        .ran("2025-01-01", null)
                        .target()
                        .reviews(1)
                        .models(4)
                        .lacks("no-check"),
                example("ended, reviewed and visited, but it had no target and brought forth no model", true)
                        .ran("2025-03-01", "2025-12-31")
                        .checks(1)
                        .reviews(1)
                        .lacks("no-measurable-target", "no-role-model"),
                example("ended yesterday without a review, everything else is there", false)
                        .ran("2026-01-01", "2026-11-25")
                        .target()
                        .checks(3)
                        .models(2)
                        .lacks("no-review"),
                example("ends today: the review is not late yet, nor is the model", false)
                        .ran("2026-01-01", "2026-11-26")
                        .target()
                        .checks(1)
                        .lacks(),
                example(
                                "words for a target ('phấn đấu tốt hơn') are no measurable target; never visited in two years",
                                true)
                        .ran("2024-06-01", "2027-06-01")
                        .reviews(2)
                        .models(1)
                        .lacks("no-measurable-target", "no-check"),
                example("a draft is not hollow, whatever it lacks: nobody was asked for anything", false)
                        .draft("2020-01-01", "2021-12-31")
                        .lacks("no-measurable-target"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_judged_as_it_is_labelled(Example e) {
        assertEquals(
                e.faults(),
                HollowMovement.faults(e.facts(), TODAY).stream()
                        .map(HollowMovement.Fault::code)
                        .toList());
        assertEquals(e.hollow(), HollowMovement.hollow(e.facts(), TODAY));
    }

    private static Draft example(String why, boolean hollow) {
        return new Draft(why, hollow, null, null, true, false, 0, 0, 0, false);
    }

    private record Draft(
            String why,
            boolean hollow,
            LocalDate began,
            LocalDate over,
            boolean launched,
            boolean measurable,
            int visits,
            int held,
            long found,
            boolean told) {

        Draft ran(String from, String to) {
            return new Draft(why, hollow, LocalDate.parse(from), day(to), true, measurable, visits, held, found, told);
        }

        Draft draft(String from, String to) {
            return new Draft(why, hollow, LocalDate.parse(from), day(to), false, measurable, visits, held, found, told);
        }

        private static LocalDate day(String day) {
            return day == null ? null : LocalDate.parse(day);
        }

        Draft target() {
            return new Draft(why, hollow, began, over, launched, true, visits, held, found, told);
        }

        /** Results towards the target were written down. */
        Draft results() {
            return new Draft(why, hollow, began, over, launched, measurable, visits, held, found, true);
        }

        Draft checks(int n) {
            return new Draft(why, hollow, began, over, launched, measurable, n, held, found, told);
        }

        Draft reviews(int n) {
            return new Draft(why, hollow, began, over, launched, measurable, visits, n, found, told);
        }

        Draft models(int n) {
            return new Draft(why, hollow, began, over, launched, measurable, visits, held, n, told);
        }

        Example lacks(String... faults) {
            return new Example(
                    why,
                    hollow,
                    new Facts(began, over, launched, measurable, visits, held, found, told),
                    List.of(faults));
        }
    }
}
