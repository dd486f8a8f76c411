package vn.sovang.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductGuessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DIRECTIVE | Chỉ thị phát động phong trào thi đua phát triển kinh tế - xã hội năm 2026",
                "PLAN | Kế hoạch công tác TĐKT tỉnh Cao Bằng năm 2026",
                "REPORT | Báo cáo tổng kết phong trào thi đua “200 ngày đêm phấn đấu",
                "CONFERENCE_PLAN | Kế hoạch tổ chức Hội nghị tổng kết công tác TĐKT năm 2025",
                "AWARD_ROUND | Xem xét, khen thưởng thành tích công tác năm 2025",
                "CONFERENCE | Tổ chức Hội nghị tổng kết công tác TĐKT năm 2025",
                "CONTRACT | Triển khai thuê Hệ thống thông tin Quản lý TĐKT tỉnh Cao Bằng.",
                "DECISION | Quyết định kiện toàn Hội đồng Thi đua - Khen thưởng tỉnh.",
                "SUBMISSION | Trình Chính phủ tặng Cờ thi đua năm 2025",
                "MOVEMENT_REVIEW | Tổng kết phong trào thi đua: “Đẩy mạnh thực hiện nhiệm vụ lập hồ sơ điện tử",
                "CONTINUING | Triển khai công tác phát hiện, bồi dưỡng, xây dựng, tuyên truyền điển hình",
                "GUIDANCE | Hướng dẫn xét tặng, truy tặng “Huy chương Thanh niên xung phong vẻ vang”.",
                "ATTENDANCE | Dự Hội nghị sơ kết thực hiện giao ước thi đua 6 tháng đầu năm 2026",
                "TRAINING | Tập huấn nghiệp vụ công tác TĐKT.",
                "MOVEMENT_REVIEW | Sơ kết, tổng kết thực hiện các Phong trào thi đua chuyên đề, đột xuất",
                "GUIDANCE | Rà soát sửa đổi Hướng dẫn hoạt động cụm, khối thi đua thuộc tỉnh năm 2026.",
                "OTHER_DOCUMENT | Làm việc với các xã vùng cao",
            })
    void the_first_words_say_what_is_expected(ProductKind kind, String title) {
        assertEquals(kind, ProductGuess.of(title, null));
    }

    @org.junit.jupiter.api.Test
    void a_product_the_paper_names_itself_counts_more_than_the_title() {
        assertEquals(ProductKind.REPORT, ProductGuess.of("Tổ chức hội nghị khối", "Báo cáo kết quả"));
        assertEquals(ProductKind.CONFERENCE, ProductGuess.of("Tổ chức hội nghị khối", "Theo nội dung"));
    }
}
