package vn.sovang.document.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Table.Row;

/** Biên bản of a council: a meeting, or slips taken in writing. */
public final class CouncilMinutesPaper {
    private CouncilMinutesPaper() {}

    /** A member; {@code state} is "Có mặt", "Vắng mặt" …; {@code note} may be null. */
    public record Member(String name, String title, String post, String state, String note) {}

    /** What an absent member wrote. */
    public record Opinion(String member, LocalDate on, String text) {}

    /**
     * Votes of one nominee.
     *
     * @param share votes of the base ("18/20")
     * @param ratio as printed ("90 %")
     */
    public record Line(
            String name, String award, int votes, int against, int blank, String share, String ratio, boolean passed) {}

    /**
     * Slips; null where hands were counted.
     *
     * @param spoilt slips that do not count
     */
    public record Slips(int issued, int returned, int valid, int spoilt) {}

    /**
     * The minutes.
     *
     * @param summary what the session is ("Phiên họp Hội đồng …"), used as the title
     * @param meeting whether they met; otherwise slips were collected in writing
     * @param way how the votes were given, in words
     * @param rule how the result is judged, with the note where the rules are not confirmed
     * @param findings what fell short, with the reason given; empty where nothing did
     * @param conclusion conclusion of the chair, or null
     */
    public record Minutes(
            Letterhead letterhead,
            String summary,
            boolean meeting,
            LocalDate day,
            LocalTime start,
            LocalTime end,
            String venue,
            String chair,
            String secretary,
            List<Member> members,
            List<Opinion> opinions,
            String way,
            Slips slips,
            String rule,
            List<Line> lines,
            List<String> findings,
            String conclusion,
            Signature signedBySecretary,
            Signature signedByChair,
            List<String> recipients) {}

    public static Paper of(Minutes input) {
        Paper.Builder paper = Paper.of(input.letterhead(), "BIÊN BẢN").summary(input.summary());
        if (input.meeting()) {
            paper.heading(1, "I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN")
                    .paragraph("1. Thời gian: " + Wording.time(input.start()) + ", " + Wording.date(input.day()) + ".")
                    .paragraph("2. Địa điểm: " + Wording.orDots(input.venue()) + ".")
                    .paragraph("3. Chủ trì: " + Wording.orDots(input.chair()) + ".")
                    .paragraph("4. Thư ký: " + Wording.orDots(input.secretary()) + ".")
                    .paragraph("5. Thành viên Hội đồng: " + counted(input, "có mặt") + ".");
        } else {
            paper.heading(1, "I. VIỆC LẤY PHIẾU BẰNG VĂN BẢN")
                    .paragraph("1. Thời gian: " + Wording.date(input.day()) + ".")
                    .paragraph("2. Chủ trì: " + Wording.orDots(input.chair()) + ".")
                    .paragraph("3. Thư ký: " + Wording.orDots(input.secretary()) + ".")
                    .paragraph("4. Thành viên Hội đồng: " + counted(input, "gửi phiếu") + ".");
        }
        paper.add(members(input));
        if (!input.opinions().isEmpty()) {
            paper.paragraph("Ý kiến bằng văn bản của thành viên vắng mặt:");
            for (Opinion o : input.opinions()) {
                String on = o.on() == null ? "" : " (" + Wording.date(o.on()) + ")";
                paper.add(Paragraph.bullet(
                        o.member() + on + ": " + o.text().strip().replaceFirst("[.]+$", "") + "."));
            }
        }
        paper.heading(1, "II. NỘI DUNG VÀ KẾT QUẢ")
                .paragraph("Hội đồng xem xét " + Wording.count(input.lines().size())
                        + " trường hợp đề nghị khen thưởng. Cách biểu quyết: " + input.way() + ".");
        if (input.slips() != null) {
            Slips s = input.slips();
            paper.paragraph("Số phiếu phát ra " + Wording.count(s.issued()) + ", thu về " + Wording.count(s.returned())
                    + ", hợp lệ " + Wording.count(s.valid()) + ", không hợp lệ " + Wording.count(s.spoilt()) + ".");
        }
        paper.paragraph(input.rule()).add(lines(input.lines()));
        if (!input.findings().isEmpty()) {
            paper.paragraph("Ghi nhận:").add(Paragraph.bulletsOrDots(input.findings(), 1));
        }
        paper.heading(1, "III. KẾT LUẬN").add(Paragraph.linesOrDots(input.conclusion(), 3));
        return paper.paragraph(
                        input.meeting()
                                ? "Phiên họp kết thúc vào " + Wording.time(input.end())
                                        + " cùng ngày. Biên bản đã được đọc lại cho các thành viên dự họp cùng nghe và"
                                        + " nhất trí thông qua."
                                : "Biên bản được lập trên cơ sở các phiếu thành viên Hội đồng đã gửi.")
                .signedBy(input.signedBySecretary(), input.signedByChair())
                .sentTo(input.recipients())
                .build();
    }

    private static String counted(Minutes input, String what) {
        boolean known = input.members().stream().anyMatch(m -> m.state() != null);
        if (!known) {
            return what + " " + Wording.SHORT_DOTS + "/"
                    + Wording.count(input.members().size());
        }
        long there = input.members().stream()
                .filter(m -> m.state() != null && m.state().matches("Có mặt|Đã gửi phiếu"))
                .count();
        return what + " " + Wording.count((int) there) + "/"
                + Wording.count(input.members().size());
    }

    private static Table members(Minutes input) {
        List<Row> rows = new ArrayList<>();
        for (Member m : input.members()) {
            String who = m.post() == null ? m.name() : m.name() + "\n" + m.post();
            String state = m.state() == null ? "" : m.state();
            rows.add(Row.of(
                    String.valueOf(rows.size() + 1),
                    who,
                    m.title(),
                    m.note() == null ? state : state + "\n" + m.note()));
        }
        return Table.orDotted(
                List.of(
                        Column.center("STT", 7),
                        Column.left("Họ tên, chức vụ", 45),
                        Column.left("Trong Hội đồng", 28),
                        Column.center("Ghi chú", 20)),
                rows,
                5);
    }

    private static Table lines(List<Line> lines) {
        List<Row> rows = new ArrayList<>();
        for (Line l : lines) {
            rows.add(Row.of(
                    String.valueOf(rows.size() + 1),
                    l.name(),
                    l.award(),
                    String.valueOf(l.votes()),
                    String.valueOf(l.against()),
                    String.valueOf(l.blank()),
                    l.share() + "\n" + l.ratio(),
                    l.passed() ? "Đạt" : "Chưa đạt"));
        }
        return Table.orDotted(
                List.of(
                        Column.center("STT", 6),
                        Column.left("Tập thể, cá nhân", 26),
                        Column.left("Hình thức đề nghị", 22),
                        Column.center("Đồng ý", 9),
                        Column.center("Không đồng ý", 9),
                        Column.center("Phiếu trắng", 8),
                        Column.center("Tỷ lệ", 11),
                        Column.center("Kết quả", 9)),
                rows,
                5);
    }
}
