package vn.sovang.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.given.StateTable;
import vn.sovang.shared.problem.StateConflict;

class MovementStatusTest {

    private static final MovementReview REVIEW =
            new MovementReview(false, null, null, "Hoàn thành mục tiêu", null, null, null);
    private static final Map<MovementStatus, Consumer<Movement>> MOVES = Map.of(
            MovementStatus.LAUNCHED, m -> m.launch(new LaunchContent("1755/KH-UBND", null, null)),
            MovementStatus.FINAL_REVIEW, m -> m.reviewFinally(REVIEW),
            MovementStatus.CLOSED, Movement::close);

    static Stream<Arguments> everyPair() {
        return Stream.of(MovementStatus.values())
                .flatMap(from -> Stream.of(MovementStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void the_written_table_is_the_one_in_force(MovementStatus from, MovementStatus to) {
        assertEquals(
                StateTable.moves("movement").contains(from + ">" + to),
                from.next().contains(to));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void every_verb_obeys_the_table(MovementStatus from, MovementStatus to) {
        if (to == MovementStatus.DRAFT) {
            return;
        }
        Movement movement = reached(from);
        if (from.next().contains(to)) {
            MOVES.get(to).accept(movement);
            assertEquals(to, movement.status());
        } else {
            assertThrows(StateConflict.class, () -> MOVES.get(to).accept(movement));
            assertEquals(from, movement.status());
        }
    }

    @Test
    void entries_are_taken_between_launch_and_closing() {
        for (MovementStatus s : MovementStatus.values()) {
            boolean open = s == MovementStatus.LAUNCHED || s == MovementStatus.FINAL_REVIEW;
            assertEquals(open, reached(s).takesEntries(), s.name());
        }
    }

    private static Movement reached(MovementStatus status) {
        Movement m = Movement.draft(
                new MovementContent(
                        "Chung sức xây dựng nông thôn mới",
                        MovementScope.PROVINCE,
                        MovementMethod.THEMATIC,
                        2016,
                        2020,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null),
                List.of());
        for (MovementStatus s : MovementStatus.values()) {
            if (s != MovementStatus.DRAFT && s.compareTo(status) <= 0) {
                MOVES.get(s).accept(m);
            }
        }
        return m;
    }
}
