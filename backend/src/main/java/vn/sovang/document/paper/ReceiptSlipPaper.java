package vn.sovang.document.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Table.Row;

/** Phiếu tiếp nhận hồ sơ: what was handed in, by whom, and the day the appraisal is promised for. */
public final class ReceiptSlipPaper {
    private ReceiptSlipPaper() {}

    /** One paper of the dossier; {@code detail} may be null. */
    public record Item(String name, String detail, boolean there) {}

    /**
     * The slip.
     *
     * @param number of the dossier ("HS-2026-00041")
     * @param proposer who handed it in
     * @param subject what it asks for
     * @param acceptedOn day of receipt
     * @param dueOn day the appraisal is promised for
     * @param dueExplanation how that day comes, in words; or null
     * @param officer who took it in
     */
    public record Slip(
            Letterhead letterhead,
            String number,
            String proposer,
            String subject,
            int nominees,
            LocalDate acceptedOn,
            LocalDate dueOn,
            String dueExplanation,
            String officer,
            List<Item> items) {}

    public static Paper of(Slip input) {
        Paper.Builder paper = Paper.of(input.letterhead(), "PHIẾU TIẾP NHẬN HỒ SƠ")
                .summary("Hồ sơ đề nghị khen thưởng số " + input.number())
                .paragraph("Đơn vị nộp hồ sơ: " + input.proposer() + ".")
                .paragraph(
                        "Nội dung đề nghị: " + input.subject() + " (" + Wording.count(input.nominees()) + " đề nghị).")
                .paragraph("Giấy tờ trong hồ sơ:")
                .add(items(input.items()))
                .paragraph("Tiếp nhận " + Wording.date(input.acceptedOn()) + ".")
                .paragraph("Hẹn thẩm định xong " + Wording.date(input.dueOn()) + ".");
        if (!Wording.isBlank(input.dueExplanation())) {
            paper.paragraph("Cách tính: " + input.dueExplanation().strip().replaceFirst("[.]+$", "") + ".");
        }
        return paper.paragraph(
                        "Số hồ sơ dùng để tra cứu tình trạng giải quyết; hồ sơ bị trả lại để bổ sung vẫn giữ số này.")
                .signedBy(
                        Signature.of("Người nộp hồ sơ", null).hinted("Ký, ghi rõ họ tên"),
                        Signature.of("Người tiếp nhận", input.officer()).hinted("Ký, ghi rõ họ tên"))
                .unclosed()
                .build();
    }

    private static Table items(List<Item> items) {
        List<Row> rows = new ArrayList<>();
        for (Item item : items) {
            rows.add(Row.of(
                    String.valueOf(rows.size() + 1),
                    item.name(),
                    item.detail() == null ? "" : item.detail(),
                    item.there() ? "Có" : "Chưa có"));
        }
        return Table.orDotted(
                List.of(
                        Column.center("STT", 7),
                        Column.left("Giấy tờ", 40),
                        Column.left("Số, ngày", 35),
                        Column.center("Ghi chú", 18)),
                rows,
                4);
    }
}
