package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Table.Row;

/** Danh sách tổng hợp: everybody considered in one round, by award, with what was said of each. */
public final class ConsolidatedListPaper {

    private ConsolidatedListPaper() {}

    /**
     * One line. Empty texts stay empty.
     *
     * @param position post and unit; empty for a collective
     * @param from who proposes: unit or block, with the number of the dossier
     * @param vote votes at the base and in the council
     * @param result what became of it, with the reason
     */
    public record Line(
            SubjectKind kind,
            String name,
            String position,
            String from,
            String achievement,
            String vote,
            String result) {}

    /** Lines for one award. */
    public record Group(String award, List<Line> lines) {}

    /** @param summary "Đề nghị xét khen thưởng đợt …" */
    public record ConsolidatedList(
            Letterhead letterhead, String summary, List<Group> groups, List<Signature> signatures) {}

    public static Paper of(ConsolidatedList list) {
        Map<SubjectKind, Integer> counts = new EnumMap<>(SubjectKind.class);
        List<Row> rows = new ArrayList<>();
        for (Group group : list.groups()) {
            Map<SubjectKind, Integer> own = new EnumMap<>(SubjectKind.class);
            group.lines().forEach(line -> {
                own.merge(line.kind(), 1, Integer::sum);
                counts.merge(line.kind(), 1, Integer::sum);
            });
            rows.add(Row.section("", group.award() + ": " + Wording.tally(own)));
            for (int i = 0; i < group.lines().size(); i++) {
                Line line = group.lines().get(i);
                rows.add(Row.of(
                        String.valueOf(i + 1),
                        line.name(),
                        line.position(),
                        line.from(),
                        line.achievement(),
                        line.vote(),
                        line.result()));
            }
        }
        return Paper.of(list.letterhead(), "DANH SÁCH TỔNG HỢP")
                .landscape()
                .summary(list.summary())
                .add(new Table(
                        List.of(
                                Column.center("STT", 5),
                                Column.left("Họ và tên, tên tập thể", 19),
                                Column.left("Chức vụ, đơn vị", 18),
                                Column.left("Nơi đề nghị", 17),
                                Column.left("Tóm tắt thành tích", 26),
                                Column.center("Kết quả bình xét, bỏ phiếu", 13),
                                Column.left("Kết quả", 14)),
                        rows))
                .paragraph(
                        "Danh sách gồm " + (counts.isEmpty() ? "không có trường hợp nào" : Wording.tally(counts)) + ".")
                .unclosed()
                .signedBy(list.signatures())
                .build();
    }
}
