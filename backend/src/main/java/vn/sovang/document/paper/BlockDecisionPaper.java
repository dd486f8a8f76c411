package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Table.Row;

/** Quyết định kiện toàn cụm, khối thi đua of a year, with all blocks and members in an annex. */
public final class BlockDecisionPaper {
    private BlockDecisionPaper() {}

    /** A member; {@code role} is "Trưởng Khối", "Phó Trưởng Khối" or null. */
    public record Member(String unit, String role) {}

    /** A block with its members in official order. */
    public record ListedBlock(String name, List<Member> members) {}

    /**
     * The decision.
     *
     * @param authority who decides ("Chủ tịch Ủy ban nhân dân tỉnh Cao Bằng")
     * @param scope "thuộc tỉnh"
     * @param regulation rules the blocks work by ("Quy chế … ban hành kèm theo Quyết định số …"), or null
     * @param replaced decision that ends with this one ("Quyết định số …"), or null
     * @param executors who carries it out besides the members
     * @param sentTo further recipients; "Như Điều 4" is added first
     */
    public record Decision(
            Letterhead letterhead,
            String authority,
            int year,
            String scope,
            List<String> legalBases,
            List<ListedBlock> blocks,
            String regulation,
            String replaced,
            String executors,
            Signature signature,
            List<String> sentTo) {}

    public static Paper of(Decision decision) {
        int members = decision.blocks().stream()
                .mapToInt(block -> block.members().size())
                .sum();
        String blocks = "cụm, khối thi đua " + decision.scope() + " năm " + decision.year();
        String rules = Wording.isBlank(decision.regulation())
                ? "quy định hiện hành"
                : decision.regulation().strip();
        String replaces = Wording.isBlank(decision.replaced())
                ? ""
                : " và thay thế " + decision.replaced().strip();
        return Paper.of(decision.letterhead(), "QUYẾT ĐỊNH")
                .summary("Về việc kiện toàn các " + blocks)
                .decidedBy(decision.authority(), "QUYẾT ĐỊNH:")
                .basedOn(decision.legalBases())
                .add(Paragraph.article(
                        1,
                        "Kiện toàn " + Wording.count(decision.blocks().size()) + " " + blocks + " với "
                                + Wording.count(members) + " đơn vị thành viên (có danh sách kèm theo)."))
                .add(Paragraph.article(
                        2,
                        "Các cụm, khối thi đua tổ chức hoạt động theo " + rules
                                + ". Trưởng, Phó Trưởng các cụm, khối thi đua có nhiệm kỳ năm " + decision.year()
                                + "."))
                .add(Paragraph.article(3, "Quyết định này có hiệu lực kể từ ngày ký" + replaces + "."))
                .add(Paragraph.article(
                        4,
                        decision.executors().strip() + ", Thủ trưởng các cơ quan, đơn vị có tên tại"
                                + " Điều 1 chịu trách nhiệm thi hành Quyết định này."))
                .signedBy(decision.signature())
                .sentTo(List.of("Như Điều 4"))
                .sentTo(decision.sentTo())
                .annex(annex(decision, blocks))
                .build();
    }

    private static Annex annex(Decision decision, String blocks) {
        List<Row> rows = new ArrayList<>();
        for (ListedBlock block : decision.blocks()) {
            String count = Wording.count(block.members().size());
            rows.add(Row.section(Wording.capitals(block.name()) + " (" + count + " đơn vị)"));
            int number = 1;
            for (Member member : block.members()) {
                rows.add(Row.of(
                        String.valueOf(number++), member.unit(), member.role() == null ? "Thành viên" : member.role()));
            }
        }
        return new Annex(
                "Phụ lục",
                "Danh sách các " + blocks,
                "(Kèm theo Quyết định " + decision.letterhead().reference() + " của " + decision.authority() + ")",
                false,
                List.of(new Table(
                        List.of(
                                Column.center("STT", 8),
                                Column.left("Đơn vị", 62),
                                Column.center("Chức danh trong cụm, khối", 30)),
                        rows)));
    }
}
