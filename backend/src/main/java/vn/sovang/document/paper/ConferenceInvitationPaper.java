package vn.sovang.document.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Giấy mời to the conference of a block. */
public final class ConferenceInvitationPaper {
    private ConferenceInvitationPaper() {}

    /**
     * The invitation.
     *
     * @param conference name of the conference, beginning with a capital ("Hội nghị tổng kết …")
     * @param guests who is invited; empty prints a dotted line
     * @param chair who presides, or null
     * @param day day, or null
     * @param start start, or null
     * @param venue place, or null
     * @param contents what is on, possibly empty
     * @param requests what guests are asked to prepare or confirm, possibly empty
     */
    public record Invitation(
            Letterhead letterhead,
            String conference,
            List<String> guests,
            String chair,
            LocalDate day,
            LocalTime start,
            String venue,
            List<String> contents,
            List<String> requests,
            Signature signature,
            List<String> recipients) {}

    public static Paper of(Invitation input) {
        String issuer = input.letterhead().issuerInSentence();
        Paper.Builder paper = Paper.of(input.letterhead(), "GIẤY MỜI").summary("Dự " + input.conference());
        if (input.guests().size() == 1) {
            paper.paragraph(issuer + " trân trọng kính mời: " + input.guests().get(0) + ".");
        } else {
            paper.paragraph(issuer + " trân trọng kính mời:").add(Paragraph.bulletsOrDots(input.guests(), 1));
        }
        paper.add(Paragraph.labelled("Tới dự:", input.conference() + "."));
        if (!Wording.isBlank(input.chair())) {
            paper.add(Paragraph.labelled("Chủ trì:", input.chair() + "."));
        }
        paper.add(Paragraph.labelled(
                        "Thời gian:", Wording.time(input.start()) + ", " + Wording.date(input.day()) + "."))
                .add(Paragraph.labelled("Địa điểm:", Wording.orDots(input.venue()) + "."));
        if (!input.contents().isEmpty()) {
            paper.add(Paragraph.labelled("Nội dung:", ""));
            paper.add(Paragraph.bulletsOrDots(input.contents(), 1));
        }
        input.requests().forEach(paper::paragraph);
        return paper.paragraph("Rất mong quý cơ quan, đơn vị và các đồng chí sắp xếp thời gian tham dự đầy đủ, đúng"
                        + " thành phần để Hội nghị thành công.")
                .signedBy(input.signature())
                .sentTo(input.recipients())
                .build();
    }
}
