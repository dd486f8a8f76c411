package vn.sovang.document.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the papers of a dossier say, read back from the Word file. */
class AwardPapersTest {

    @Nested
    class AchievementReport {
        private final WrittenPaper report = WrittenPaper.of(AchievementReportPaper.of(SampleDossier.flagReport()));

        @Test
        void letterhead_names_superior_issuer_nation_and_leaves_room_for_number_and_date() {
            List<List<String>> head = report.letterhead();
            assertEquals("TỈNH ỦY CAO BẰNG\nBAN TỔ CHỨC TỈNH ỦY", head.get(0).get(0));
            assertEquals(
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
                    head.get(0).get(1));
            assertTrue(
                    head.get(1).get(0).matches("Số:[ \u00A0]+/BC-BTCTU"),
                    head.get(1).get(0));
            assertEquals("Cao Bằng, ngày …… tháng …… năm ………", head.get(1).get(1));
        }

        @Test
        void issuer_is_bold_and_superior_is_not() {
            var cell = report.document().getTables().get(0).getRow(0).getCell(0);
            assertFalse(cell.getParagraphs().get(0).getRuns().get(0).isBold());
            assertTrue(cell.getParagraphs().get(1).getRuns().get(0).isBold());
            assertTrue(cell.getParagraphs().get(2).getCTP().getPPr().isSetPBdr(), "the rule under the issuer");
        }

        @Test
        void targets_stand_beside_results_and_unknown_cells_are_dotted() {
            List<List<String>> rows = WrittenPaper.rows(report.dataTables().get(0));
            assertEquals(
                    List.of(
                            "STT",
                            "Chỉ tiêu, nhiệm vụ",
                            "Đơn vị tính",
                            "Chỉ tiêu đề ra",
                            "Kết quả thực hiện",
                            "Tỷ lệ (%)"),
                    rows.get(0));
            assertEquals(
                    List.of("4", "Kết nạp đảng viên mới trong toàn tỉnh", "đảng viên", "900", "923", "102,6"),
                    rows.get(4));
            assertEquals(List.of("……", "……"), rows.get(5).subList(4, 6));
        }

        @Test
        void history_cites_decisions_and_dots_what_the_register_does_not_know() {
            List<List<String>> titles = WrittenPaper.rows(report.dataTables().get(2));
            assertEquals(
                    List.of(
                            "2023",
                            "Tập thể Lao động xuất sắc",
                            "Quyết định số 215/QĐ-UBND ngày 26/02/2024 của Chủ tịch UBND tỉnh Cao Bằng"),
                    titles.get(1));
            assertEquals(
                    "Quyết định số ……………… ngày ……………… của ………………", titles.get(2).get(2));
            List<List<String>> awards = WrittenPaper.rows(report.dataTables().get(3));
            assertEquals(4, awards.size());
            assertEquals(List.of("……", "……", "……"), awards.get(1));
        }

        @Test
        void form_for_titles_counts_members_and_form_for_certificates_does_not() {
            assertTrue(report.text().contains("Đạt danh hiệu Lao động tiên tiến: 30 người"));
            String merit = WrittenPaper.of(AchievementReportPaper.of(SampleDossier.emptyMeritReport()))
                    .text();
            assertFalse(merit.contains("Kết quả bình xét trong nội bộ"), merit);
        }

        @Test
        void what_the_unit_must_write_is_a_dotted_leader() {
            long dotted = report.document().getParagraphs().stream()
                    .filter(AchievementReport::hasDottedLeader)
                    .count();
            // 5 fields, 4 lines of other results, 4 of measures, 3 of compliance, 3 of Party work.
            assertEquals(19, dotted);
        }

        private static boolean hasDottedLeader(XWPFParagraph paragraph) {
            var properties = paragraph.getCTP().getPPr();
            return properties != null
                    && properties.isSetTabs()
                    && "dot"
                            .equals(properties
                                    .getTabs()
                                    .getTabArray(0)
                                    .getLeader()
                                    .toString());
        }

        @Test
        void superior_confirms_on_the_left_and_head_signs_on_the_right() {
            XWPFTable signatures = report.document()
                    .getTables()
                    .get(report.document().getTables().size() - 1);
            List<List<String>> rows = WrittenPaper.rows(signatures);
            assertEquals(
                    "XÁC NHẬN\nCỦA CẤP TRÊN TRỰC TIẾP\n(Ký, đóng dấu)",
                    rows.get(0).get(0));
            assertEquals("THỦ TRƯỞNG ĐƠN VỊ\n(Ký, đóng dấu)", rows.get(0).get(1));
        }

