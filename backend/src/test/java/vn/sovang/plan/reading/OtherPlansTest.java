package vn.sovang.plan.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.shared.time.rule.Continuing;
import vn.sovang.shared.time.rule.InMonth;
import vn.sovang.shared.time.rule.InQuarter;
import vn.sovang.shared.time.rule.OnDay;
import vn.sovang.unit.naming.Group;

/** Plans by other issuers, laid out in other ways. */
class OtherPlansTest {

    private static final PlanReader READER = Plan157.reader();

    @Test
    void separate_columns_in_another_order() {
        ReadPlan plan = READER.read("""
                KẾ HOẠCH
                Công tác thi đua, khen thưởng năm 2027

                TT\tThời gian hoàn thành\tTên nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tSản phẩm
                1\tTháng 2\tBan hành kế hoạch thi đua của Sở\tSở Nội vụ\tSở Tài chính, Công an tỉnh\tKế hoạch
                2\ttrước 15/11\tTổng kết phong trào\tSở Tài chính và Sở Nội vụ\tcác cơ quan, đơn vị liên quan\tBáo cáo
                3\tThường xuyên\tTuyên truyền điển hình tiên tiến\tSở Nội vụ\t\t
                """);
        assertEquals(3, plan.rows().size());
        assertEquals(List.of("Sở Nội vụ"), raws(plan.rows().get(0).leads()));
        assertEquals(
                List.of("Sở Tài chính", "Công an tỉnh"), raws(plan.rows().get(0).coordinators()));
        assertEquals(
                List.of("Sở Tài chính", "Sở Nội vụ"), raws(plan.rows().get(1).leads()));
        assertEquals(
                Group.RELATED_AGENCIES, plan.rows().get(1).coordinators().get(0).group());
        assertEquals(new InMonth(2027, 2), plan.rows().get(0).time());
        assertEquals("trước 15/11", plan.rows().get(1).timeText());
        assertEquals(
                new OnDay(LocalDate.of(2027, 11, 15), false), plan.rows().get(1).time());
        assertInstanceOf(Continuing.class, plan.rows().get(2).time());
        assertEquals("Kế hoạch", plan.rows().get(0).product());
        assertNull(plan.rows().get(0).section());
        assertEquals(List.of("missing-coordinator"), Plan157.problems(plan, Severity.INFO));
    }

    @Test
    void a_party_body_numbers_its_plan_in_its_own_way() {
        ReadPlan plan = READER.read("""
                TỈNH ỦY CAO BẰNG
                BAN TỔ CHỨC
                Số 08-KH/BTCTU
                KẾ HOẠCH
                Công tác thi đua, khen thưởng năm 2026
                Căn cứ Nghị quyết số 12-NQ/TU của Tỉnh ủy;
                1\tBáo cáo sơ kết 6 tháng\tVăn phòng Ban\tQuý II
                """);
        assertEquals("08-KH/BTCTU", plan.header().number().value());
    }

    @Test
    void a_table_without_header_or_headings() {
        ReadPlan plan = READER.read("""
                1\tBan hành kế hoạch công tác thi đua, khen thưởng\tSở Nội vụ\tQuý I
                2\tTổ chức hội nghị tổng kết khối thi đua\tVăn phòng UBND tỉnh\tQuý IV
                """);
        assertEquals(2, plan.rows().size());
        assertEquals(
                "Ban hành kế hoạch công tác thi đua, khen thưởng",
                plan.rows().get(0).title());
        assertEquals(new InQuarter(null, 4), plan.rows().get(1).time());
        assertTrue(plan.problems().stream().allMatch(problem -> problem.severity() == Severity.INFO));
    }

