package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Table.Row;

/** Danh sách trích ngang: all nominees of a submission on one wide table. */
public final class NomineeListPaper {
    private static final String[] ROMAN = {"I", "II", "III"};

    private NomineeListPaper() {}

    /**
     * One nominee. Null texts print dots, empty ones stay empty.
     *
     * @param birth date or year of birth as far as the reader may see it; ignored for collectives
     * @param gender "Nam" or "Nữ"; ignored for collectives
     * @param position post and unit; ignored for collectives
     * @param achievement summary of the achievement
     * @param held titles and awards held, with their decisions
     * @param proposed award asked for
     * @param vote result of the vote
     */
    public record Nominee(
            SubjectKind kind,
            String name,
            String birth,
            String gender,
            String position,
            String achievement,
            String held,
            String proposed,
            String vote) {}

    /**
     * The list.
     *
     * @param summary "Tập thể, cá nhân đề nghị khen thưởng năm 2025"
     * @param submission letterhead of the letter it goes with
     */
    public record NomineeList(
            Letterhead letterhead,
            String summary,
            Letterhead submission,
            List<Nominee> nominees,
            Signature signature) {}

    public static Paper of(NomineeList list) {
        boolean people = list.nominees().stream().anyMatch(nominee -> nominee.kind() != SubjectKind.COLLECTIVE);
        List<Row> rows = new ArrayList<>();
        int group = 0;
        for (SubjectKind kind : SubjectKind.values()) {
            List<Nominee> ofKind = list.nominees().stream()
                    .filter(nominee -> nominee.kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                String title = Wording.capitals(kind.noun()) + " (" + Wording.count(ofKind.size()) + ")";
                rows.add(Row.section(ROMAN[group++], title));
                for (int i = 0; i < ofKind.size(); i++) {
                    rows.add(row(i + 1, ofKind.get(i), people));
                }
            }
        }
        return Paper.of(list.letterhead(), "DANH SÁCH TRÍCH NGANG")
                .landscape()
                .summary(list.summary())
                .subtitle("(Kèm theo Tờ trình " + list.submission().reference() + " của "
                        + list.submission().issuerInSentence() + ")")
                .add(new Table(columns(people), rows))
                .unclosed()
                .signedBy(list.signature())
                .build();
    }

    private static List<Column> columns(boolean people) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.center("STT", 5));
        columns.add(Column.left(people ? "Họ và tên, tên tập thể" : "Tên tập thể", people ? 17 : 25));
        if (people) {
            columns.add(Column.center("Ngày, tháng, năm sinh", 14));
            columns.add(Column.center("Giới tính", 7));
            columns.add(Column.left("Chức vụ, đơn vị công tác", 17));
        }
        columns.add(Column.left("Tóm tắt thành tích", people ? 26 : 36));
        columns.add(Column.left("Danh hiệu thi đua, hình thức khen thưởng đã được tặng", 24));
        columns.add(Column.left("Hình thức đề nghị", 15));
        columns.add(Column.center("Kết quả bình xét", 11));
        return columns;
    }

    private static Row row(int number, Nominee nominee, boolean people) {
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(number));
        cells.add(nominee.name());
        if (people) {
            boolean collective = nominee.kind() == SubjectKind.COLLECTIVE;
            cells.add(collective ? "" : nominee.birth());
            cells.add(collective ? "" : nominee.gender());
            cells.add(collective ? "" : nominee.position());
        }
        cells.add(nominee.achievement());
        cells.add(nominee.held());
        cells.add(nominee.proposed());
        cells.add(nominee.vote());
        return new Row(cells, false);
    }
}