        @Test
        void party_bodies_get_their_own_letterhead_and_abbreviations() {
            WrittenPaper party = WrittenPaper.of(AchievementReportPaper.of(SampleDossier.emptyMeritReport()));
            assertEquals(
                    "TỈNH ỦY CAO BẰNG\nVĂN PHÒNG TỈNH ỦY\n*",
                    party.letterhead().get(0).get(0));
            assertEquals("ĐẢNG CỘNG SẢN VIỆT NAM", party.letterhead().get(0).get(1));
            assertTrue(party.letterhead().get(1).get(0).matches("Số[ \u00A0]+-BC/VPTU"));
            assertTrue(party.text().contains("K/T CHÁNH VĂN PHÒNG"), party.text());
        }

        @Test
        void person_signs_the_own_report() {
            WrittenPaper person = WrittenPaper.of(AchievementReportPaper.of(SampleDossier.personReport()));
            assertTrue(person.lines().contains("- Ngày, tháng, năm sinh: 09/04/1985"));
            assertTrue(person.lines().contains("2. Kết quả thực hiện chỉ tiêu, nhiệm vụ giai đoạn 2023 - 2025"));
            assertTrue(person.text().contains("NGƯỜI BÁO CÁO THÀNH TÍCH"));
            assertEquals(
                    List.of("2025", "Sổ theo dõi giao ước thi đua điện tử", "Giấy chứng nhận số 12/GCN-SNV"),
                    WrittenPaper.rows(person.dataTables().get(1)).get(1));
        }

        @Test
        void sudden_achievement_of_a_household_is_short() {
            WrittenPaper household = WrittenPaper.of(AchievementReportPaper.of(SampleDossier.householdReport()));
            assertTrue(household.lines().contains("I. SƠ LƯỢC VỀ HỘ GIA ĐÌNH ĐƯỢC ĐỀ NGHỊ"));
            assertTrue(household.lines().contains("- Họ và tên chủ hộ: Lý Thị Mẫu"));
            assertTrue(household.dataTables().isEmpty(), "no history is asked for in form 1.5");
        }