    @Test
    void months_and_topics_as_headings() {
        ReadPlan plan = READER.read("""
                STT\tNội dung\tĐơn vị thực hiện
                THÁNG 01 (01 nhiệm vụ)
                1\tPhát động thi đua\tSở Nội vụ
                II\tCông tác khen thưởng (02 việc)\t
                1\tXét khen thưởng đột xuất\tSở Nội vụ
                """);
        assertEquals(2, plan.rows().size());
        assertEquals("THÁNG 01", plan.rows().get(0).section());
        assertEquals(1, ((InMonth) plan.rows().get(0).time()).month());
        assertEquals("Công tác khen thưởng", plan.rows().get(1).section());
        assertNull(plan.rows().get(1).quarter());
        assertEquals(List.of("declared-count-mismatch"), Plan157.problems(plan, Severity.WARNING));
    }

    @Test
    void cells_with_line_breaks_pasted_from_a_word_processor() {
        ReadPlan plan = READER.read("""
                STT\tNội dung công việc\tĐơn vị tham mưu thực hiện
                1\tPhát động thi đua\t- Sở Nội vụ.
                - Văn phòng UBND tỉnh phối hợp.
                2
                2\tXét khen thưởng\t- Công an tỉnh.
                - Sở Nội vụ.
                - Văn phòng UBND tỉnh; các cơ quan, đơn vị liên quan phối hợp.
                """);
        assertEquals(2, plan.rows().size());
        assertEquals(List.of("Văn phòng UBND tỉnh"), raws(plan.rows().get(0).coordinators()));
        assertEquals(
                List.of("Công an tỉnh", "Sở Nội vụ"), raws(plan.rows().get(1).leads()));
        assertEquals(2, plan.rows().get(1).coordinators().size());
    }

    @Test
    void cells_with_line_breaks_pasted_from_a_spreadsheet() {
        ReadPlan plan = READER.read("STT\tNội dung\tĐơn vị thực hiện\n1\tPhát động \"thi đua\"\t\"- Sở Nội vụ.\n"
                + "- Văn phòng UBND tỉnh phối hợp.\"\n2\tTổng kết\tSở Nội vụ\n");
        assertEquals(2, plan.rows().size());
        assertEquals(List.of("Sở Nội vụ"), raws(plan.rows().get(0).leads()));
        assertEquals(List.of("Văn phòng UBND tỉnh"), raws(plan.rows().get(0).coordinators()));
        assertEquals("Phát động \"thi đua\"", plan.rows().get(0).title());
    }

    @Test
    void a_markdown_table() {
        ReadPlan plan = READER.read("""
                | STT | Nội dung công việc | Đơn vị thực hiện |
                |---|---|---|
                | 1 | Phát động thi đua | Sở Nội vụ |
                | 2 | Tổng kết thi đua | Sở Nội vụ phối hợp với Công an tỉnh |
                """);
        assertEquals(2, plan.rows().size());
        assertEquals(List.of("Công an tỉnh"), raws(plan.rows().get(1).coordinators()));
    }

    @Test
    void a_torn_row_whose_leading_tab_was_lost() {
        ReadPlan plan = READER.read("""
                STT\tNội dung công việc\tĐơn vị thực hiện
                1\tPhát hiện, bồi dưỡng điển hình;\t- Sở Nội vụ.
                tổng hợp điển hình tiên tiến\t- Công an tỉnh phối hợp.
                """);
        assertEquals(1, plan.rows().size());
        assertEquals(
                "Phát hiện, bồi dưỡng điển hình; tổng hợp điển hình tiên tiến",
                plan.rows().get(0).title());
        assertEquals(List.of("torn-row-joined"), Plan157.problems(plan, Severity.INFO));
    }

    @Test
    void a_row_without_number_that_stands_alone_is_not_swallowed() {
        ReadPlan plan = READER.read("""
                STT\tNội dung công việc\tĐơn vị thực hiện
                1\tPhát động thi đua.\tSở Nội vụ
                \tTổng kết thi đua\tCông an tỉnh
                2\tBáo cáo\tSở Nội vụ
                """);
        assertEquals(3, plan.rows().size());
        assertNull(plan.rows().get(1).number());
        assertTrue(Plan157.problems(plan, Severity.INFO).contains("missing-number"));
    }

