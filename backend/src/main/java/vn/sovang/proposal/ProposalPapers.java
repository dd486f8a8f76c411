package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.decision.SigningCapacity;
import vn.sovang.document.paper.Capacity;
import vn.sovang.document.paper.Letterhead;
import vn.sovang.document.paper.NomineeListPaper;
import vn.sovang.document.paper.Signature;
import vn.sovang.document.paper.SubjectKind;
import vn.sovang.document.paper.SubmissionLetterPaper;
import vn.sovang.register.Register;
import vn.sovang.shared.figures.ResultArithmetic;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;

/** The letter and the list of nominees as Word files, from the dossier as it stands. */
@ApplicationScoped
public class ProposalPapers {

    private static final String ADDRESSEE = "Chủ tịch Ủy ban nhân dân tỉnh Cao Bằng";

    private final Proposals proposals;
    private final ProposalPolicy policy;
    private final AwardCatalogue catalogue;
    private final Register register;

    ProposalPapers(Proposals proposals, ProposalPolicy policy, AwardCatalogue catalogue, Register register) {
        this.proposals = proposals;
        this.policy = policy;
        this.catalogue = catalogue;
        this.register = register;
    }

    @Transactional
    public byte[] letter(Actor actor, UUID id) {
        Proposal p = whole(actor, id);
        Map<String, List<SubmissionLetterPaper.Nominee>> groups = new LinkedHashMap<>();
        p.nominees().forEach(n -> groups.computeIfAbsent(
                        catalogue.get(n.awardCode()).name(), a -> new ArrayList<>())
                .add(new SubmissionLetterPaper.Nominee(kind(n), n.name(), n.unitName(), n.achievement(), vote(n))));
        List<String> bases = new ArrayList<>(List.of("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"));
        List<String> attachments = new ArrayList<>(
                List.of("Danh sách trích ngang", "Báo cáo thành tích của tập thể, cá nhân được đề nghị khen thưởng"));
        if (p.vote() != null) {
            bases.add("Căn cứ Biên bản hội nghị tổng kết của " + p.proposerName() + " ngày "
                    + DossierPapers.day(p.vote().votedOn()));
            attachments.add("Biên bản hội nghị và Biên bản kiểm phiếu");
        } else {
            attachments.add("Biên bản họp bình xét thi đua, khen thưởng");
        }
        return ReportPapers.file(SubmissionLetterPaper.of(new SubmissionLetterPaper.Letter(
                letterhead(p),
                p.title().startsWith("Đề nghị") ? p.title() : "Đề nghị tặng " + p.title() + " năm " + p.year(),
                ADDRESSEE,
                bases,
                p.vote() == null ? null : "Trên cơ sở kết quả bình xét, suy tôn của các đơn vị thành viên",
                groups.entrySet().stream()
                        .map(e -> new SubmissionLetterPaper.Group(e.getKey(), e.getValue()))
                        .toList(),
                attachments,
                signature(p),
                List.of("Sở Nội vụ", "Lưu: VT"))));
    }

    @Transactional
    public byte[] nominees(Actor actor, UUID id) {
        Proposal p = whole(actor, id);
        Map<UUID, List<Register.Held>> units =
                register.ofUnits(p.nominees().stream().map(Nominee::unitId).toList());
        return ReportPapers.file(NomineeListPaper.of(new NomineeListPaper.NomineeList(
                letterhead(p).numbered(null, null),
                "Tập thể, cá nhân đề nghị khen thưởng năm " + p.year(),
                letterhead(p),
                p.nominees().stream()
                        .map(n -> new NomineeListPaper.Nominee(
                                kind(n),
                                n.name(),
                                null,
                                null,
                                n.unitName(),
                                n.achievement(),
                                held(n, units, p.letter()),
                                catalogue.get(n.awardCode()).name(),
                                vote(n)))
                        .toList(),
                signature(p))));
    }

    private Proposal whole(Actor actor, UUID id) {
        Proposal p = proposals.visible(actor, id);
        if (!policy.seesAll(actor, p)) {
            throw new NotFound();
        }
        if (p.nominees().isEmpty()) {
            throw new StateConflict("Hồ sơ chưa có tập thể, cá nhân nào được đề nghị.");
        }
        return p;
    }

    /** What was held when the letter was signed: the award it asks for is not yet among it. */
    private static String held(Nominee n, Map<UUID, List<Register.Held>> units, Letter letter) {
        if (n.personId() != null) {
            return "";
        }
        return units.getOrDefault(n.unitId(), List.of()).stream()
                .filter(h -> letter == null
                        || letter.signedOn() == null
                        || h.decisionDate().isBefore(letter.signedOn()))
                .map(h -> h.written() + " năm " + h.year() + ": QĐ " + h.decisionNumber() + " ngày "
                        + DossierPapers.day(h.decisionDate()))
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    private static String vote(Nominee n) {
        if (n.votes() == null) {
            return null;
        }
        BigDecimal percent = BigDecimal.valueOf(100L * n.votes())
                .divide(BigDecimal.valueOf(Math.max(1, n.validBallots())), 1, RoundingMode.HALF_UP);
        return n.votes() + "/" + n.validBallots() + " phiếu\n(" + ResultArithmetic.percentText(percent) + ")";
    }

    private static SubjectKind kind(Nominee n) {
        return SubjectKind.valueOf(n.subjectKind().name());
    }

    private static Letterhead letterhead(Proposal p) {
        Letter letter = p.letter();
        String number = letter == null || letter.number() == null ? null : letter.number();
        int slash = number == null ? -1 : number.indexOf('/');
        return Letterhead.state(null, p.proposerName())
                .numbered(
                        slash < 0 ? number : number.substring(0, slash),
                        slash < 0 ? "TTr" : number.substring(slash + 1))
                .at("Cao Bằng", letter == null ? null : letter.signedOn());
    }

    private static Signature signature(Proposal p) {
        String post = p.vote() == null ? "Thủ trưởng đơn vị" : "Trưởng khối";
        Letter letter = p.letter();
        if (letter == null) {
            return p.vote() == null
                    ? Signature.of(post, null)
                    : Signature.in(Capacity.ON_BEHALF, p.proposerName(), post, null);
        }
        if (letter.capacity() == SigningCapacity.HEAD) {
            return Signature.of(post, letter.signer());
        }
        Capacity capacity =
                switch (letter.capacity()) {
                    case KT -> Capacity.FOR_HEAD;
                    case TL -> Capacity.BY_ORDER;
                    case TUQ -> Capacity.BY_AUTHORISATION;
                    default -> Capacity.ON_BEHALF;
                };
        String principal = capacity == Capacity.ON_BEHALF ? p.proposerName() : post;
        return Signature.in(capacity, principal, capacity == Capacity.ON_BEHALF ? post : "", letter.signer());
    }
}
