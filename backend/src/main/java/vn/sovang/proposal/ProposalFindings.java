package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.catalogue.AwardLevel;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.decision.DecisionIssue;
import vn.sovang.register.Register;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitLife;

/** The rules about a dossier that are certain: R06, R09, R10, R11; what is unconfirmed asks, and stops nothing. */
@ApplicationScoped
class ProposalFindings {

    private static final String ONCE = "Một thành tích chỉ được khen thưởng một lần.";
    private static final String ENDED = "Đơn vị đã giải thể, sáp nhập thì không xét khen thưởng.";
    private static final String GONE = "Thông tư 15/2025/TT-BNV";
    private static final String PRINCIPLES = "Điều 5 Luật Thi đua, khen thưởng";
    private static final String PAPERS = "Điều 84 Luật Thi đua, khen thưởng";
    private static final String PROPOSER = "Điều 83 Luật Thi đua, khen thưởng";

    private final AwardCatalogue catalogue;
    private final DossierPapers papers;
    private final DecisionIssue decisions;
    private final Register register;
    private final KnownHonours honours;
    private final ProposalRounds rounds;
    private final UnitLife life;
    private final AppClock clock;

    ProposalFindings(
            AwardCatalogue catalogue,
            DossierPapers papers,
            DecisionIssue decisions,
            Register register,
            KnownHonours honours,
            ProposalRounds rounds,
            UnitLife life,
            AppClock clock) {
        this.catalogue = catalogue;
        this.papers = papers;
        this.decisions = decisions;
        this.register = register;
        this.honours = honours;
        this.rounds = rounds;
        this.life = life;
        this.clock = clock;
    }

    List<ProposalView.Finding> of(Proposal p, Map<UUID, AchievementReport> reports) {
        List<ProposalView.Finding> findings = new ArrayList<>();
        findings.add(proposer(p));
        findings.addAll(rounds.findings(p));
        findings.add(papers(p, reports));
        papers.of(p, reports).stream()
                .filter(d -> d.code().equals("PHIEU") && d.required() && !d.ready())
                .map(d -> new ProposalView.Finding(
                        "R11",
                        ProposalView.Severity.WARNING,
                        "Chưa có biên bản chấm điểm, bỏ phiếu của khối",
                        "Thông lệ của tỉnh, luật không bắt buộc; nên bổ sung để người thẩm định đối chiếu.",
                        "Thông lệ, cần xác nhận"))
                .forEach(findings::add);
        ended(p).forEach((unit, sentence) -> findings.add(new ProposalView.Finding(
                "R05", ProposalView.Severity.HARD, "Đơn vị được đề nghị đã kết thúc", sentence + " " + ENDED, GONE)));
        findings.addAll(once(p));
        p.nominees().stream().map(Nominee::awardCode).distinct().forEach(code -> findings.add(authority(code)));
        return findings;
    }

    /** What stops the sending: missing papers and achievements honoured already. */
    List<Problem.FieldError> stopping(Proposal p, Map<UUID, AchievementReport> reports) {
        List<Problem.FieldError> errors = new ArrayList<>(papers.missing(p, reports));
        errors.addAll(rounds.stopping(p));
        List<Nominee> nominees = p.nominees();
        Map<UUID, String> ended = ended(p);
        for (int i = 0; i < nominees.size(); i++) {
            Nominee n = nominees.get(i);
            if (n.subjectKind() == SubjectKind.COLLECTIVE && ended.containsKey(n.unitId())) {
                errors.add(new Problem.FieldError("/nominees/" + i, ended.get(n.unitId()) + " " + ENDED));
            }
            if (isHonoured(nominees.get(i))) {
                errors.add(
                        new Problem.FieldError("/nominees/" + i, nominees.get(i).name() + ": " + ONCE));
            }
        }
        return errors;
    }

    /** R05: an agency that has ended gets no award. */
    private Map<UUID, String> ended(Proposal p) {
        List<UUID> collectives = p.nominees().stream()
                .filter(n -> n.subjectKind() == SubjectKind.COLLECTIVE
                        && !n.outcome().isFinal())
                .map(Nominee::unitId)
                .toList();
        return life.endedBefore(collectives, clock.today());
    }

