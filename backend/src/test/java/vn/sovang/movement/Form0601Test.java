package vn.sovang.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class Form0601Test {

    @Provide
    Arbitrary<List<Form0601.Like>> movements() {
        return Combinators.combine(
                        Arbitraries.of(MovementScope.class),
                        Arbitraries.of(MovementMethod.class),
                        Arbitraries.of(MovementLength.class),
                        Arbitraries.longs().between(1, 40))
                .as(Form0601.Like::new)
                .list()
                .ofMaxSize(20);
    }

    @Property(tries = 200)
    void column_one_is_the_sum_of_the_others_and_every_breakdown_sums_to_row_01(
            @ForAll("movements") List<Form0601.Like> movements) {
        Form0601 form = Form0601.of(2026, movements);
        form.rows().forEach(r -> assertEquals(r.total(), r.central() + r.province() + r.unit(), r.label()));
        long all = form.rows().get(0).total();
        assertEquals(movements.stream().mapToLong(Form0601.Like::count).sum(), all);
        assertEquals(all, sum(form, r -> r.scope().isPresent()));
        assertEquals(all, sum(form, r -> r.length().isPresent()));
        assertEquals(all, sum(form, r -> r.regular().isPresent()));
    }

    @Test
    void codes_are_those_printed_and_a_theme_without_end_is_named_as_a_problem() {
        Form0601 form = Form0601.of(
                2026,
                List.of(new Form0601.Like(MovementScope.BLOCK, MovementMethod.THEMATIC, MovementLength.UNKNOWN, 2)));
        assertEquals(
                List.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "", "11", "12"),
                form.rows().stream().map(Form0601.Row::code).toList());
        assertTrue(form.problems().get(0).startsWith("2 phong trào"));
    }

    private static long sum(Form0601 form, Predicate<Form0601.Row> wanted) {
        return form.rows().stream()
                .filter(wanted)
                .mapToLong(Form0601.Row::total)
                .sum();
    }
}
