package vn.sovang.document.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Table.Row;

/** Biên bản of the year-end conference of a block. */
public final class ConferenceMinutesPaper {
    private ConferenceMinutesPaper() {}

    /** A member unit at the conference; {@code representative} and {@code note} may be null. */
    public record Attendance(String unit, String representative, boolean present, String note) {}

    /**
     * A remark from the floor.
     *
     * @param outcome "tiếp thu, bổ sung vào báo cáo", "không tiếp thu, lý do: …"; or null
     */
    public record Remark(String speaker, String text, String outcome) {}

    /** Scores of a unit as printed ("96,5"); null prints dots. */
    public record Score(String unit, String self, String verified, String rank) {}

    /**
     * Somebody put to the vote, for an award or for a role in the block.
     *
     * @param name unit or person
     * @param purpose award ("Cờ thi đua của Ủy ban nhân dân tỉnh") or role ("Trưởng Khối thi đua năm 2026")
     * @param votes votes in favour
     * @param base number that the votes are compared with
     * @param ratio share as printed ("100%"), computed by the rule in force
     */
    public record Vote(String name, String purpose, int votes, int base, String ratio) {
        public Vote {
            if (votes < 0 || votes > base) {
                throw new IllegalArgumentException("%d votes of %d".formatted(votes, base));
            }
        }

        String share() {
            return votes + "/" + base;
        }
    }

    /**
     * The minutes. Empty lists leave their part out, except attendance, which prints empty rows.
     *
     * @param conference name ("Hội nghị tổng kết …"), used as the title
     * @param day day, or null
     * @param start start, or null
     * @param end end, or null
     * @param chair name, post and unit of who presided
     * @param secretary name, post and unit of who wrote
     * @param guests guests without vote
     * @param proceedings what happened in order, one sentence each
     * @param nominations votes on awards
     * @param elections votes on head and deputy
     * @param conclusion conclusion of the chair, or null
     */
    public record Minutes(
            Letterhead letterhead,
            String conference,
            LocalDate day,
            LocalTime start,
            LocalTime end,
            String venue,
            String chair,
            String secretary,
            List<String> guests,
            List<Attendance> attendance,
            List<String> proceedings,
            List<Remark> remarks,
            List<Score> scores,
            List<Vote> nominations,
            List<Vote> elections,
            String conclusion,
            Signature signedBySecretary,
            Signature signedByChair,
            List<String> recipients) {}

    public static Paper of(Minutes input) {
        Paper.Builder paper = Paper.of(input.letterhead(), "BIÊN BẢN")
                .summary(input.conference())
                .heading(1, "I. THỜI GIAN, ĐỊA ĐIỂM")
                .paragraph("Thời gian bắt đầu: " + Wording.time(input.start()) + ", " + Wording.date(input.day()) + ".")
                .paragraph("Địa điểm: " + Wording.orDots(input.venue()) + ".")
                .heading(1, "II. THÀNH PHẦN THAM DỰ")
                .paragraph("1. Chủ trì: " + Wording.orDots(input.chair()) + ".")
                .paragraph("2. Thư ký: " + Wording.orDots(input.secretary()) + ".");
        int number = 3;
        if (!input.guests().isEmpty()) {
            paper.paragraph(number++ + ". Đại biểu mời:").add(Paragraph.bulletsOrDots(input.guests(), 1));
        }
        paper.paragraph(number + ". Đại diện các đơn vị thành viên: có mặt " + present(input) + " đơn vị.")
                .add(attendance(input.attendance()))
                .heading(1, "III. NỘI DUNG VÀ DIỄN BIẾN")
                .add(Paragraph.bulletsOrDots(input.proceedings(), 4));
        addRemarks(paper, input.remarks());
        if (!input.scores().isEmpty()) {
            paper.paragraph("Kết quả chấm điểm thi đua của các đơn vị:").add(scores(input.scores()));
        }
        addVotes(paper, input);
        if (!Wording.isBlank(input.conclusion())) {
            paper.heading(1, "V. KẾT LUẬN").add(Paragraph.lines(input.conclusion()));
        }
        return paper.paragraph("Hội nghị kết thúc vào " + Wording.time(input.end())
                        + " cùng ngày. Biên bản đã được đọc lại cho các đại biểu dự Hội nghị cùng nghe và nhất trí thông"
                        + " qua.")
                .signedBy(input.signedBySecretary(), input.signedByChair())
                .sentTo(input.recipients())
                .build();
    }

