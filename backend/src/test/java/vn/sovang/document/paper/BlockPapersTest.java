package vn.sovang.document.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the papers of a block and of the annual plan say, read back from the Word file. */
class BlockPapersTest {

    @Test
    void minutes_record_attendance_votes_and_elections() {
        WrittenPaper minutes = WrittenPaper.of(ConferenceMinutesPaper.of(SampleBlock.minutes()));
        assertTrue(minutes.lines().contains("Thời gian bắt đầu: 08 giờ 00 phút, ngày 26 tháng 12 năm 2025."));
        assertTrue(minutes.lines().contains("4. Đại diện các đơn vị thành viên: có mặt 04/05 đơn vị."));
        assertTrue(minutes.lines().contains("2. Thư ký: ………………."), "an unknown secretary is dotted");
        List<XWPFTable> tables = minutes.dataTables();
        assertEquals(
                List.of("5", "Ủy ban Kiểm tra Tỉnh ủy", "Triệu Văn Mẫu, Phó Chủ nhiệm", "Vắng mặt\nCó lý do"),
                WrittenPaper.rows(tables.get(0)).get(5));
        assertEquals(
                List.of("1", "Ban Tổ chức Tỉnh ủy", "98", "97,5", "1"),
                WrittenPaper.rows(tables.get(1)).get(1));
        assertEquals(
                List.of("2", "Văn phòng Tỉnh ủy", "Phó Trưởng Khối thi đua năm 2026", "3/4", "75%"),
                WrittenPaper.rows(tables.get(3)).get(2));
        assertTrue(minutes.text().contains("THƯ KÝ | CHỦ TRÌ"), minutes.text());
        assertTrue(minutes.lines().stream().anyMatch(line -> line.endsWith("nhất trí thông qua./.")));
    }

