package vn.sovang.eligibility.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.given.StateTable;

class SettingStatusTest {

    private static final Set<String> WRITTEN = StateTable.moves("rule-setting");

    static Stream<Arguments> every_pair() {
        return Arrays.stream(SettingStatus.values())
                .flatMap(a -> Arrays.stream(SettingStatus.values()).map(b -> Arguments.of(a, b)));
    }

    @ParameterizedTest
    @MethodSource("every_pair")
    void a_move_is_possible_exactly_when_the_table_an_official_reads_says_so(SettingStatus from, SettingStatus to) {
        assertEquals(WRITTEN.contains(from + ">" + to), from.canBecome(to), from + " -> " + to);
    }

    @ParameterizedTest
    @EnumSource(SettingKey.class)
    void what_holds_without_a_word_of_the_province_is_a_value_it_could_choose(SettingKey key) {
        assertTrue(key.fault(key.usual()).isEmpty());
        assertTrue(key.fault("xyz").isPresent());
    }

    @Test
    void a_share_lies_between_nothing_and_all() {
        assertTrue(SettingKey.BLOCK_VOTE.fault("1").isEmpty());
        assertTrue(SettingKey.BLOCK_VOTE.fault("1.01").isPresent());
        assertEquals("80 %", SettingKey.BLOCK_VOTE.written("0.80"));
        assertEquals("12,5 %", SettingKey.BLOCK_VOTE.written("0.125"));
    }
}