    @Test
    void units_that_nobody_knows_and_numbers_that_repeat_are_warnings() {
        ReadPlan plan = READER.read("""
                STT\tNội dung công việc\tĐơn vị thực hiện
                1\tPhát động thi đua\tSở Ngoại thương
                1\tTổng kết thi đua\tSo Noi vu
                """);
        assertEquals(
                List.of("ambiguous-unit", "duplicate-number", "unknown-unit"),
                Plan157.problems(plan, Severity.WARNING));
        assertEquals("Sở Ngoại thương", plan.rows().get(0).leads().get(0).raw());
        assertEquals(
                "Sở Nội vụ",
                plan.rows().get(1).leads().get(0).candidates().get(0).name());
    }

    @Test
    void merged_cells_of_a_workbook_are_shared_by_their_tasks() {
        String sheet = """
                KẾ HOẠCH CÔNG TÁC NĂM 2026
                STT\tNội dung công việc\tĐơn vị thực hiện
                QUÝ I (02 nhiệm vụ)
                1\tPhát động thi đua\tSở Nội vụ
                2\tTổng kết thi đua
                Nơi nhận:
                - Sở Nội vụ;
                """;
        ReadPlan plan = READER.read(PlanFiles.xlsx(sheet, List.of(new int[] {2, 0, 2, 2}, new int[] {3, 2, 4, 2})));
        assertEquals(2, plan.rows().size());
        assertEquals(List.of("Sở Nội vụ"), raws(plan.rows().get(1).leads()));
        assertEquals(2026, plan.header().year().value());
        assertEquals(List.of("Sở Nội vụ"), plan.header().recipients());
        assertEquals(List.of(), Plan157.problems(plan, Severity.WARNING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hội nghị đã bầu Trưởng Khối, Phó Trưởng Khối năm 2026.",
                "STT\tHọ và tên\tSố tiền\n1\tNông Văn An\t5.000.000\n2\tHoàng Thị Bình\t3.000.000\n",
                "STT\tNội dung\tĐơn vị tính\tSố lượng\n1\tGiấy A4\tram\t20\n",
                "STT\tNội dung công việc\tĐơn vị thực hiện\n",
                "1\tSở Nội vụ\tTrưởng khối thi đua của các sở\n2\tCông an tỉnh\tPhó Trưởng khối thi đua của các sở\n"
            })
    void what_is_no_plan_is_refused(String text) {
        ReadPlan plan = READER.read(text);
        assertTrue(plan.refused());
        assertEquals(List.of("not-a-plan"), Plan157.problems(plan, Severity.ERROR));
        assertEquals(List.of(), plan.rows());
    }

    @Test
    void five_thousand_rows_are_all_read() {
        StringBuilder text = new StringBuilder("STT\tNội dung công việc\tĐơn vị thực hiện\n");
        for (int i = 1; i <= 5000; i++) {
            text.append(i % 900 + 1).append("\tNhiệm vụ ").append(i).append("\t- Sở Nội vụ. - Đơn vị ");
            text.append(i).append(" phối hợp.\n");
        }
        assertEquals(5000, READER.read(text.toString()).rows().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", ".", "1) ", "phối hợp với ", "Sở A, ", "thực hiện "})
    void a_cell_of_nothing_but_repetition_is_read_without_harm(String repeated) {
        String cell = repeated.repeat(300_000 / repeated.length());
        ReadPlan plan = READER.read("STT\tNội dung công việc\tĐơn vị thực hiện\n1\tPhát động\t" + cell + "x\n");
        assertEquals(1, plan.rows().size());
        assertTrue(plan.rows().get(0).raw().endsWith("x"));
    }

    private static List<String> raws(List<WrittenParty> parties) {
        return parties.stream().map(WrittenParty::raw).toList();
    }
}
