package vn.sovang.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.given.StateTable;

class PlanStatesTest {

    static Stream<Arguments> planPairs() {
        return Stream.of(PlanStatus.values())
                .flatMap(from -> Stream.of(PlanStatus.values()).map(to -> Arguments.of(from, to)));
    }

    static Stream<Arguments> taskPairs() {
        return Stream.of(TaskStatus.values())
                .flatMap(from -> Stream.of(TaskStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("planPairs")
    void a_plan_moves_only_as_the_table_says(PlanStatus from, PlanStatus to) {
        assertEquals(StateTable.moves("plan").contains(from + ">" + to), from.mayBecome(to));
    }

    @ParameterizedTest
    @MethodSource("taskPairs")
    void a_task_moves_only_as_the_table_says(TaskStatus from, TaskStatus to) {
        assertEquals(StateTable.moves("plan-task").contains(from + ">" + to), from.mayBecome(to));
    }
}
