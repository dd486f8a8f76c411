package vn.sovang.block.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.given.StateTable;

class MoveStatusTest {

    @ParameterizedTest
    @EnumSource(MoveStatus.class)
    void the_written_table_is_the_one_in_force(MoveStatus from) {
        for (MoveStatus to : MoveStatus.values()) {
            assertEquals(
                    StateTable.moves("block-move").contains(from + ">" + to),
                    from.next().contains(to),
                    from + ">" + to);
        }
    }
}
