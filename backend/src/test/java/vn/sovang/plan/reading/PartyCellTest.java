package vn.sovang.plan.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Nội vụ chủ trì, phối hợp với Công an tỉnh; các cơ quan, đơn vị liên quan."
                        + "| Sở Nội vụ | Công an tỉnh + các cơ quan, đơn vị liên quan",
                "Sở Nội vụ phối hợp với Văn phòng UBND tỉnh | Sở Nội vụ | Văn phòng UBND tỉnh",
                "Sở Nội vụ (chủ trì); Công an tỉnh (phối hợp) | Sở Nội vụ | Công an tỉnh",
                "Chủ trì: Sở Nội vụ. Phối hợp: Công an tỉnh; Sở Tài chính. | Sở Nội vụ | Công an tỉnh + Sở Tài chính",
                "Đơn vị chủ trì: Sở Nội vụ; đơn vị phối hợp: Công an tỉnh | Sở Nội vụ | Công an tỉnh",
                "Hội đồng Thi đua - Khen thưởng tỉnh | Hội đồng Thi đua - Khen thưởng tỉnh | -",
                "- Sở Nội vụ - Sở Tài chính | Sở Nội vụ + Sở Tài chính | -",
                "Sở Nội vụ. Văn phòng UBND tỉnh phối hợp. | Sở Nội vụ | Văn phòng UBND tỉnh",
                "+ Sở Nội vụ tham mưu. + Sở Tài chính phối hợp thực hiện. | Sở Nội vụ | Sở Tài chính",
                "1. Sở Nội vụ. 2. Công an tỉnh | Sở Nội vụ + Công an tỉnh | -",
                "Trung tâm Khuyến công (thuộc Sở Công Thương) | Trung tâm Khuyến công (thuộc Sở Công Thương) | -",
                "... | - | -"
            })
    void each_wording_gives_its_leads_and_coordinators(String cell, String leads, String coordinators) {
        PartyCell read = PartyCell.of(cell);
        assertEquals(names(leads), read.leads());
        assertEquals(names(coordinators), read.coordinators());
        assertEquals(false, read.leadAssumed());
    }

    @Test
    void a_label_reaches_over_the_lines_below_it() {
        PartyCell read = PartyCell.of("Chủ trì: Sở Nội vụ.\nPhối hợp:\n- Công an tỉnh.\n- Sở Tài chính.");
        assertEquals(List.of("Sở Nội vụ"), read.leads());
        assertEquals(List.of("Công an tỉnh", "Sở Tài chính"), read.coordinators());
    }

    @Test
    void when_the_words_leave_no_lead_the_first_name_leads_and_it_is_told() {
        PartyCell read = PartyCell.of("Sở Nội vụ; Văn phòng UBND tỉnh phối hợp");
        assertEquals(List.of("Sở Nội vụ"), read.leads());
        assertEquals(List.of("Văn phòng UBND tỉnh"), read.coordinators());
        assertEquals(true, read.leadAssumed());
    }

    private static List<String> names(String cell) {
        return cell.equals("-") ? List.of() : Arrays.asList(cell.split(" \\+ "));
    }
}
