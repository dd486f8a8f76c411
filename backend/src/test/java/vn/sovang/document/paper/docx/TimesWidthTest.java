package vn.sovang.document.paper.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimesWidthTest {
    private static final int COLUMN = 3900;

    @Test
    void marks_do_not_widen_a_letter() {
        assertEquals(TimesWidth.of("UY BAN", 12), TimesWidth.of("ỦY BAN", 12));
        assertEquals(TimesWidth.of("D", 12), TimesWidth.of("Đ", 12));
    }

    @Test
    void a_name_that_fits_stays_on_one_line() {
        assertEquals(List.of("BAN TỔ CHỨC TỈNH ỦY"), TimesWidth.balanced("BAN TỔ CHỨC TỈNH ỦY", 12, COLUMN));
    }

    @Test
    void a_long_name_breaks_into_even_lines_between_phrases() {
        assertEquals(
                List.of("ỦY BAN NHÂN DÂN", "TỈNH CAO BẰNG"),
                TimesWidth.balanced("ỦY BAN NHÂN DÂN TỈNH CAO BẰNG", 12, COLUMN));
        assertEquals(
                List.of("BAN TUYÊN GIÁO", "VÀ DÂN VẬN TỈNH ỦY"),
                TimesWidth.balanced("BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY", 12, COLUMN));
    }

    @Test
    void no_line_is_wider_than_the_column() {
        String name = "BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG CÁC CÔNG TRÌNH GIAO THÔNG VÀ NÔNG NGHIỆP TỈNH CAO BẰNG";
        List<String> lines = TimesWidth.balanced(name, 12, COLUMN);
        assertTrue(lines.stream().allMatch(line -> TimesWidth.of(line, 12) <= COLUMN), lines.toString());
        assertEquals(name, String.join(" ", lines));
    }

    @Test
    void years_and_numbers_stay_with_the_word_before() {
        List<String> lines = TimesWidth.balanced(
                "Hội nghị tổng kết công tác thi đua, khen thưởng năm 2025 của Khối thi đua số 5", 14, 6500);
        assertTrue(lines.size() > 1);
        assertTrue(lines.stream().noneMatch(line -> line.startsWith("2025") || line.startsWith("5")), lines.toString());
    }

    @Test
    void a_forced_break_is_kept() {
        assertEquals(List.of("SỞ", "NỘI VỤ"), TimesWidth.balanced("SỞ\nNỘI VỤ", 12, COLUMN));
    }
}
