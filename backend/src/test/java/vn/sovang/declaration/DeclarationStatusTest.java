package vn.sovang.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.given.StateTable;

class DeclarationStatusTest {

    private static final Set<String> WRITTEN = StateTable.moves("declared-award");

    static Stream<Arguments> every_pair() {
        return Arrays.stream(DeclarationStatus.values())
                .flatMap(a -> Arrays.stream(DeclarationStatus.values()).map(b -> Arguments.of(a, b)));
    }

    @ParameterizedTest
    @MethodSource("every_pair")
    void a_move_is_possible_exactly_when_the_table_an_official_reads_says_so(
            DeclarationStatus from, DeclarationStatus to) {
        assertEquals(WRITTEN.contains(from + ">" + to), from.canBecome(to), from + " -> " + to);
    }
}
