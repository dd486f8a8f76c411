package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Table.Row;

/** Giao ước thi đua of a block, signed by all its members. */
public final class PledgePaper {
    private static final int SIGNATURES_A_LINE = 2;

    private PledgePaper() {}

    /**
     * A unit that signs.
     *
     * @param role "Trưởng Khối", "Phó Trưởng Khối" or null for a plain member
     * @param post post of the signer ("Trưởng ban"), or null
     * @param signer name of the signer, or null for a dotted line
     * @param registered titles and awards the unit aims at, or null
     */
    public record Member(String unit, String role, String post, String signer, String registered) {}

    /**
     * A target.
     *
     * @param number numbering as agreed ("1", "1.1")
     * @param value figure agreed ("100", "từ 70 trở lên"); null prints dots
     * @param note remark, or null
     */
    public record Target(String number, String text, String unit, String value, String note) {}

    /**
     * The pledge.
     *
     * @param block "Khối thi đua số 5 tỉnh Cao Bằng"
     * @param year year of the pledge
     * @param theme theme of the year, or null
     * @param contents what is promised in words, possibly empty
     */
    public record Pledge(
            Letterhead letterhead,
            String block,
            int year,
            String theme,
            List<String> legalBases,
            List<Member> members,
            List<String> contents,
            List<Target> targets) {}

    public static Paper of(Pledge pledge) {
        Paper.Builder paper = Paper.of(pledge.letterhead(), "GIAO ƯỚC THI ĐUA")
                .summary("Năm " + pledge.year() + " của " + pledge.block())
                .basedOn(pledge.legalBases())
                .paragraph(pledge.block() + " gồm "
                        + Wording.count(pledge.members().size()) + " đơn vị thành viên:");
        int number = 1;
        for (Member member : pledge.members()) {
            String role = Wording.isBlank(member.role()) ? "" : " - " + member.role();
            paper.paragraph(number++ + ". " + member.unit() + role + ".");
        }
        String theme = Wording.isBlank(pledge.theme())
                ? ""
                : " với chủ đề “" + pledge.theme().strip() + "”";
        paper.paragraph("Các đơn vị cùng nhau ký kết giao ước thi đua năm " + pledge.year() + theme
                + " với những nội dung, chỉ tiêu sau:");
        paper.heading(1, "I. NỘI DUNG THI ĐUA").add(Paragraph.bulletsOrDots(pledge.contents(), 4));
        paper.heading(1, "II. CHỈ TIÊU THI ĐUA").add(targets(pledge.targets()));
        paper.heading(1, "III. DANH HIỆU, HÌNH THỨC KHEN THƯỞNG ĐĂNG KÝ").add(registrations(pledge.members()));
        return paper.paragraph("Các đơn vị cam kết tổ chức thực hiện có hiệu quả các nội dung đã ký kết; kết quả thực"
                        + " hiện là căn cứ để bình xét, suy tôn và đề nghị khen thưởng năm " + pledge.year() + ".")
                .add(Paragraph.centredBold("ĐẠI DIỆN CÁC ĐƠN VỊ KÝ GIAO ƯỚC"))
                .unclosed()
                .signedBy(pledge.members().stream().map(PledgePaper::signature).toList())
                .signatureColumns(SIGNATURES_A_LINE)
                .build();
    }

    private static Signature signature(Member member) {
        String post = Wording.isBlank(member.post()) ? "" : "\n" + member.post();
        return Signature.of(member.unit() + post, member.signer());
    }

    private static Table targets(List<Target> targets) {
        List<Row> rows = new ArrayList<>();
        for (Target target : targets) {
            rows.add(Row.of(
                    target.number(),
                    target.text(),
                    target.unit(),
                    target.value(),
                    target.note() == null ? "" : target.note()));
        }
        return Table.orDotted(
                List.of(
                        Column.center("STT", 8),
                        Column.left("Chỉ tiêu", 46),
                        Column.center("Đơn vị tính", 14),
                        Column.center("Mức giao ước", 16),
                        Column.left("Ghi chú", 16)),
                rows,
                5);
    }

    private static Table registrations(List<Member> members) {
        List<Row> rows = new ArrayList<>();
        for (Member member : members) {
            rows.add(Row.of(String.valueOf(rows.size() + 1), member.unit(), member.registered()));
        }
        return new Table(
                List.of(
                        Column.center("STT", 8),
                        Column.left("Đơn vị", 42),
                        Column.left("Danh hiệu, hình thức đăng ký", 50)),
                rows);
    }
}