    private static String present(Minutes input) {
        if (input.attendance().isEmpty()) {
            return Wording.SHORT_DOTS + "/" + Wording.SHORT_DOTS;
        }
        long present = input.attendance().stream().filter(Attendance::present).count();
        return Wording.count((int) present) + "/"
                + Wording.count(input.attendance().size());
    }

    private static Table attendance(List<Attendance> members) {
        List<Row> rows = new ArrayList<>();
        for (Attendance member : members) {
            String note = member.note() == null ? "" : member.note();
            String state = member.present() ? "Có mặt" : "Vắng mặt";
            rows.add(Row.of(
                    String.valueOf(rows.size() + 1),
                    member.unit(),
                    member.representative(),
                    note.isEmpty() ? state : state + "\n" + note));
        }
        return Table.orDotted(
                List.of(
                        Column.center("STT", 7),
                        Column.left("Đơn vị", 37),
                        Column.left("Người dự, chức vụ", 36),
                        Column.center("Ghi chú", 20)),
                rows,
                5);
    }

    private static void addRemarks(Paper.Builder paper, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        paper.paragraph("Ý kiến thảo luận:");
        for (Remark remark : remarks) {
            String outcome = Wording.isBlank(remark.outcome())
                    ? ""
                    : " (" + remark.outcome().strip() + ")";
            paper.add(Paragraph.bullet(remark.speaker() + ": " + remark.text().strip() + outcome + "."));
        }
    }

    private static Table scores(List<Score> scores) {
        List<Row> rows = new ArrayList<>();
        for (Score score : scores) {
            rows.add(Row.of(
                    String.valueOf(rows.size() + 1), score.unit(), score.self(), score.verified(), score.rank()));
        }
        return new Table(
                List.of(
                        Column.center("STT", 7),
                        Column.left("Đơn vị", 45),
                        Column.center("Điểm tự chấm", 16),
                        Column.center("Điểm thẩm định", 17),
                        Column.center("Xếp hạng", 15)),
                rows);
    }

    private static void addVotes(Paper.Builder paper, Minutes input) {
        paper.heading(1, "IV. KẾT QUẢ BÌNH XÉT, SUY TÔN VÀ BẦU CỬ");
        int number = 1;
        if (!input.nominations().isEmpty()) {
            paper.heading(2, number++ + ". Suy tôn, đề nghị khen thưởng")
                    .paragraph("Hội nghị bỏ phiếu, thống nhất suy tôn và đề nghị khen thưởng:")
                    .add(votes("Tập thể, cá nhân", "Hình thức đề nghị", input.nominations()));
        }
        if (!input.elections().isEmpty()) {
            paper.heading(2, number++ + ". Bầu Trưởng, Phó Trưởng cụm, khối thi đua")
                    .add(votes("Đơn vị trúng cử", "Chức danh", input.elections()));
        }
        if (number == 1) {
            paper.add(new DottedLines(3));
        }
    }

    private static Table votes(String who, String purpose, List<Vote> votes) {
        List<Row> rows = new ArrayList<>();
        for (Vote vote : votes) {
            rows.add(Row.of(String.valueOf(rows.size() + 1), vote.name(), vote.purpose(), vote.share(), vote.ratio()));
        }
        return new Table(
                List.of(
                        Column.center("STT", 7),
                        Column.left(who, 34),
                        Column.left(purpose, 32),
                        Column.center("Số phiếu đồng ý", 14),
                        Column.center("Tỷ lệ", 13)),
                rows);
    }
}
