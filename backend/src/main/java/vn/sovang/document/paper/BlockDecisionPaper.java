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

    /**
     * A block with its members in official order.
     *
     * @param cluster a cụm, not a khối
     * @param declared number of members as announced, for a block whose list is not known yet; or null
     */
    public record ListedBlock(String name, boolean cluster, Integer declared, List<Member> members) {

        /** A khối with its list. */
        public ListedBlock(String name, List<Member> members) {
            this(name, false, null, members);
        }

        private Integer size() {
            return members.isEmpty() ? declared : Integer.valueOf(members.size());
        }
    }

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
        boolean counted = decision.blocks().stream().allMatch(block -> block.size() != null);
        Integer members = counted
                ? Integer.valueOf(
                        decision.blocks().stream().mapToInt(ListedBlock::size).sum())
                : null;
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
                        "Kiện toàn " + numbers(decision) + " " + decision.scope() + " năm " + decision.year() + " với "
                                + Wording.count(members) + " đơn vị thành viên (có danh sách kèm theo)."))
                .add(Paragraph.article(
                        2,
                        "Các cụm, khối thi đua tổ chức hoạt động theo " + rules
                                + ". Trưởng, Phó Trưởng các cụm, khối thi đua có nhiệm kỳ năm " + decision.year()
                                + "."))
                .add(Paragraph.article(3, "Quyết định này có hiệu lực kể từ ngày ký" + replaces + "."))
                .add(Paragraph.article(
                        4,
                        decision.executors().strip() + ", Thủ trưởng các cơ quan, đơn vị có tên"
                                + " trong danh sách kèm theo và các cơ quan, đơn vị liên quan chịu trách nhiệm thi"
                                + " hành Quyết định này."))
                .signedBy(decision.signature())
                .sentTo(List.of("Như Điều 4"))
                .sentTo(decision.sentTo())
                .annex(annex(decision, blocks))
                .build();
    }

    /** "02 cụm và 05 khối thi đua", or one of the two. */
    private static String numbers(Decision decision) {
        int clusters =
                (int) decision.blocks().stream().filter(ListedBlock::cluster).count();
        int blocks = decision.blocks().size() - clusters;
        return clusters == 0 || blocks == 0
                ? Wording.count(clusters + blocks) + " cụm, khối thi đua"
                : Wording.count(clusters) + " cụm và " + Wording.count(blocks) + " khối thi đua";
    }

    private static Annex annex(Decision decision, String blocks) {
        List<Row> rows = new ArrayList<>();
        for (ListedBlock block : decision.blocks()) {
            String count = Wording.count(block.size());
            rows.add(Row.section(Wording.capitals(block.name()) + " (" + count + " đơn vị)"));
            if (block.members().isEmpty()) {
                rows.add(Row.of(null, null, null));
            }
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
                        rows,
                        true)));
    }
}
