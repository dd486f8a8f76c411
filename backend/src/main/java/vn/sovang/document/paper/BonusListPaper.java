package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.paper.Table.Align;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Table.Row;

/** Danh sách chi tiền thưởng: who is paid how much, by decision, with room for each to sign. */
public final class BonusListPaper {

    private BonusListPaper() {}

    /** One bonus; amounts as written ("1.250.000"). */
    public record Item(
            String name,
            String position,
            String award,
            String decision,
            String multiple,
            String baseSalary,
            String amount) {}

    /**
     * Bonuses that belong together.
     *
     * @param title for example the fund or the decision
     * @param sum as written
     */
    public record Group(String title, List<Item> items, String sum) {}

    /**
     * The list.
     *
     * @param sum total, as written
     * @param inWords total in words
     * @param notes what the reader should know, possibly empty
     * @param apart bonuses without an amount, each with the reason in one line
     */
    public record BonusList(
            Letterhead letterhead,
            String summary,
            List<Group> groups,
            String sum,
            String inWords,
            List<String> notes,
            List<String> apart,
            List<Signature> signatures) {}

    public static Paper of(BonusList list) {
        List<Row> rows = new ArrayList<>();
        int number = 1;
        for (Group group : list.groups()) {
            rows.add(Row.section("", group.title() + ": " + group.sum() + " đồng"));
            for (Item item : group.items()) {
                rows.add(Row.of(
                        String.valueOf(number++),
                        item.name(),
                        item.position(),
                        item.award(),
                        item.decision(),
                        item.multiple(),
                        item.baseSalary(),
                        item.amount(),
                        ""));
            }
        }
        rows.add(Row.section("", "Tổng cộng: " + list.sum() + " đồng"));
        Paper.Builder paper = Paper.of(list.letterhead(), "DANH SÁCH CHI TIỀN THƯỞNG")
                .landscape()
                .summary(list.summary())
                .add(new Table(columns(), rows))
                .paragraph("Tổng số tiền bằng chữ: " + list.inWords() + ".");
        list.notes().forEach(note -> paper.paragraph(note));
        if (!list.apart().isEmpty()) {
            paper.paragraph("Chưa đưa vào danh sách chi:");
            paper.add(Paragraph.bulletsOrDots(list.apart(), 1));
        }
        return paper.unclosed().signedBy(list.signatures()).build();
    }

    private static List<Column> columns() {
        return List.of(
                Column.center("STT", 5),
                Column.left("Họ và tên, tên tập thể", 20),
                Column.left("Chức vụ, đơn vị", 20),
                Column.left("Danh hiệu, hình thức", 18),
                Column.left("Quyết định", 15),
                new Column("Hệ số", 7, Align.RIGHT),
                new Column("Lương cơ sở (đồng)", 11, Align.RIGHT),
                new Column("Số tiền (đồng)", 12, Align.RIGHT),
                Column.left("Ký nhận", 12));
    }
}
