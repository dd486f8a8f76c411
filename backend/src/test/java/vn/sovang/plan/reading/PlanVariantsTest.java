package vn.sovang.plan.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.sovang.plan.reading.PlanVariants.Variant;

/** Plans of other shapes, read row by row in every form they come in. */
class PlanVariantsTest {

    private static final PlanReader READER = Plan157.reader();

    static Stream<Variant> variants() {
        return PlanVariants.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void pasted_text_is_read_row_by_row(Variant variant) {
        isRead(variant, READER.read(variant.text()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void a_word_file_is_read_row_by_row(Variant variant) {
        isRead(variant, READER.read(PlanFiles.docx(variant.text())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void a_workbook_is_read_row_by_row(Variant variant) {
        isRead(variant, READER.read(PlanFiles.xlsx(variant.text(), List.of())));
    }

    private static void isRead(Variant variant, ReadPlan plan) {
        assertEquals(String.join("\n", variant.rows()), String.join("\n", PlanVariants.rows(plan)));
        assertEquals(variant.problems(), PlanVariants.problems(plan));
    }

    @Test
    void the_council_issues_and_its_deputy_signs_on_its_behalf() {
        PlanHeader header = READER.read(PlanVariants.named("hoi-dong").text()).header();
        assertEquals("HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH", header.issuer().value());
        assertEquals("16/KH-HĐTĐKT", header.number().value());
        assertEquals(
                new Signer("Nông Văn An", "TM. HỘI ĐỒNG\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                header.signer().value());
        assertEquals(2, header.legalBases().size());
    }

    @Test
    void a_block_issues_in_its_own_name() {
        PlanHeader header = READER.read(PlanVariants.named("khoi").text()).header();
        assertEquals("KHỐI THI ĐUA CÁC SỞ TỔNG HỢP", header.issuer().value());
        assertEquals(
                new Signer("Hoàng Thị Bình", "TM. KHỐI THI ĐUA", "TRƯỞNG KHỐI GIÁM ĐỐC SỞ NỘI VỤ"),
                header.signer().value());
    }

    @Test
    void a_department_issues_and_its_director_signs() {
        PlanHeader header = READER.read(PlanVariants.named("don-vi").text()).header();
        assertEquals("SỞ TÀI CHÍNH", header.issuer().value());
        assertEquals(
                new Signer("Lý Văn Cường", null, "GIÁM ĐỐC"), header.signer().value());
        assertEquals(
                "Công tác thi đua, khen thưởng năm 2026 của Sở Tài chính",
                header.title().value());
    }

    @Test
    void a_paper_without_a_head_names_no_issuer() {
        assertNull(READER.read(PlanVariants.named("cot-quy").text()).header().issuer());
    }

    /** Title and time shared by rows below one another, and a heading over all columns of the next page's table. */
    @Test
    void merged_cells_and_a_heading_that_opens_the_next_page() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable first = document.createTable(3, 5);
            WordLayoutTest.fill(first, 0, "STT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian");
            WordLayoutTest.fill(first, 1, "1", "Phát động thi đua", "Sở Nội vụ", "Công an tỉnh", "Quý I");
            WordLayoutTest.fill(first, 2, "2", "Kiện toàn cụm, khối", "Sở Nội vụ", "", "");
            for (int column = 3; column < 5; column++) {
                WordLayoutTest.merge(first.getRow(1).getCell(column), STMerge.RESTART);
                WordLayoutTest.merge(first.getRow(2).getCell(column), STMerge.CONTINUE);
            }
            document.createParagraph().createRun().setText("3");
            XWPFTable second = document.createTable(3, 5);
            WordLayoutTest.spanAll(second, 0, "II. CÔNG TÁC KHEN THƯỞNG (02 nhiệm vụ)", 5);
            WordLayoutTest.fill(second, 1, "1", "Xét khen thưởng các phong trào,", "Sở Nội vụ", "", "Trước 15/11");
            WordLayoutTest.fill(second, 2, "", "chuyên đề và đột xuất", "", "Văn phòng UBND tỉnh", "");
            document.createParagraph();
            XWPFTable third = document.createTable(1, 5);
            WordLayoutTest.fill(third, 0, "2", "Báo cáo tổng kết", "Sở Nội vụ", "", "Quý IV");

            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            ReadPlan plan = READER.read(out.toByteArray());
            assertEquals(
                    List.of(
                            " | 1 | Phát động thi đua | Sở Nội vụ | Công an tỉnh | Quý I/0",
                            " | 2 | Kiện toàn cụm, khối | Sở Nội vụ | Công an tỉnh | Quý I/0",
                            "CÔNG TÁC KHEN THƯỞNG | 1 | Xét khen thưởng các phong trào, chuyên đề và đột xuất | Sở Nội vụ"
                                    + " | Văn phòng UBND tỉnh | chữ: Trước 15/11",
                            "CÔNG TÁC KHEN THƯỞNG | 2 | Báo cáo tổng kết | Sở Nội vụ |  | Quý IV/0"),
                    PlanVariants.rows(plan));
            assertEquals(List.of("INFO missing-coordinator 3", "INFO torn-row-joined 2"), PlanVariants.problems(plan));
        }
    }
}