    @Test
    void minutes_refuse_more_votes_than_voters() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ConferenceMinutesPaper.Vote("Đơn vị Mẫu", SampleDossier.FLAG, 6, 5, "120%"));
    }

    @Test
    void counting_record_derives_what_did_not_come_back_and_what_was_spoilt() {
        WrittenPaper record = WrittenPaper.of(CountingRecordPaper.of(SampleBlock.countingRecord()));
        assertEquals(
                List.of(
                        "- Số đại biểu có quyền bỏ phiếu: 15 đại biểu.",
                        "- Số đại biểu có mặt: 14 đại biểu.",
                        "- Số phiếu phát ra: 14 phiếu.",
                        "- Số phiếu thu về: 13 phiếu.",
                        "- Số phiếu không thu về: 01 phiếu.",
                        "- Số phiếu hợp lệ: 12 phiếu.",
                        "- Số phiếu không hợp lệ: 01 phiếu."),
                record.lines().stream().filter(line -> line.startsWith("- Số")).toList());
        assertEquals(
                List.of("2", "Văn phòng Tỉnh ủy", SampleDossier.MERIT, "11/14", "78,6%", "Không đạt"),
                WrittenPaper.rows(record.dataTables().get(0)).get(2));
        assertTrue(record.text().contains("TỔ VIÊN | THƯ KÝ | TỔ TRƯỞNG"), record.text());
    }

    @ParameterizedTest
    @CsvSource({"5,6,5,5,5", "5,5,6,5,5", "5,5,5,6,5", "5,5,5,5,6", "5,5,5,5,-1"})
    void ballots_that_cannot_be_are_refused(int eligible, int present, int issued, int returned, int valid) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new CountingRecordPaper.Ballots(eligible, present, issued, returned, valid));
    }

    @Test
    void invitation_says_when_and_dots_an_unknown_place() {
        List<String> lines = WrittenPaper.of(ConferenceInvitationPaper.of(SampleBlock.invitation()))
                .lines();
        assertTrue(lines.contains("Khối thi đua số 5 trân trọng kính mời:"));
        assertTrue(lines.contains("- Đại diện lãnh đạo Ban Thi đua, khen thưởng, Sở Nội vụ;"));
        assertTrue(lines.contains("Thời gian: 08 giờ 00 phút, ngày 26 tháng 12 năm 2025."));
        assertTrue(lines.contains("Địa điểm: ………………."));
    }

    @Test
    void programme_shows_spans_of_time() {
        List<List<String>> rows =
                WrittenPaper.rows(WrittenPaper.of(ConferenceProgrammePaper.of(SampleBlock.programme()))
                        .dataTables()
                        .get(0));
        assertEquals("08h10 - 08h30", rows.get(2).get(1));
        assertEquals("09h15", rows.get(4).get(1));
        assertEquals("……", rows.get(5).get(1));
    }

    @Test
    void pledge_is_signed_by_every_member_two_a_line() {
        WrittenPaper pledge = WrittenPaper.of(PledgePaper.of(SampleBlock.pledge()));
        assertTrue(pledge.lines().contains("Khối thi đua số 5 gồm 05 đơn vị thành viên:"));
        assertTrue(pledge.lines().contains("2. Văn phòng Tỉnh ủy - Phó Trưởng Khối."));
        List<XWPFTable> all = pledge.document().getTables();
        List<XWPFTable> signatures = all.subList(all.size() - 3, all.size());
        assertEquals(
                List.of("BAN TỔ CHỨC TỈNH ỦY\nTRƯỞNG BAN", "VĂN PHÒNG TỈNH ỦY\nCHÁNH VĂN PHÒNG"),
                WrittenPaper.rows(signatures.get(0)).get(0));
        assertEquals(
                List.of("ỦY BAN KIỂM TRA TỈNH ỦY\nCHỦ NHIỆM"),
                WrittenPaper.rows(signatures.get(2)).get(0));
        assertFalse(pledge.text().contains("./."), "a pledge is not closed like a letter");
    }

    @Test
    void plan_157_counts_its_own_tasks_and_keeps_all_34() {
        WrittenPaper plan = WrittenPaper.of(AnnualPlanPaper.of(SampleBlock.plan()));
        assertEquals("Số: 157/KH-UBND", plan.letterhead().get(1).get(0));
        assertEquals(
                "Cao Bằng, ngày 22 tháng 01 năm 2026", plan.letterhead().get(1).get(1));
        List<List<String>> rows = WrittenPaper.rows(plan.dataTables().get(0));
        assertEquals(1 + 4 + 34, rows.size());
        List<List<String>> quarters =
                rows.stream().filter(row -> row.size() == 2).toList();
        assertEquals(
                List.of(
                        List.of("I", "QUÝ I (14 NHIỆM VỤ)"),
                        List.of("II", "QUÝ II (10 NHIỆM VỤ)"),
                        List.of("III", "QUÝ III (05 NHIỆM VỤ)"),
                        List.of("IV", "QUÝ IV (05 NHIỆM VỤ)")),
                quarters);
        assertEquals(
                "- Công an tỉnh.\n- Sở Nội vụ.\n- Văn phòng UBND tỉnh phối hợp.",
                rows.get(8).get(2));
        assertEquals("- Cục Thuế tỉnh.\n- Sở Nội vụ.", rows.get(21).get(2));
        assertTrue(plan.text().contains("b) Định kỳ báo cáo"), plan.text());
        assertTrue(plan.text().contains("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nHoàng Văn Thạch"), plan.text());
    }

    @Test
    void block_decision_lists_members_with_their_roles() {
        WrittenPaper decision = WrittenPaper.of(BlockDecisionPaper.of(SampleBlock.blockDecision()));
        assertTrue(decision.text()
                .contains("Điều 1. Kiện toàn 02 cụm, khối thi đua thuộc tỉnh năm 2026 với 08 đơn vị thành viên"));
        assertTrue(decision.text().contains("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"), decision.text());
        List<List<String>> rows = WrittenPaper.rows(decision.dataTables().get(0));
        assertEquals(List.of("KHỐI THI ĐUA SỐ 5 (05 đơn vị)"), rows.get(5));
        assertEquals(List.of("1", "Ban Tổ chức Tỉnh ủy", "Trưởng Khối"), rows.get(6));
        assertEquals(List.of("5", "Ủy ban Kiểm tra Tỉnh ủy", "Thành viên"), rows.get(10));
    }
}
