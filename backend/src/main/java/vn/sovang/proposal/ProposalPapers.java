package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.document.paper.JudgingMinutesPaper;
import vn.sovang.document.paper.MeritSummaryPaper;
import vn.sovang.document.paper.NomineeListPaper;
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
    private final KnownHonours honours;
    private final KnownPeople people;
    private final Reports reports;
    private final LetterFrame frame;

    ProposalPapers(
            Proposals proposals,
            ProposalPolicy policy,
            AwardCatalogue catalogue,
            KnownHonours honours,
            KnownPeople people,
            Reports reports,
            LetterFrame frame) {
        this.proposals = proposals;
        this.policy = policy;
        this.catalogue = catalogue;
        this.honours = honours;
        this.people = people;
        this.reports = reports;
        this.frame = frame;
    }

    @Transactional
    public byte[] letter(Actor actor, UUID id) {
        Proposal p = whole(actor, id);
        Map<String, List<SubmissionLetterPaper.Nominee>> groups = new LinkedHashMap<>();
        p.nominees().forEach(n -> groups.computeIfAbsent(
                        catalogue.get(n.awardCode()).name(), a -> new ArrayList<>())
                .add(new SubmissionLetterPaper.Nominee(kind(n), n.name(), position(n), n.achievement(), vote(n))));
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
                frame.head(p),
                p.title().startsWith("Đề nghị") ? p.title() : "Đề nghị xét tặng " + p.title() + " năm " + p.year(),
                ADDRESSEE,
                bases,
                p.vote() == null ? null : "Trên cơ sở kết quả bình xét, suy tôn của các đơn vị thành viên",
                groups.entrySet().stream()
                        .map(e -> new SubmissionLetterPaper.Group(e.getKey(), e.getValue()))
                        .toList(),
                attachments,
                frame.signature(p),
                List.of("Sở Nội vụ", "Lưu: VT"))));
    }

    @Transactional
    public byte[] nominees(Actor actor, UUID id) {
        Proposal p = whole(actor, id);
        Map<UUID, List<Register.Held>> known = honours.of(p.nominees());
        Map<UUID, ReportPerson> who = people.of(p.nominees());
        return ReportPapers.file(NomineeListPaper.of(new NomineeListPaper.NomineeList(
                frame.head(p).numbered(null, null),
                "Tập thể, cá nhân đề nghị khen thưởng năm " + p.year(),
                frame.head(p),
                p.nominees().stream()
                        .map(n -> new NomineeListPaper.Nominee(
                                kind(n),
                                n.name(),
                                birth(who.get(n.id())),
                                n.personId() != null
                                        ? who.get(n.id()).identity().gender()
                                        : "",
                                position(n),
                                n.achievement(),
                                held(known.get(n.id()), p.letter()),
                                catalogue.get(n.awardCode()).name(),
                                vote(n)))
                        .toList(),
                frame.signature(p))));
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
    private static String held(List<Register.Held> known, Letter letter) {
        return known.stream()
                .filter(h -> letter == null
                        || letter.signedOn() == null
                        || h.decisionDate().isBefore(letter.signedOn()))
                .map(h -> h.written() + " năm " + h.year() + ": QĐ " + h.decisionNumber() + " ngày "
                        + DossierPapers.day(h.decisionDate()))
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    /** Post and unit of a person, address and commune of a household; null for a collective. */
    static String position(Nominee n) {
        return n.personId() == null && n.householdId() == null
                ? null
                : Stream.of(n.post(), n.unitName()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String birth(ReportPerson person) {
        return person.identity().birthDate() == null
                ? ""
                : DossierPapers.day(person.identity().birthDate());
    }

    /** Minutes of the meeting that judged the proposals of a unit, to be completed by hand. */
    @Transactional
    public byte[] minutes(Actor actor, UUID id) {
        Proposal p = whole(actor, id);
        if (p.vote() != null) {
            throw new StateConflict("Hồ sơ của khối dùng biên bản hội nghị của khối.");
        }
        return ReportPapers.file(JudgingMinutesPaper.of(new JudgingMinutesPaper.Minutes(
                frame.head(p).numbered(null, "BB").at(null, null),
                "Họp bình xét thi đua, khen thưởng năm " + p.year(),
                p.nominees().stream()
                        .map(n -> new JudgingMinutesPaper.Line(
                                n.name(),
                                position(n),
                                catalogue.get(n.awardCode()).name()))
                        .toList())));
    }

    /** All nominees with what they did, on a page or two, for who reads no reports. */
    @Transactional
    public byte[] summary(Actor actor, UUID id) {
        Proposal p = whole(actor, id);
        Map<UUID, AchievementReport> written = reports.of(p.nominees());
        return ReportPapers.file(MeritSummaryPaper.of(new MeritSummaryPaper.Summary(
                frame.head(p).numbered(null, null),
                p.title(),
                p.nominees().stream()
                        .map(n -> new MeritSummaryPaper.Merit(
                                n.name(),
                                position(n),
                                catalogue.get(n.awardCode()).name(),
                                n.achievement(),
                                merits(written.get(n.id())),
                                vote(n) == null ? null : vote(n).replace('\n', ' ')))
                        .toList(),
                frame.signature(p))));
    }

    private static List<String> merits(AchievementReport report) {
        if (report == null) {
            return List.of();
        }
        return Stream.concat(
                        report.results().stream()
                                .filter(r -> r.reached() != null)
                                .map(r -> r.indicator() + ": " + r.reached()
                                        + (r.comparison() == null ? "" : " (" + r.comparison() + ")")),
                        ReportPapers.lines(report.texts().others()).stream())
                .limit(8)
                .toList();
    }

    private static String vote(Nominee n) {
        if (n.votes() == null) {
            return null;
        }
        BigDecimal percent = BigDecimal.valueOf(100L * n.votes())
                .divide(BigDecimal.valueOf(Math.max(1, n.validBallots())), 1, RoundingMode.HALF_UP);
        return n.votes() + "/" + n.validBallots() + " phiếu\n(" + ResultArithmetic.percentText(percent) + ")";
    }

    static SubjectKind kind(Nominee n) {
        return SubjectKind.valueOf(n.subjectKind().name());
    }
}
