package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Table.Row;

/** Tờ trình of a unit, of the head of a block or of the department, with its nominees by award. */
public final class SubmissionLetterPaper {
    private SubmissionLetterPaper() {}

    /**
     * One nominee.
     *
     * @param position post and unit of a person; null for a collective
     * @param grounds why, in one or two sentences; null prints dots
     * @param vote result of the vote ("5/5 phiếu, đạt 100%"), or null when there was none
     */
    public record Nominee(SubjectKind kind, String name, String position, String grounds, String vote) {}

    /** Nominees for one award ("Cờ thi đua của Ủy ban nhân dân tỉnh"). */
    public record Group(String award, List<Nominee> nominees) {}

    /**
     * What the letter says.
     *
     * @param summary "Đề nghị tặng Cờ thi đua, Bằng khen của Ủy ban nhân dân tỉnh năm 2025"
     * @param addressee who decides, used in "Kính gửi" and in the closing sentence
     * @param legalBases bases, possibly empty
     * @param reason opening clause without end mark ("Căn cứ kết quả bình xét …"), or null
     * @param attachments papers sent along, possibly empty
     * @param signature head of the block, of the unit or of the department
     * @param recipients further recipients; "Như trên" is added first
     */
    public record Letter(
            Letterhead letterhead,
            String summary,
            String addressee,
            List<String> legalBases,
            String reason,
            List<Group> groups,
            List<String> attachments,
            Signature signature,
            List<String> recipients) {}

    public static Paper of(Letter letter) {
        Map<SubjectKind, Integer> counts = new EnumMap<>(SubjectKind.class);
        letter.groups().forEach(group -> count(group, counts));
        String issuer = letter.letterhead().issuerInSentence();
        String opening = Wording.isBlank(letter.reason()) ? "" : letter.reason().strip() + ", ";
        Paper.Builder paper = Paper.of(letter.letterhead(), "TỜ TRÌNH")
                .summary(letter.summary())
                .to(List.of(letter.addressee()))
                .basedOn(letter.legalBases())
                .paragraph(opening + issuer + " kính trình " + letter.addressee() + " xem xét, khen thưởng "
                        + Wording.tally(counts) + ", cụ thể như sau:");
        int number = 1;
        for (Group group : letter.groups()) {
            Map<SubjectKind, Integer> own = new EnumMap<>(SubjectKind.class);
            count(group, own);
            paper.heading(2, number++ + ". " + group.award() + ": " + Wording.tally(own))
                    .add(table(group));
        }
        if (!letter.attachments().isEmpty()) {
            paper.paragraph("Hồ sơ gửi kèm theo Tờ trình gồm:");
            paper.add(Paragraph.bulletsOrDots(letter.attachments(), 1));
        }
        List<String> recipients = new ArrayList<>();
        recipients.add("Như trên");
        recipients.addAll(letter.recipients());
        return paper.paragraph("Kính trình " + letter.addressee() + " xem xét, quyết định.")
                .signedBy(letter.signature())
                .sentTo(recipients)
                .build();
    }

    private static void count(Group group, Map<SubjectKind, Integer> counts) {
        group.nominees().forEach(nominee -> counts.merge(nominee.kind(), 1, Integer::sum));
    }

    private static Table table(Group group) {
        boolean people = group.nominees().stream().anyMatch(nominee -> nominee.position() != null);
        boolean votes = group.nominees().stream().anyMatch(nominee -> nominee.vote() != null);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.center("STT", 7));
        columns.add(Column.left(people ? "Họ và tên, tên tập thể" : "Tên tập thể", 28));
        if (people) {
            columns.add(Column.left("Chức vụ, đơn vị công tác", 24));
        }
        columns.add(Column.left("Tóm tắt thành tích", 40));
        if (votes) {
            columns.add(Column.center("Kết quả bình xét", 18));
        }
        List<Row> rows = new ArrayList<>();
        for (Nominee nominee : group.nominees()) {
            List<String> cells = new ArrayList<>();
            cells.add(String.valueOf(rows.size() + 1));
            cells.add(nominee.name());
            if (people) {
                cells.add(nominee.position() == null ? "" : nominee.position());
            }
            cells.add(nominee.grounds());
            if (votes) {
                cells.add(nominee.vote());
            }
            rows.add(new Row(cells, false));
        }
        return new Table(columns, rows);
    }
}
