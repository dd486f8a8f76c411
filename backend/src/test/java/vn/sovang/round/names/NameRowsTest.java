package vn.sovang.round.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameRowsTest {

    @Test
    void one_name_on_a_line_is_enough() {
        List<NameRows.Row> rows = NameRows.ofText("1. Nông Thị Hoa\n2) Bà Lý Văn Út\n\n  Hoàng Đức Ân  ");
        assertEquals(
                List.of("Nông Thị Hoa", "Lý Văn Út", "Hoàng Đức Ân"),
                rows.stream().map(NameRows.Row::name).toList());
        assertEquals(List.of(1, 2, 4), rows.stream().map(NameRows.Row::line).toList());
    }

    @Test
    void a_table_with_headings_is_read_by_them_in_any_order() {
        NameRows.Row row = NameRows.ofText("""
                        DANH SÁCH ĐỀ NGHỊ NĂM 2026
                        STT\tĐơn vị\tHọ và tên\tNgày sinh\tChức vụ
                        1\tPhòng Kinh tế\tNÔNG THỊ HOA\t12/3/1985\tChuyên viên""").get(0);
        assertEquals("Nông Thị Hoa", row.name());
        assertEquals(LocalDate.of(1985, 3, 12), row.birthDate());
        assertEquals("Chuyên viên", row.position());
        assertEquals("Phòng Kinh tế", row.unit());
        assertEquals(3, row.line());
    }

    @Test
    void without_headings_a_day_is_the_birth_date() {
        NameRows.Row row = NameRows.ofText("1; Nông Thị Hoa; 12-03-1985; Công chức địa chính; Phòng Kinh tế")
                .get(0);
        assertEquals("Nông Thị Hoa", row.name());
        assertEquals(LocalDate.of(1985, 3, 12), row.birthDate());
        assertEquals("Công chức địa chính", row.position());
        assertEquals("Phòng Kinh tế", row.unit());
    }

    @Test
    void a_day_that_does_not_exist_and_a_year_alone_are_not_invented() {
        assertNull(NameRows.ofText("Nông Thị Hoa, 31/02/1985").get(0).birthDate());
        NameRows.Row row = NameRows.ofText("Nông Thị Hoa, 1985, Kế toán").get(0);
        assertNull(row.birthDate());
        assertEquals("Kế toán", row.position());
    }
}
