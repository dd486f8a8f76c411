package vn.sovang.unit.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchedNamesTest {

    private static boolean finds(String typed, String name, String... aliases) {
        String readings = SearchedNames.of(name, List.of(aliases));
        return SearchedNames.patterns(typed, "Cao Bằng").stream()
                .map(p -> p.substring(1, p.length() - 1))
                .anyMatch(readings::contains);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Uỷ ban Kiểm tra Tỉnh uỷ; Ủy ban Kiểm tra Tỉnh ủy
                    Cơ quan Ủy ban Kiểm tra Tỉnh ủy; Ủy ban Kiểm tra Tỉnh ủy
                    UBKT tỉnh ủy; Ủy ban Kiểm tra Tỉnh ủy
                    Ban Tuyên giáo Tỉnh uỷ và Dân vận Tỉnh uỷ; Ban Tuyên giáo và Dân vận Tỉnh ủy
                    Toà án nhân dân tỉnh Cao Bằng; Tòa án nhân dân tỉnh
                    TAND tỉnh; Tòa án nhân dân tỉnh
                    Hội đồng TĐKT; Hội đồng Thi đua – Khen thưởng tỉnh
                    Hội đồng thi đua, khen thưởng; Hội đồng Thi đua – Khen thưởng tỉnh
                    HĐTĐKT tỉnh; Hội đồng Thi đua – Khen thưởng tỉnh
                    VP UBND tỉnh; Văn phòng Ủy ban nhân dân tỉnh
                    Văn phòng UBND tỉnh Cao Bằng; Văn phòng Ủy ban nhân dân tỉnh
                    so noi vu; Sở Nội vụ
                    Sở Nội vụ tỉnh Cao Bằng; Sở Nội vụ
                    """)
    void a_unit_is_found_by_any_spelling(String typed, String name) {
        assertTrue(finds(typed, name));
    }

    @Test
    void another_unit_of_like_name_is_not_found() {
        assertFalse(finds("Ủy ban Kiểm tra Tỉnh ủy", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"));
        assertFalse(finds("UBND xã Bảo Lạc", "Ủy ban nhân dân xã Bảo Lâm"));
    }

    @Test
    void signs_alone_look_for_nothing() {
        assertEquals(List.of(), SearchedNames.patterns("%_–", "Cao Bằng"));
    }

    @Test
    void a_whole_name_is_no_part_of_another() {
        String readings = SearchedNames.of("Ủy ban nhân dân huyện Hà Quảng", List.of("UBND huyện Hà Quảng"));
        assertFalse(SearchedNames.wholeNames("Hà Quảng", "").stream()
                .anyMatch(p -> readings.contains(p.substring(1, p.length() - 1))));
        assertTrue(SearchedNames.wholeNames("ubnd huyện Hà Quảng", "").stream()
                .anyMatch(p -> readings.contains(p.substring(1, p.length() - 1))));
    }
}
