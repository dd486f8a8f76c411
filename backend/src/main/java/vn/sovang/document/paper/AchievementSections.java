package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Table.Row;

/** Parts that the forms of the achievement report share. */
final class AchievementSections {
    private static final int EMPTY_ROWS = 3;

    private AchievementSections() {}

    /** Results, measures, compliance, Party and mass organisations: four sections numbered from the given number. */
    static List<Block> achievement(Achievement achievement, int first) {
        int number = first;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, number++ + ". Kết quả thực hiện chỉ tiêu, nhiệm vụ " + achievement.period()));
        blocks.add(targets(achievement.targets()));
        blocks.addAll(Paragraph.bulletsOrDots(achievement.others(), 4));
        if (!achievement.initiatives().isEmpty()) {
            blocks.add(Paragraph.of("Sáng kiến, đề tài khoa học, đề án khoa học đã được công nhận, nghiệm thu:"));
            blocks.add(initiatives(achievement.initiatives()));
        }
        blocks.add(new Heading(2, number++ + ". Những biện pháp hoặc nguyên nhân đạt được thành tích"));
        blocks.addAll(Paragraph.bulletsOrDots(achievement.measures(), 4));
        blocks.add(new Heading(
                2, number++ + ". Việc thực hiện chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước"));
        blocks.addAll(Paragraph.linesOrDots(achievement.compliance(), 3));
        blocks.add(new Heading(2, number + ". Hoạt động của tổ chức đảng, đoàn thể"));
        blocks.addAll(Paragraph.linesOrDots(achievement.partyAndUnions(), 3));
        return blocks;
    }

    static Table targets(List<TargetResult> targets) {
        List<Row> rows = new ArrayList<>();
        for (TargetResult target : targets) {
            rows.add(Row.of(
                    String.valueOf(rows.size() + 1),
                    target.target(),
                    target.unit(),
                    target.planned(),
                    target.actual(),
                    target.percent()));
        }
        return Table.orDotted(
                List.of(
                        Column.center("STT", 7),
                        Column.left("Chỉ tiêu, nhiệm vụ", 33),
                        Column.center("Đơn vị tính", 10),
                        Column.center("Chỉ tiêu đề ra", 14),
                        Column.center("Kết quả thực hiện", 15),
                        Column.center("Tỷ lệ (%)", 21)),
                rows,
                EMPTY_ROWS);
    }

    private static Table initiatives(List<Achievement.Initiative> initiatives) {
        List<Row> rows = new ArrayList<>();
        for (Achievement.Initiative initiative : initiatives) {
            rows.add(Row.of(year(initiative.year()), initiative.name(), initiative.recognition()));
        }
        return new Table(
                List.of(
                        Column.center("Năm", 12),
                        Column.left("Tên sáng kiến, đề tài, đề án", 44),
                        Column.left("Số, ngày, tháng, năm của văn bản công nhận; cơ quan ban hành", 44)),
                rows);
    }

    /** Grades when known, then titles and awards. */
    static List<Block> history(AwardHistory history) {
        List<Block> blocks = new ArrayList<>();
        if (!history.grades().isEmpty()) {
            blocks.add(Paragraph.of("Mức độ hoàn thành nhiệm vụ các năm:"));
            List<Row> grades = new ArrayList<>();
            for (AwardHistory.YearGrade grade : history.grades()) {
                grades.add(Row.of(String.valueOf(grade.year()), grade.grade(), grade.decision()));
            }
            blocks.add(new Table(columns("Mức độ hoàn thành nhiệm vụ", "quyết định công nhận"), grades));
        }
        blocks.add(new Heading(2, "1. Danh hiệu thi đua"));
        blocks.add(awards(columns("Danh hiệu thi đua", "quyết định công nhận danh hiệu thi đua"), history.titles()));
        blocks.add(new Heading(2, "2. Hình thức khen thưởng"));
        blocks.add(awards(columns("Hình thức khen thưởng", "quyết định khen thưởng"), history.awards()));
        return blocks;
    }

    private static List<Column> columns(String what, String decision) {
        return List.of(
                Column.center("Năm", 12),
                Column.left(what, 38),
                Column.left("Số, ngày, tháng, năm của " + decision + "; cơ quan ban hành quyết định", 50));
    }

    private static Table awards(List<Column> columns, List<PastAward> awards) {
        List<Row> rows = new ArrayList<>();
        for (PastAward award : awards) {
            rows.add(Row.of(year(award.year()), award.name(), award.decision()));
        }
        return Table.orDotted(columns, rows, EMPTY_ROWS);
    }

    private static String year(Integer year) {
        return year == null ? null : String.valueOf(year);
    }
}
