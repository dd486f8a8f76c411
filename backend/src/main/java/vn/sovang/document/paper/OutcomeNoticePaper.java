package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Table.Row;

/** Công văn of the department to a proposer: who was honoured, who was not and why. */
public final class OutcomeNoticePaper {
    private OutcomeNoticePaper() {}

    /** What became of a nominee. */
    public enum Result {
        HONOURED("Được khen thưởng"),
        WAITING("Đã trình cấp trên, chờ kết quả"),
        NOT_HONOURED("Không được khen thưởng");

        private final String heading;

        Result(String heading) {
            this.heading = heading;
        }
    }

    /**
     * One nominee.
     *
     * @param position post and unit of a person; null for a collective
     * @param asked award asked for
     * @param granted award given, null where none was
     * @param decision "Quyết định số 598/QĐ-UBND ngày 29/4/2026", null where it is another's
     * @param reason why not, or why another award; null prints dots where one is due
     */
    public record Line(
            SubjectKind kind,
            String name,
            String position,
            String asked,
            Result result,
            String granted,
            String decision,
            String reason) {}

    /**
     * What the letter says.
     *
     * @param number of the dossier, null where it has none
     * @param signer null while unsigned
     */
    public record Notice(
            Letterhead letterhead,
            String addressee,
            String number,
            String subject,
            int year,
            List<Line> lines,
            String signer) {}

    public static Paper of(Notice notice) {
        String dossier = notice.number() == null ? "hồ sơ" : "hồ sơ số " + notice.number();
        Paper.Builder paper = Paper.letter(
                        notice.letterhead(), "thông báo kết quả xét khen thưởng năm " + notice.year())
                .to(List.of(notice.addressee()))
                .paragraph("Sở Nội vụ đã tiếp nhận " + dossier + " của " + notice.addressee() + " (“" + notice.subject()
                        + "”). Sau khi thẩm định và trình cấp có thẩm quyền xem xét, Sở Nội vụ thông báo kết quả như"
                        + " sau:");
        int number = 1;
        for (Result result : Result.values()) {
            List<Line> lines =
                    notice.lines().stream().filter(l -> l.result() == result).toList();
            if (!lines.isEmpty()) {
                paper.heading(2, number++ + ". " + result.heading + ": " + tally(lines))
                        .add(table(result, lines));
            }
        }
        return paper.paragraph("Đề nghị " + notice.addressee()
                        + " thông báo cho tập thể, cá nhân có liên quan biết. Nội dung chưa rõ, đề nghị liên hệ Sở Nội"
                        + " vụ (Ban Thi đua – Khen thưởng) để được giải đáp.")
                .signedBy(Signature.of("Giám đốc", notice.signer()))
                .sentTo(List.of("Như trên", "Lưu: VT, TĐKT"))
                .build();
    }

    private static String tally(List<Line> lines) {
        Map<SubjectKind, Integer> counts = new EnumMap<>(SubjectKind.class);
        lines.forEach(l -> counts.merge(l.kind(), 1, Integer::sum));
        return Wording.tally(counts);
    }

    private static Table table(Result result, List<Line> lines) {
        List<Column> columns = new ArrayList<>(
                List.of(Column.center("STT", 7), Column.left("Tập thể, cá nhân", 33), Column.left("Đề nghị", 28)));
        if (result != Result.WAITING) {
            columns.add(Column.left(result == Result.HONOURED ? "Kết quả" : "Lý do", 32));
        }
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            List<String> cells = new ArrayList<>(List.of(
                    String.valueOf(rows.size() + 1),
                    line.position() == null ? line.name() : line.name() + ", " + line.position(),
                    line.asked()));
            if (result == Result.HONOURED) {
                cells.add(honour(line));
            } else if (result == Result.NOT_HONOURED) {
                cells.add(Wording.orDots(line.reason()));
            }
            rows.add(new Row(cells, false));
        }
        return new Table(columns, rows);
    }

    private static String honour(Line line) {
        String given = line.granted() == null ? line.asked() : line.granted();
        String by = line.decision() == null ? "" : " (" + line.decision() + ")";
        return given.equals(line.asked()) ? given + by : given + by + "; lý do: " + Wording.orDots(line.reason());
    }
}
