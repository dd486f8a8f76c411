package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Table.Row;

/** Biên bản họp bình xét: what was proposed is printed, who was there and how they voted is filled in by hand. */
public final class JudgingMinutesPaper {
    private JudgingMinutesPaper() {}

    /** @param position post and unit of a person, address of a household; null for a collective */
    public record Line(String name, String position, String award) {}

    /** @param summary what the meeting was, used as the title */
    public record Minutes(Letterhead letterhead, String summary, List<Line> lines) {}

    public static Paper of(Minutes input) {
        return Paper.of(input.letterhead(), "BIÊN BẢN")
                .summary(input.summary())
                .heading(1, "I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN")
                .paragraph("1. Thời gian: " + Wording.time(null) + ", " + Wording.date(null) + ".")
                .paragraph("2. Địa điểm: " + Wording.DOTS + ".")
                .paragraph("3. Chủ trì: " + Wording.DOTS + ".")
                .paragraph("4. Thư ký: " + Wording.DOTS + ".")
                .paragraph("5. Có mặt " + Wording.SHORT_DOTS + "/" + Wording.SHORT_DOTS + " người; vắng mặt "
                        + Wording.SHORT_DOTS + " người, lý do: " + Wording.DOTS + ".")
                .heading(1, "II. NỘI DUNG")
                .paragraph("Cuộc họp nghe báo cáo thành tích, thảo luận và bình xét "
                        + Wording.count(input.lines().size())
                        + " trường hợp đề nghị khen thưởng; kết quả như sau:")
                .add(table(input.lines()))
                .paragraph("Ý kiến khác: " + Wording.DOTS + ".")
                .heading(1, "III. KẾT LUẬN")
                .add(Paragraph.linesOrDots((String) null, 2))
                .paragraph(
                        "Cuộc họp kết thúc vào " + Wording.time(null)
                                + " cùng ngày. Biên bản đã được đọc lại cho những người dự họp cùng nghe và nhất trí thông qua.")
                .signedBy(
                        Signature.of("Thư ký", null).hinted("Ký, ghi rõ họ tên"),
                        Signature.of("Chủ trì", null).hinted("Ký, ghi rõ họ tên"))
                .build();
    }

    private static Table table(List<Line> lines) {
        List<Column> columns = List.of(
                Column.center("STT", 6),
                Column.left("Họ và tên, tên tập thể", 24),
                Column.left("Chức vụ, đơn vị, địa chỉ", 24),
                Column.left("Hình thức đề nghị", 22),
                Column.center("Đồng ý", 8),
                Column.center("Không đồng ý", 8),
                Column.center("Tỷ lệ", 8));
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(new Row(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            line.name(),
                            line.position() == null ? "" : line.position(),
                            line.award(),
                            "",
                            "",
                            ""),
                    false));
        }
        return new Table(columns, rows);
    }
}
