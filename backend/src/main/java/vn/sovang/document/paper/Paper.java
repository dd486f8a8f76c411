package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * One official paper, ready to be laid out. Built with {@link #of}.
 *
 * @param landscape true for wide lists
 * @param letterhead issuer, number, place and date
 * @param kind type of paper in capitals ("BÁO CÁO THÀNH TÍCH"); null for an official letter (công văn), which bears none
 * @param summary trích yếu under the type, or null; of a letter it stands under the number after "V/v"
 * @param subtitle line in italics under the summary ("(Kèm theo Tờ trình …)"), or null
 * @param authority who decides, in capitals above the legal bases ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH"), or null
 * @param addressees "Kính gửi", possibly empty
 * @param legalBases one text per line; the ends ";" and "." are set by the writer
 * @param enacting line between the bases and the articles ("QUYẾT ĐỊNH:"), or null
 * @param body blocks in reading order
 * @param closed whether the last paragraph of the body ends in "./."
 * @param signatures one block, or several side by side
 * @param signatureColumns how many blocks stand side by side, 1 to 3
 * @param recipients "Nơi nhận" lines without dash and end mark, possibly empty
 * @param annexes annexes in order
 */
public record Paper(
        boolean landscape,
        Letterhead letterhead,
        String kind,
        String summary,
        String subtitle,
        String authority,
        List<String> addressees,
        List<String> legalBases,
        String enacting,
        List<Block> body,
        boolean closed,
        List<Signature> signatures,
        int signatureColumns,
        List<String> recipients,
        List<Annex> annexes) {

    public Paper {
        addressees = List.copyOf(addressees);
        legalBases = List.copyOf(legalBases);
        body = List.copyOf(body);
        signatures = List.copyOf(signatures);
        recipients = List.copyOf(recipients);
        annexes = List.copyOf(annexes);
        if (signatureColumns < 1 || signatureColumns > 3) {
            throw new IllegalArgumentException("Signatures stand in 1 to 3 columns: " + signatureColumns);
        }
    }

    /** Starts a paper of the given type. */
    public static Builder of(Letterhead letterhead, String kind) {
        return new Builder(letterhead, kind);
    }

    /** Starts an official letter (công văn): no type, what it is about stands under its number. */
    public static Builder letter(Letterhead letterhead, String about) {
        return new Builder(letterhead, null).summary(about);
    }

    public boolean isLetter() {
        return kind == null;
    }

    /** Title for file properties: type and trích yếu on one line. */
    public String title() {
        if (isLetter()) {
            return "Công văn " + Wording.ABOUT + " " + summary;
        }
        return summary == null ? kind : kind + " – " + summary.replace('\n', ' ');
    }

    /** Collects the parts of a paper. */
    public static final class Builder {
        private final Letterhead letterhead;
        private final String kind;
        private boolean landscape;
        private String summary;
        private String subtitle;
        private String authority;
        private String enacting;
        private boolean closed = true;
        private int signatureColumns;
        private final List<String> addressees = new ArrayList<>();
        private final List<String> legalBases = new ArrayList<>();
        private final List<Block> body = new ArrayList<>();
        private final List<Signature> signatures = new ArrayList<>();
        private final List<String> recipients = new ArrayList<>();
        private final List<Annex> annexes = new ArrayList<>();

        private Builder(Letterhead letterhead, String kind) {
            this.letterhead = letterhead;
            this.kind = kind;
        }

        public Builder landscape() {
            landscape = true;
            return this;
        }

        public Builder summary(String text) {
            summary = text;
            return this;
        }

        public Builder subtitle(String text) {
            subtitle = text;
            return this;
        }

        /** Who decides, and the line that opens the articles. */
        public Builder decidedBy(String who, String enactingLine) {
            authority = who;
            enacting = enactingLine;
            return this;
        }

        public Builder to(List<String> names) {
            addressees.addAll(names);
            return this;
        }

        public Builder basedOn(List<String> bases) {
            legalBases.addAll(bases);
            return this;
        }

        public Builder add(Block... blocks) {
            return add(List.of(blocks));
        }

        public Builder add(List<? extends Block> blocks) {
            body.addAll(blocks);
            return this;
        }

        public Builder heading(int level, String text) {
            return add(new Heading(level, text));
        }

        public Builder paragraph(String text) {
            return add(Paragraph.of(text));
        }

        /** For lists and forms that do not end in "./.". */
        public Builder unclosed() {
            closed = false;
            return this;
        }

        public Builder signedBy(List<Signature> blocks) {
            signatures.addAll(blocks);
            return this;
        }

        public Builder signedBy(Signature... blocks) {
            return signedBy(List.of(blocks));
        }

        /** How many signatures stand side by side; by default as many as there are, up to three. */
        public Builder signatureColumns(int columns) {
            signatureColumns = columns;
            return this;
        }

        public Builder sentTo(List<String> names) {
            recipients.addAll(names);
            return this;
        }

        public Builder annex(Annex annex) {
            annexes.add(annex);
            return this;
        }

        public Paper build() {
            int columns = signatureColumns > 0 ? signatureColumns : Math.max(1, Math.min(3, signatures.size()));
            return new Paper(
                    landscape,
                    letterhead,
                    kind,
                    summary,
                    subtitle,
                    authority,
                    addressees,
                    legalBases,
                    enacting,
                    body,
                    closed,
                    signatures,
                    columns,
                    recipients,
                    annexes);
        }
    }
}
