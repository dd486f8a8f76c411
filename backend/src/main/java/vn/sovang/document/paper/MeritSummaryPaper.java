package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.List;

/** Báo cáo tóm tắt thành tích: every nominee with what was done, for who reads no whole reports. */
public final class MeritSummaryPaper {
    private MeritSummaryPaper() {}

    /**
     * One nominee.
     *
     * @param position post and unit of a person, address of a household; null for a collective
     * @param merits in figures and words as far as they are written, possibly empty
     * @param vote result of the vote, or null
     */
    public record Merit(
            String name, String position, String award, String achievement, List<String> merits, String vote) {}

    /** @param summary what is asked for, used as the title */
    public record Summary(Letterhead letterhead, String summary, List<Merit> merits, Signature signature) {}

    public static Paper of(Summary input) {
        Paper.Builder paper =
                Paper.of(input.letterhead(), "BÁO CÁO TÓM TẮT THÀNH TÍCH").summary(input.summary());
        int number = 1;
        for (Merit merit : input.merits()) {
            paper.heading(2, number++ + ". " + merit.name());
            if (merit.position() != null) {
                paper.paragraph(Wording.sentence(merit.position()) + ".");
            }
            List<String> lines = new ArrayList<>();
            lines.add("Đề nghị: " + merit.award() + ".");
            lines.add("Thành tích: " + merit.achievement().strip().replaceFirst("[.]+$", "") + ".");
            merit.merits().forEach(m -> lines.add(m.strip().replaceFirst("[.;]+$", "") + "."));
            if (merit.vote() != null) {
                lines.add("Kết quả bình xét: " + merit.vote() + ".");
            }
            paper.add(Paragraph.bulletsOrDots(lines, 1));
        }
        return paper.signedBy(input.signature()).build();
    }
}
