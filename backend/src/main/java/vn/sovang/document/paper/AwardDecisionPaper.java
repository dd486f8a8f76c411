package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Table.Row;

/** Quyết định on awards. Up to five recipients are named in the first article, more go into an annex. */
public final class AwardDecisionPaper {
    private static final int NAMED_IN_ARTICLE = 5;

    private AwardDecisionPaper() {}

    /** Somebody who receives the award; {@code position} is post and unit of a person, null for a collective. */
    public record Recipient(SubjectKind kind, String name, String position) {}

    /**
     * The decision.
     *
     * @param authority who decides ("Chủ tịch Ủy ban nhân dân tỉnh Cao Bằng")
     * @param verb "Tặng" or "Công nhận danh hiệu"
     * @param award "Cờ thi đua của Ủy ban nhân dân tỉnh"
     * @param merit for what ("đã có thành tích xuất sắc, dẫn đầu phong trào thi đua năm 2025 của Khối thi đua số 5")
     * @param legalBases bases; the last is usually "Theo đề nghị của …"
     * @param bonus sentence on the money, or null for none
     * @param sentTo further recipients; the reference to the last article is added first
     * @param executors who carries it out besides the recipients ("Chánh Văn phòng …, Giám đốc Sở Nội vụ")
     */
    public record Decision(
            Letterhead letterhead,
            String authority,
            String verb,
            String award,
            String merit,
            List<String> legalBases,
            List<Recipient> recipients,
            String bonus,
            String executors,
            Signature signature,
            List<String> sentTo) {
        public Decision {
            if (recipients.isEmpty()) {
                throw new IllegalArgumentException("A decision needs recipients");
            }
        }
    }

    public static Paper of(Decision decision) {
        Map<SubjectKind, Integer> counts = new EnumMap<>(SubjectKind.class);
        decision.recipients().forEach(recipient -> counts.merge(recipient.kind(), 1, Integer::sum));
        boolean annexed = decision.recipients().size() > NAMED_IN_ARTICLE;
        Paper.Builder paper = Paper.of(decision.letterhead(), "QUYẾT ĐỊNH")
                .summary("Về việc " + decision.verb().toLowerCase(Wording.VIETNAMESE) + " " + decision.award())
                .decidedBy(decision.authority(), "QUYẾT ĐỊNH:")
                .basedOn(decision.legalBases());
        String grant = decision.verb() + " " + decision.award();
        int article = 1;
        if (annexed) {
            paper.add(Paragraph.article(
                    article++,
                    grant + " cho " + Wording.tally(counts) + " " + decision.merit() + " (có danh sách kèm theo)."));
        } else if (decision.recipients().size() == 1) {
            Recipient only = decision.recipients().get(0);
            paper.add(Paragraph.article(article++, grant + " cho " + described(only) + ", " + decision.merit() + "."));
        } else {
            paper.add(Paragraph.article(
                    article++, grant + " cho " + Wording.tally(counts) + " " + decision.merit() + ", gồm:"));
            int number = 1;
            for (Recipient recipient : decision.recipients()) {
                String end = number == decision.recipients().size() ? "." : ";";
                paper.paragraph(number++ + ". " + described(recipient) + end);
            }
        }
        if (!Wording.isBlank(decision.bonus())) {
            paper.add(Paragraph.article(article++, decision.bonus().strip()));
        }
        paper.add(Paragraph.article(article++, "Quyết định này có hiệu lực kể từ ngày ký."));
        paper.add(Paragraph.article(
                article,
                decision.executors().strip() + ", Thủ trưởng các cơ quan, đơn vị liên" + " quan và " + those(counts)
                        + " có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này."));
        if (annexed) {
            paper.annex(annex(decision));
        }
        return paper.signedBy(decision.signature())
                .sentTo(List.of("Như Điều " + article))
                .sentTo(decision.sentTo())
                .build();
    }

    private static String those(Map<SubjectKind, Integer> counts) {
        boolean one = counts.values().stream().mapToInt(Integer::intValue).sum() == 1;
        return (one ? "" : "các ")
                + String.join(
                        ", ", counts.keySet().stream().map(SubjectKind::noun).toList());
    }

    private static String described(Recipient recipient) {
        return Wording.isBlank(recipient.position())
                ? recipient.name()
                : recipient.name() + ", " + recipient.position();
    }

    private static Annex annex(Decision decision) {
        boolean people = decision.recipients().stream().anyMatch(recipient -> recipient.position() != null);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.center("STT", 8));
        columns.add(Column.left(people ? "Họ và tên, tên tập thể" : "Tên tập thể", people ? 40 : 92));
        if (people) {
            columns.add(Column.left("Chức vụ, đơn vị công tác, địa chỉ", 52));
        }
        List<Row> rows = new ArrayList<>();
        String[] roman = {"I", "II", "III"};
        int group = 0;
        for (SubjectKind kind : SubjectKind.values()) {
            List<Recipient> ofKind = decision.recipients().stream()
                    .filter(recipient -> recipient.kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                rows.add(Row.section(
                        roman[group++], Wording.capitals(kind.noun()) + " (" + Wording.count(ofKind.size()) + ")"));
                int number = 1;
                for (Recipient recipient : ofKind) {
                    List<String> cells = new ArrayList<>(List.of(String.valueOf(number++), recipient.name()));
                    if (people) {
                        cells.add(recipient.position() == null ? "" : recipient.position());
                    }
                    rows.add(new Row(cells, false));
                }
            }
        }
        return new Annex(
                null,
                "Danh sách được " + decision.verb().toLowerCase(Wording.VIETNAMESE) + " " + decision.award(),
                "(Kèm theo Quyết định " + decision.letterhead().reference() + " của " + decision.authority() + ")",
                false,
                List.of(new Table(columns, rows)));
    }
}
