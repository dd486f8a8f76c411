package vn.sovang.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardFamily;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.document.paper.AwardDecisionPaper;
import vn.sovang.document.paper.Capacity;
import vn.sovang.document.paper.Letterhead;
import vn.sovang.document.paper.Signature;
import vn.sovang.document.paper.docx.PaperWriter;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.Units;

/** The decision as a Word file: a draft to be signed, or the text of one already issued. */
@ApplicationScoped
public class DecisionDraft {

    private static final String CHAIR = "Chủ tịch Ủy ban nhân dân tỉnh Cao Bằng";
    private static final String COMMITTEE = "Ủy ban nhân dân\ntỉnh Cao Bằng";

    private static final String BONUS =
            "Tiền thưởng kèm theo thực hiện theo quy định của Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP.";

    private final Units units;

    DecisionDraft(Units units) {
        this.units = units;
    }

    /** Who receives which award; {@code post} is post and unit of a person, null for a collective. */
    public record Recipient(SubjectKind kind, String name, String post, Award award) {}

    /**
     * What the file says.
     *
     * @param number number with symbol, null in a draft
     * @param decidedOn null in a draft
     * @param signer null in a draft
     * @param merit for what, without end mark
     */
    public record Text(
            String number,
            LocalDate decidedOn,
            Decision.Signer signer,
            String merit,
            List<String> legalBases,
            List<Recipient> recipients) {}

    /** The decision of the chair of the province. */
    public byte[] write(Text text) {
        return write(
                new Office(
                        Letterhead.state(null, COMMITTEE),
                        CHAIR,
                        "Chủ tịch",
                        DecisionIssue.SYMBOL,
                        "Cao Bằng",
                        "Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ",
                        List.of("Chủ tịch, các PCT UBND tỉnh", "Lưu: VT, NC")),
                text);
    }

    /** The decision of the head of {@code unit}. */
    public byte[] write(Unit unit, Text text) {
        if (unit.kind() == UnitKind.PEOPLES_COMMITTEE) {
            return write(text);
        }
        IssuerPaper paper = IssuerPaper.of(unit, units);
        return write(
                new Office(
                        paper.letterhead(),
                        paper.authority(),
                        paper.headTitle(),
                        paper.symbol(),
                        paper.place(),
                        "Bộ phận thi đua, khen thưởng, bộ phận tài chính, kế toán",
                        List.of(unit.kind() == UnitKind.COMMUNE ? "Sở Nội vụ" : "Cơ quan cấp trên", "Lưu: VT")),
                text);
    }

    private record Office(
            Letterhead letterhead,
            String authority,
            String headTitle,
            String symbol,
            String place,
            String executors,
            List<String> sentTo) {}

    private static byte[] write(Office office, Text text) {
        String[] number =
                text.number() == null ? new String[] {null, office.symbol()} : split(text.number(), office.symbol());
        List<Award> awards =
                text.recipients().stream().map(Recipient::award).distinct().toList();
        boolean mixed = awards.size() > 1;
        var decision = new AwardDecisionPaper.Decision(
                office.letterhead().numbered(number[0], number[1]).at(office.place(), text.decidedOn()),
                office.authority(),
                awards.stream().allMatch(DecisionDraft::isRecognised) ? "Công nhận danh hiệu" : "Tặng",
                awards.stream().map(Award::name).collect(Collectors.joining(", ")),
                text.merit(),
                text.legalBases(),
                text.recipients().stream()
                        .map(r -> new AwardDecisionPaper.Recipient(
                                vn.sovang.document.paper.SubjectKind.valueOf(
                                        r.kind().name()),
                                mixed ? r.name() + " (" + r.award().shortName() + ")" : r.name(),
                                r.post()))
                        .toList(),
                BONUS,
                office.executors(),
                signature(office.headTitle(), text.signer()),
                office.sentTo());
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PaperWriter.docx(AwardDecisionPaper.of(decision), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A flag is a title that is handed over like a certificate. */
    private static boolean isRecognised(Award award) {
        return award.family() == AwardFamily.EMULATION_TITLE && !award.code().startsWith("CO_");
    }

    private static Signature signature(String headTitle, Decision.Signer signer) {
        if (signer == null) {
            return Signature.of(headTitle, null);
        }
        return switch (signer.capacity()) {
            case HEAD, TM -> Signature.of(signer.post(), signer.name());
            case KT -> Signature.in(Capacity.FOR_HEAD, headTitle, signer.post(), signer.name());
            case TL -> Signature.in(Capacity.BY_ORDER, headTitle, signer.post(), signer.name());
            case TUQ -> Signature.in(Capacity.BY_AUTHORISATION, headTitle, signer.post(), signer.name());
        };
    }

    private static String[] split(String number, String symbol) {
        int slash = number.indexOf('/');
        return slash < 0
                ? new String[] {number, symbol}
                : new String[] {number.substring(0, slash), number.substring(slash + 1)};
    }
}
