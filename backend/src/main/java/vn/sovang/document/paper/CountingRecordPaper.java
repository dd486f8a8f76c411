package vn.sovang.document.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Table.Row;

/** Biên bản kiểm phiếu: ballots and the votes for each nominee. */
public final class CountingRecordPaper {
    private CountingRecordPaper() {}

    /** A teller; {@code role} is "Tổ trưởng", "Thư ký" or "Tổ viên". */
    public record Teller(String name, String role, String unit) {}

    /**
     * Ballots.
     *
     * @param eligible persons entitled to vote
     * @param present of them, present
     * @param issued ballots handed out
     * @param returned ballots that came back
     * @param valid of them, valid
     * @throws IllegalArgumentException when a number is greater than the one it is part of
     */
    public record Ballots(int eligible, int present, int issued, int returned, int valid) {
        public Ballots {
            boolean possible =
                    valid >= 0 && valid <= returned && returned <= issued && issued <= present && present <= eligible;
            if (!possible) {
                throw new IllegalArgumentException("Ballots do not add up");
            }
        }

        int notReturned() {
            return issued - returned;
        }

        int spoilt() {
            return returned - valid;
        }
    }

    /**
     * Votes of one nominee.
     *
     * @param purpose award or role
     * @param votes votes in favour, at most the valid ballots
     * @param base number that the votes are compared with by the rule in force
     * @param ratio share as printed ("80%")
     * @param outcome "Đạt", "Không đạt", or null for dots
     */
    public record Tally(String name, String purpose, int votes, int base, String ratio, String outcome) {}

    /**
     * The record.
     *
     * @param subject what was voted on ("Bình xét, suy tôn đơn vị đề nghị khen thưởng năm 2025 của Khối thi đua số 5")
     * @param rule how the result is judged ("tỷ lệ phiếu đồng ý từ 80% trở lên …"), or null
     * @param signatures of the tellers, the head of the tellers last, and of the chair where wanted
     */
    public record CountingRecord(
            Letterhead letterhead,
            String subject,
            LocalDate day,
            LocalTime start,
            LocalTime end,
            String venue,
            List<Teller> tellers,
            Ballots ballots,
            String rule,
            List<Tally> tallies,
            List<Signature> signatures) {
        public CountingRecord {
            for (Tally tally : tallies) {
                if (tally.votes() < 0 || tally.votes() > ballots.valid() || tally.votes() > tally.base()) {
                    throw new IllegalArgumentException("More votes than ballots: " + tally.votes());
                }
            }
        }
    }

    public static Paper of(CountingRecord input) {
        Ballots ballots = input.ballots();
        Paper.Builder paper = Paper.of(input.letterhead(), "BIÊN BẢN KIỂM PHIẾU")
                .summary(input.subject())
                .paragraph("Hôm nay, vào hồi " + Wording.time(input.start()) + ", " + Wording.date(input.day())
                        + ", tại " + Wording.orDots(input.venue())
                        + ", Tổ kiểm phiếu tiến hành kiểm phiếu với kết quả như sau:")
                .heading(1, "I. TỔ KIỂM PHIẾU");
        int number = 1;
        for (Teller teller : input.tellers()) {
            paper.paragraph(number++ + ". " + Wording.orDots(teller.name()) + ", " + Wording.orDots(teller.unit())
                    + " - " + Wording.orDots(teller.role()) + ".");
        }
        if (input.tellers().isEmpty()) {
            paper.add(new DottedLines(3));
        }
        paper.heading(1, "II. SỐ PHIẾU")
                .add(Paragraph.bullet(figure("Số đại biểu có quyền bỏ phiếu", ballots.eligible(), "đại biểu")))
                .add(Paragraph.bullet(figure("Số đại biểu có mặt", ballots.present(), "đại biểu")))
                .add(Paragraph.bullet(figure("Số phiếu phát ra", ballots.issued(), "phiếu")))
                .add(Paragraph.bullet(figure("Số phiếu thu về", ballots.returned(), "phiếu")))
                .add(Paragraph.bullet(figure("Số phiếu không thu về", ballots.notReturned(), "phiếu")))
                .add(Paragraph.bullet(figure("Số phiếu hợp lệ", ballots.valid(), "phiếu")))
                .add(Paragraph.bullet(figure("Số phiếu không hợp lệ", ballots.spoilt(), "phiếu")))
                .heading(1, "III. KẾT QUẢ");
        if (!Wording.isBlank(input.rule())) {
            paper.paragraph("Nguyên tắc xác định kết quả: " + input.rule().strip() + ".");
        }
        return paper.add(table(input.tallies()))
                .paragraph("Việc kiểm phiếu kết thúc vào " + Wording.time(input.end())
                        + " cùng ngày. Biên bản được các thành viên Tổ kiểm phiếu thống nhất thông qua.")
                .signedBy(input.signatures())
                .build();
    }

    private static String figure(String label, int value, String unit) {
        return label + ": " + Wording.count(value) + " " + unit + ".";
    }

    private static Table table(List<Tally> tallies) {
        List<Row> rows = new ArrayList<>();
        for (Tally tally : tallies) {
            rows.add(Row.of(
                    String.valueOf(rows.size() + 1),
                    tally.name(),
                    tally.purpose(),
                    tally.votes() + "/" + tally.base(),
                    tally.ratio(),
                    tally.outcome()));
        }
        return Table.orDotted(
                List.of(
                        Column.center("STT", 7),
                        Column.left("Tập thể, cá nhân", 30),
                        Column.left("Nội dung bỏ phiếu", 28),
                        Column.center("Số phiếu đồng ý", 12),
                        Column.center("Tỷ lệ", 11),
                        Column.center("Kết quả", 12)),
                rows,
                3);
    }
}
