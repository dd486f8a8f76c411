package vn.sovang.document.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-05,ngày 05 tháng 01 năm 2026",
        "2026-02-22,ngày 22 tháng 02 năm 2026",
        "2026-03-05,ngày 05 tháng 3 năm 2026",
        "2026-12-31,ngày 31 tháng 12 năm 2026"
    })
    void only_days_under_ten_and_months_one_and_two_take_a_zero(LocalDate date, String expected) {
        assertEquals(expected, Wording.date(date));
    }

    @Test
    void counts_under_ten_take_a_zero() {
        assertEquals("00", Wording.count(0));
        assertEquals("09", Wording.count(9));
        assertEquals("10", Wording.count(10));
    }

    @Test
    void tally_keeps_the_official_order_and_leaves_out_nobody() {
        assertEquals(
                "01 tập thể, 12 cá nhân và 02 hộ gia đình",
                Wording.tally(Map.of(SubjectKind.HOUSEHOLD, 2, SubjectKind.INDIVIDUAL, 12, SubjectKind.COLLECTIVE, 1)));
        assertEquals("12 cá nhân", Wording.tally(Map.of(SubjectKind.INDIVIDUAL, 12, SubjectKind.COLLECTIVE, 0)));
    }

    @Test
    void text_is_composed_and_loses_what_word_cannot_open() {
        assertEquals("Tỉnh ủy", Wording.printable("Ti\u0309nh u\u0309y"));
        assertEquals("ab\ncd", Wording.printable("a\u0000b\r\nc\u0007\uD800d\uFFFE"));
        assertEquals("x\uD83C\uDFC6", Wording.printable("x\uD83C\uDFC6"));
    }

    @Test
    void control_characters_in_a_name_do_not_spoil_the_file() {
        Paper paper = Paper.of(Letterhead.state(null, "Sở \u0001Nội vụ"), "BÁO CÁO")
                .paragraph("<b>&\u0002 \"trích\" ]]></b>")
                .build();
        WrittenPaper written = WrittenPaper.of(paper);
        assertEquals("SỞ NỘI VỤ", written.letterhead().get(0).get(0));
        assertEquals(
                "Sở Nội vụ",
                written.document().getProperties().getCoreProperties().getCreator());
        assertTrue(written.lines().contains("<b>& \"trích\" ]]></b>./."), written.text());
    }

    @Test
    void closing_replaces_the_stop_of_the_last_paragraph() {
        assertEquals("Xin báo cáo./.", Paragraph.of("Xin báo cáo. ").closing().text());
        assertEquals("Xin báo cáo./.", Paragraph.of("Xin báo cáo./.").closing().text());
    }

    @Test
    void list_lines_get_their_end_marks() {
        List<String> lines = Paragraph.bulletsOrDots(List.of("một", "- hai.", "ba\n\nbốn"), 1).stream()
                .map(block -> ((Paragraph) block).text())
                .toList();
        assertEquals(List.of("- một;", "- hai.", "- ba;", "- bốn."), lines);
    }

    @Test
    void several_addressees_stand_on_their_own_lines() {
        Paper paper = Paper.of(Letterhead.state(null, "Sở Nội vụ"), "BÁO CÁO")
                .to(List.of("Bộ Nội vụ", "Ủy ban nhân dân tỉnh"))
                .build();
        assertEquals(
                List.of("BÁO CÁO", "Kính gửi:", "- Bộ Nội vụ;", "- Ủy ban nhân dân tỉnh."),
                WrittenPaper.of(paper).lines());
    }

    @Test
    void numbers_of_one_digit_get_two() {
        Letterhead letterhead = Letterhead.state(null, "Sở Nội vụ").numbered("7", "TTr-SNV");
        assertEquals("Số: 07/TTr-SNV", letterhead.numberLine());
        assertEquals("số 07/TTr-SNV ngày …… tháng …… năm ………", letterhead.reference());
        assertEquals(
                "số …… ngày …… tháng …… năm ………",
                Letterhead.state(null, "Sở Nội vụ").reference());
    }

    @Test
    void a_table_refuses_rows_that_do_not_fit() {
        List<Table.Column> two = List.of(Table.Column.left("Một", 1), Table.Column.left("Hai", 1));
        List<Table.Row> narrow = List.of(Table.Row.of("chỉ một ô"));
        assertThrows(IllegalArgumentException.class, () -> new Table(two, narrow));
    }
}