    private static ProposalView.Finding proposer(Proposal p) {
        return p.vote() == null
                ? new ProposalView.Finding(
                        "R09",
                        ProposalView.Severity.PASSED,
                        "Đúng thẩm quyền đề nghị",
                        p.proposerName() + " đề nghị cho đơn vị, cá nhân mình quản lý.",
                        PROPOSER)
                : new ProposalView.Finding(
                        "R09",
                        ProposalView.Severity.PASSED,
                        "Được khối suy tôn, đơn vị đứng đầu khối đề nghị",
                        "Hội nghị ngày " + DossierPapers.day(p.vote().votedOn()) + ", " + p.proposerName() + ".",
                        PROPOSER);
    }

    private ProposalView.Finding papers(Proposal p, Map<UUID, AchievementReport> reports) {
        List<Problem.FieldError> missing = papers.missing(p, reports);
        return missing.isEmpty()
                ? new ProposalView.Finding(
                        "R11",
                        ProposalView.Severity.PASSED,
                        "Đủ giấy tờ bắt buộc",
                        "Tờ trình, báo cáo thành tích, biên bản bình xét.",
                        PAPERS)
                : new ProposalView.Finding(
                        "R11",
                        ProposalView.Severity.HARD,
                        "Hồ sơ thiếu giấy tờ bắt buộc",
                        missing.stream()
                                .map(e -> e.message().replace(" – " + PAPERS, ""))
                                .reduce((a, b) -> a + " " + b)
                                .orElse(""),
                        PAPERS);
    }

    /** R06, and what looks like it: the same award for the same year is a matter for a person to look at. */
    private List<ProposalView.Finding> once(Proposal p) {
        Map<UUID, List<Register.Held>> held = honours.of(p.nominees());
        List<ProposalView.Finding> findings = new ArrayList<>();
        for (Nominee n : p.nominees()) {
            if (isHonoured(n)) {
                findings.add(new ProposalView.Finding(
                        "R06",
                        ProposalView.Severity.HARD,
                        n.name() + ": thành tích này đã được khen",
                        ONCE,
                        PRINCIPLES));
            } else if (!n.outcome().isFinal()) {
                String award = catalogue.get(n.awardCode()).name();
                held.get(n.id()).stream()
                        .filter(h -> h.year() == p.year() && h.award().equals(award))
                        .map(h -> new ProposalView.Finding(
                                "R06",
                                ProposalView.Severity.REVIEW,
                                n.name() + ": đã có " + award + " năm " + h.year(),
                                "Quyết định " + h.decisionNumber() + "; xem có trùng thành tích không.",
                                PRINCIPLES))
                        .forEach(findings::add);
            }
        }
        if (findings.isEmpty() && !p.nominees().isEmpty()) {
            findings.add(new ProposalView.Finding(
                    "R06",
                    ProposalView.Severity.PASSED,
                    "Thành tích chưa được khen trước đó",
                    "Đã đối chiếu từng tập thể, cá nhân với sổ khen thưởng.",
                    PRINCIPLES));
        }
        return findings;
    }

    private boolean isHonoured(Nominee n) {
        return !n.outcome().isFinal() && register.isHonoured(n.subjectKind(), n.subjectId(), n.achievementKey());
    }

    private ProposalView.Finding authority(String code) {
        Award award = catalogue.get(code);
        LocalDate today = clock.today();
        if (award.level() == AwardLevel.STATE) {
            return new ProposalView.Finding(
                    "R10",
                    ProposalView.Severity.REVIEW,
                    award.shortName() + ": trình cấp trên quyết định",
                    "UBND tỉnh xem xét và trình, không quyết định.",
                    award.source());
        }
        return decisions
                .refusal(code, today)
                .map(why -> new ProposalView.Finding(
                        "R10",
                        ProposalView.Severity.HARD,
                        award.shortName() + ": sai thẩm quyền",
                        why,
                        "Điều 80 Luật Thi đua, khen thưởng"))
                .orElseGet(() -> decisions.isAuthorityUnconfirmed(code, today)
                        ? new ProposalView.Finding(
                                "R10",
                                ProposalView.Severity.REVIEW,
                                award.shortName() + ": thẩm quyền quyết định cần xác nhận",
                                "Bảng thẩm quyền ghi Chủ tịch UBND tỉnh; tỉnh chưa xác nhận dòng này.",
                                "Bảng thẩm quyền trong danh mục")
                        : new ProposalView.Finding(
                                "R10",
                                ProposalView.Severity.PASSED,
                                award.shortName() + ": thuộc thẩm quyền Chủ tịch UBND tỉnh",
                                "Theo bảng thẩm quyền trong danh mục.",
                                award.source()));
    }
}
