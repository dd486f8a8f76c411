package vn.sovang.plan.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.shared.time.rule.InQuarter;

class Plan157Test {

    private static final PlanReader READER = Plan157.reader();

    static Stream<Arguments> every_form() {
        String whole = Plan157.wholeText();
        return Stream.of(
                Arguments.of("table only", READER.read(Plan157.tableOnly())),
                Arguments.of("whole text", READER.read(whole)),
                Arguments.of("windows line ends", READER.read(whole.replace("\n", "\r\n"))),
                Arguments.of("text file", READER.read(("\uFEFF" + whole).getBytes(StandardCharsets.UTF_8))),
                Arguments.of("docx", READER.read(PlanFiles.docx(whole))),
                Arguments.of("xlsx", READER.read(PlanFiles.xlsx(whole, List.of()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("every_form")
    void all_34_tasks_have_the_leads_and_coordinators_a_person_reads(String form, ReadPlan plan) {
        assertEquals(Plan157.expected(), Plan157.partiesOf(plan));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("every_form")
    void every_name_means_its_unit_or_group(String form, ReadPlan plan) {
        for (ReadRow row : plan.rows()) {
            Stream.concat(row.leads().stream(), row.coordinators().stream()).forEach(party -> {
                Object meaning = party.unitId() == null ? party.group() : party.unitId();
                assertEquals(Plan157.MEANING.get(party.raw()), meaning, party.raw());
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("every_form")
    void only_the_two_false_counts_are_warnings(String form, ReadPlan plan) {
        assertEquals(
                List.of("declared-count-mismatch", "declared-count-mismatch"),
                Plan157.problems(plan, Severity.WARNING));
        assertEquals(List.of(), Plan157.problems(plan, Severity.ERROR));
        assertFalse(plan.refused());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("every_form")
    void the_sections_count_14_10_5_5_against_what_they_declare(String form, ReadPlan plan) {
        assertEquals(
                List.of(
                        new ReadSection("I", "QUÝ I: (14 NHIỆM VỤ)", 1, 14, 14, 0),
                        new ReadSection("II", "QUÝ II (10 NHIỆM VỤ)", 2, 10, 10, 14),
                        new ReadSection("III", "QUÝ III (04 NHIỆM VỤ)", 3, 4, 5, 24),
                        new ReadSection("IV", "QUÝ IV (04 NHIỆM VỤ)", 4, 4, 5, 29)),
                plan.sections());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("every_form")
    void what_is_odd_in_the_rows_is_told(String form, ReadPlan plan) {
        assertEquals(List.of(18, 19, 25), rowsWith(plan, "missing-coordinator"));
        assertEquals(List.of(21), rowsWith(plan, "torn-row-joined"));
        assertEquals(List.of(10), rowsWith(plan, "ambiguous-unit"));
        assertEquals(List.of(), rowsWith(plan, "unknown-unit"));
        assertEquals(List.of(), rowsWith(plan, "duplicate-number"));
        assertEquals(List.of(), rowsWith(plan, "lead-assumed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("every_form")
    void the_torn_task_is_whole_again_and_its_raw_text_survives(String form, ReadPlan plan) {
        ReadRow torn = plan.rows().get(21);
        assertEquals(
                "Triển khai công tác phát hiện, bồi dưỡng, xây dựng, tuyên truyền, nhân rộng điển hình tiên tiến; theo"
                        + " dõi, tổng hợp điển hình tiên tiến; giới thiệu điển hình tiên tiến cho các cơ quan truyền"
                        + " thông, Ban TĐKT Trung ương để tuyên truyền; quản lý, duy trì trang “Zalo TĐKT”.",
                torn.title());
        assertTrue(torn.raw().contains("theo dõi,"));
        assertTrue(torn.raw().contains("tổng hợp điển hình tiên tiến;"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("every_form")
    void the_quarter_is_the_deadline(String form, ReadPlan plan) {
        ReadRow last = plan.rows().get(33);
        assertEquals(4, last.quarter());
        InQuarter rule = assertInstanceOf(InQuarter.class, last.time());
        assertEquals(4, rule.quarter());
        assertNull(last.timeText());
    }

    @Test
    void markup_goes_from_the_title_and_stays_in_the_raw_text() {
        ReadRow medal = READER.read(Plan157.wholeText()).rows().get(28);
        assertTrue(medal.title().startsWith("Xem xét, tặng Kỷ niệm chương “Vi sự nghiệp xây dựng"), medal.title());
        assertTrue(medal.raw().contains("<i>Vi sự nghiệp"));
    }

    @Test
    void the_abbreviation_that_reads_two_ways_is_named() {
        ReadPlan plan = READER.read(Plan157.wholeText());
        ReadProblem problem = plan.problems().stream()
                .filter(p -> p.code().equals("ambiguous-unit"))
                .findFirst()
                .orElseThrow();
        assertEquals("BCH Bộ đội Biên phòng tỉnh", problem.raw());
        assertEquals(
                "Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
                plan.rows().get(10).leads().get(0).candidates().get(0).name());
    }

    static Stream<Arguments> whole_forms() {
        return every_form().filter(form -> !form.get()[0].equals("table only"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whole_forms")
    void the_header_is_read(String form, ReadPlan plan) {
        PlanHeader header = plan.header();
        assertEquals("157/KH-UBND", header.number().value());
        assertEquals("Số: 157 /KH-UBND", header.number().raw());
        assertEquals(LocalDate.of(2026, 1, 22), header.issuedOn().value());
        assertEquals("Cao Bằng", header.place().value());
        assertEquals("Công tác thi đua, khen thưởng năm 2026", header.title().value());
        assertEquals(2026, header.year().value());
        assertEquals("Ủy ban nhân dân tỉnh", header.issuer().value());
        assertEquals(
                new Signer("Hoàng Văn Thạch", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                header.signer().value());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whole_forms")
    void bases_purposes_duties_and_recipients_are_kept(String form, ReadPlan plan) {
        PlanHeader header = plan.header();
        assertEquals(2, header.legalBases().size());
        assertTrue(header.legalBases().get(1).startsWith("Căn cứ Nghị quyết số 70/NQ-HĐND"));
        assertEquals(2, header.purposes().size());
        assertTrue(header.purposes().get(0).startsWith("Đẩy mạnh các phong trào thi đua yêu nước"));
        assertEquals(1, header.requirements().size());
        assertEquals(
                List.of(3, 6, 1, 1, 1, 1),
                header.duties().stream().map(duty -> duty.duties().size()).toList());
        assertEquals("Sở Nội vụ", header.duties().get(1).actor());
        assertEquals(
                Plan157.id("Sở Nội vụ"), header.duties().get(1).parties().get(0).unitId());
        assertTrue(header.duties().get(4).requested());
        assertFalse(header.duties().get(1).requested());
        assertEquals(11, header.recipients().size());
        assertEquals("Ban TĐKT TW (b/c)", header.recipients().get(0));
        assertEquals("Lưu: VT, NV, NC", header.recipients().get(10));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whole_forms")
    void the_five_years_that_are_six_are_noticed(String form, ReadPlan plan) {
        List<ReadProblem> periods = plan.problems().stream()
                .filter(problem -> problem.code().equals("implausible-period"))
                .toList();
        assertEquals(1, periods.size());
        assertEquals(Severity.INFO, periods.get(0).severity());
        assertEquals("Kế hoạch 5 năm (2026 - 2031)", periods.get(0).raw());
    }

    @Test
    void the_table_alone_does_not_say_its_year() {
        PlanHeader header = READER.read(Plan157.tableOnly()).header();
        assertNull(header.year());
        assertNull(header.number());
        assertNull(header.signer());
    }

    private static List<Integer> rowsWith(ReadPlan plan, String code) {
        return plan.problems().stream()
                .filter(problem -> problem.code().equals(code))
                .map(ReadProblem::row)
                .toList();
    }
}