        @Test
        void a_collective_cannot_use_the_form_of_a_person() {
            var flag = SampleDossier.flagReport();
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new AchievementReportPaper.Collective(
                            flag.letterhead(),
                            AchievementReportPaper.Form.INDIVIDUAL_MERIT,
                            flag.request(),
                            flag.profile(),
                            flag.members(),
                            flag.achievement(),
                            flag.history(),
                            null,
                            flag.head()));
        }
    }

    @Nested
    class Submission {
        private final WrittenPaper letter = WrittenPaper.of(SubmissionLetterPaper.of(SampleDossier.blockLetter()));

        @Test
        void asks_for_the_number_of_nominees_it_lists() {
            assertTrue(letter.lines().contains("Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Cao Bằng."));
            assertTrue(letter.text()
                    .contains("Khối thi đua số 5 kính trình Chủ tịch Ủy ban nhân dân tỉnh Cao Bằng xem xét, khen thưởng"
                            + " 02 tập thể, cụ thể như sau:"));
            assertEquals(
                    List.of("1", "Văn phòng Tỉnh ủy", "……", "4/5 phiếu\n(80%)"),
                    WrittenPaper.rows(letter.dataTables().get(1)).get(1));
        }

        @Test
        void bases_are_italic_and_end_as_the_decree_wants() {
            List<XWPFParagraph> bases = letter.document().getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().startsWith("Căn cứ"))
                    .toList();
            assertEquals(2, bases.size());
            assertTrue(bases.get(0).getText().endsWith("2022;"));
            assertTrue(bases.get(1).getText().endsWith("số 5."));
            assertTrue(bases.stream().flatMap(base -> base.getRuns().stream()).allMatch(XWPFRun::isItalic));
        }

        @Test
        void last_sentence_ends_the_body_and_head_of_the_block_signs_on_its_behalf() {
            assertEquals(
                    "Kính trình Chủ tịch Ủy ban nhân dân tỉnh Cao Bằng xem xét, quyết định./.",
                    letter.lines().get(letter.lines().size() - 1));
            assertTrue(letter.text().contains("TM. KHỐI THI ĐUA SỐ 5\nTRƯỞNG KHỐI"), letter.text());
            assertTrue(letter.text().contains("Nơi nhận:\n- Như trên;"), letter.text());
            assertTrue(letter.text().contains("- Lưu: VT."), letter.text());
        }

        @Test
        void list_groups_nominees_by_kind_on_a_wide_page() {
            WrittenPaper list = WrittenPaper.of(NomineeListPaper.of(SampleDossier.nomineeList()));
            List<List<String>> rows = WrittenPaper.rows(list.dataTables().get(0));
            assertEquals(List.of("I", "TẬP THỂ (02)"), rows.get(1));
            assertEquals(List.of("II", "CÁ NHÂN (01)"), rows.get(4));
            assertEquals(List.of("III", "HỘ GIA ĐÌNH (01)"), rows.get(6));
            assertEquals(
                    List.of("1", "Nông Văn Mẫu", "1985", "Nam"), rows.get(5).subList(0, 4));
            assertTrue(
                    list.lines().contains("(Kèm theo Tờ trình số 563/TTr-SNV ngày 05 tháng 3 năm 2026 của Sở Nội vụ)"));
            var page = list.document().getDocument().getBody().getSectPr().getPgSz();
            assertEquals("landscape", page.getOrient().toString());
        }
    }

    @Nested
    class Decision {
        @Test
        void one_recipient_is_named_in_the_first_article() {
            WrittenPaper decision = WrittenPaper.of(AwardDecisionPaper.of(SampleDossier.flagDecision()));
            List<String> articles = decision.lines().stream()
                    .filter(line -> line.startsWith("Điều"))
                    .toList();
            assertEquals(
                    List.of(
                            "Điều 1. Tặng Cờ thi đua của Ủy ban nhân dân tỉnh cho Ban Tổ chức Tỉnh ủy, đã có thành tích"
                                    + " xuất sắc, dẫn đầu phong trào thi đua năm 2025 của Khối thi đua số 5.",
                            "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
                            "Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ, Thủ trưởng các cơ quan,"
                                    + " đơn vị liên quan và tập thể có tên tại Điều 1 chịu trách nhiệm thi hành Quyết"
                                    + " định này./."),
                    articles);
            assertTrue(decision.lines().contains("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH CAO BẰNG"));
            assertTrue(decision.text().contains("- Như Điều 3;"));
            assertTrue(decision.text().contains("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"));
            assertTrue(decision.dataTables().isEmpty());
        }

        @Test
        void more_than_five_recipients_go_into_an_annex_with_own_pages() {
            WrittenPaper decision = WrittenPaper.of(AwardDecisionPaper.of(SampleDossier.longMeritDecision()));
            assertTrue(decision.text().contains("cho 01 tập thể và 32 cá nhân đã có thành tích"), decision.text());
            assertTrue(decision.text().contains("(có danh sách kèm theo)."));
            assertTrue(
                    decision.text().contains("Điều 2. Các tập thể, cá nhân có tên tại Điều 1 được nhận tiền thưởng"));
            assertTrue(decision.text().contains("- Như Điều 4;"));
            List<List<String>> rows = WrittenPaper.rows(decision.dataTables().get(0));
            assertEquals(1 + 2 + 33, rows.size());
            assertEquals(List.of("I", "TẬP THỂ (01)"), rows.get(1));
            assertEquals(List.of("32", "Cá nhân Mẫu 32", "Chuyên viên, Sở Nội vụ tỉnh Cao Bằng"), rows.get(35));
            long sections = decision.document().getParagraphs().stream()
                    .filter(paragraph -> paragraph.getCTP().isSetPPr()
                            && paragraph.getCTP().getPPr().isSetSectPr())
                    .count();
            assertEquals(1, sections);
        }

        @Test
        void a_few_recipients_are_listed_under_the_first_article() {
            var one = SampleDossier.flagDecision();
            var three = new AwardDecisionPaper.Decision(
                    one.letterhead(),
                    one.authority(),
                    one.verb(),
                    one.award(),
                    "đã có thành tích xuất sắc",
                    one.legalBases(),
                    List.of(
                            new AwardDecisionPaper.Recipient(SubjectKind.COLLECTIVE, "Sở Nội vụ", null),
                            new AwardDecisionPaper.Recipient(SubjectKind.COLLECTIVE, "Thanh tra tỉnh", null),
                            new AwardDecisionPaper.Recipient(SubjectKind.INDIVIDUAL, "Ông Mẫu", "xã Cần Yên")),
                    null,
                    one.executors(),
                    one.signature(),
                    List.of());
            List<String> lines = WrittenPaper.of(AwardDecisionPaper.of(three)).lines();
            int first = lines.indexOf("Điều 1. Tặng Cờ thi đua của Ủy ban nhân dân tỉnh cho 02 tập thể và 01 cá nhân đã"
                    + " có thành tích xuất sắc, gồm:");
            assertTrue(first > 0, lines.toString());
            assertEquals(
                    List.of("1. Sở Nội vụ;", "2. Thanh tra tỉnh;", "3. Ông Mẫu, xã Cần Yên."),
                    lines.subList(first + 1, first + 4));
        }

        @Test
        void a_decision_without_recipients_is_refused() {
            var one = SampleDossier.flagDecision();
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new AwardDecisionPaper.Decision(
                            one.letterhead(),
                            one.authority(),
                            one.verb(),
                            one.award(),
                            one.merit(),
                            one.legalBases(),
                            List.of(),
                            null,
                            one.executors(),
                            one.signature(),
                            one.sentTo()));
        }
    }
}
