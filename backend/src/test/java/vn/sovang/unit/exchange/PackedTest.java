package vn.sovang.unit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.unit.profile.AreaKind;
import vn.sovang.unit.profile.OfficerGender;
import vn.sovang.unit.profile.Training;
import vn.sovang.unit.profile.UnitArea;
import vn.sovang.unit.profile.UnitHeadcount;
import vn.sovang.unit.profile.UnitOfficer;
import vn.sovang.unit.profile.WorkingTime;

class PackedTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Test
    void whatever_is_written_comes_back() {
        List<List<String>> entries = List.of(List.of("a;b", "c|d", "e\\f", ""), List.of("\\;", "|", "x y", "z"));
        assertEquals(entries, Packed.entriesOf(Packed.entries(entries)));
        List<String> names = List.of("UBND; xã", "viết | tắt", "\\");
        assertEquals(names, Packed.partsOf(Packed.parts(names)));
    }

    @Test
    void dated_facts_come_back_as_they_were() {
        List<UnitArea> areas = List.of(
                new UnitArea(AreaKind.BORDER, DAY, null, "QĐ 10; đợt 2 | xã"),
                new UnitArea(AreaKind.REMOTE, DAY, DAY.plusYears(1), null));
        assertEquals(areas, WrittenFacts.areasOf(WrittenFacts.areas(areas)));
        List<UnitHeadcount> counts =
                List.of(new UnitHeadcount(DAY, 45, 20), new UnitHeadcount(DAY.plusDays(1), 0, null));
        assertEquals(counts, WrittenFacts.headcountsOf(WrittenFacts.headcounts(counts)));
        List<UnitOfficer> officers = List.of(
                new UnitOfficer(
                        "Nông Thị Hà",
                        OfficerGender.FEMALE,
                        1985,
                        WorkingTime.PART,
                        Training.UNIVERSITY,
                        DAY.minusYears(5),
                        DAY,
                        null),
                new UnitOfficer(
                        "Bế Văn Tú",
                        OfficerGender.UNKNOWN,
                        null,
                        WorkingTime.FULL,
                        Training.UNKNOWN,
                        null,
                        DAY,
                        DAY.plusYears(1)));
        assertEquals(officers, WrittenFacts.officersOf(WrittenFacts.officers(officers)));
    }

    @Test
    void entries_may_stand_on_lines_of_their_own() {
        assertEquals(
                2,
                WrittenFacts.areasOf("Biên giới; 1/7/2025\nHải đảo; 2025-07-01").size());
    }

    @Test
    void what_is_no_day_or_no_word_of_ours_is_refused_with_the_form() {
        assertThrows(UnreadableCell.class, () -> WrittenFacts.areasOf("Biên giới; 31/02/2025"));
        assertThrows(UnreadableCell.class, () -> WrittenFacts.areasOf("Miền núi; 01/07/2025"));
        assertThrows(UnreadableCell.class, () -> WrittenFacts.headcountsOf("31/12/2025; bốn mươi"));
        assertThrows(UnreadableCell.class, () -> WrittenFacts.officersOf("Nông Thị Hà; Nữ"));
    }
}
