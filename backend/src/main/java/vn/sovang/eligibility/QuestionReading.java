package vn.sovang.eligibility;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sovang.catalogue.DecisionMaker;
import vn.sovang.eligibility.engine.AwardCodes;
import vn.sovang.eligibility.engine.Circumstances;
import vn.sovang.eligibility.engine.Criteria;
import vn.sovang.eligibility.engine.History;
import vn.sovang.eligibility.engine.Kind;
import vn.sovang.eligibility.engine.MeritType;
import vn.sovang.eligibility.engine.Period;
import vn.sovang.eligibility.engine.Question;
import vn.sovang.shared.problem.Invalid;

/** Reads a question as it was sent and names everything in it that cannot be. */
final class QuestionReading {

    private static final Set<String> PAPERS =
            Set.of("TTR", "DS", "BCTT", "BB", "SK", "QD_CU", "XN", "HY", "TAX", "PHIEU");
    /** Decided until 30/06/2025; no line of the catalogue speaks of them any more. */
    private static final String DISTRICT_CHAIR = "CT_UBND_HUYEN";

    private final SentValues sent = new SentValues();
    private final LocalDate today;

    private QuestionReading(LocalDate today) {
        this.today = today;
    }

    /** @throws Invalid with all faults at once (422) */
    static Question of(EligibilityQuestion body, LocalDate today) {
        if (body == null) {
            throw new Invalid("", "Chưa gửi nội dung nào.");
        }
        QuestionReading reading = new QuestionReading(today);
        Question question = reading.read(body);
        reading.sent.refuseFaults();
        return question;
    }

    private Question read(EligibilityQuestion q) {
        int year = sent.year("/achievementYear", q.achievementYear());
        Period period = period(q.achievementPeriod());
        AwardCodes.Known award = award(q.award());
        History history = new SubjectReading(sent).read(q.subject());
        checkFit(q, award, history.kind());
        return new Question(
                award == null ? "" : award.code(),
                blank(q.branch()),
                sent.choice("/type", q.type(), MeritType.class, null),
                blank(q.achievement()),
                year,
                period,
                q.proposedOn(),
                q.acceptedOn() == null ? today : q.acceptedOn(),
                q.decidedOn(),
                maker(q.decidedBy()),
                circumstances(q.proposal()),
                documents(q.documents()),
                true,
                history);
    }

    private AwardCodes.Known award(String code) {
        if (code == null || code.isBlank()) {
            sent.fault("/award", "Hãy chọn danh hiệu, hình thức khen thưởng.");
            return null;
        }
        AwardCodes.Known known = AwardCodes.find(code);
        if (known == null) {
            sent.fault("/award", "Không có danh hiệu, hình thức khen thưởng mã “" + code + "”.");
        }
        return known;
    }

    private void checkFit(EligibilityQuestion q, AwardCodes.Known award, Kind kind) {
        if (award == null) {
            return;
        }
        if (kind != null && !award.kinds().contains(kind)) {
            sent.fault("/subject/kind", award.name() + " không dành cho " + kind.label() + ".");
        }
        String branch = blank(q.branch());
        List<Criteria.Condition> claimable = Criteria.claimable(award.code());
        if (branch != null && claimable.stream().noneMatch(c -> c.branch().equals(branch))) {
            sent.fault(
                    "/branch",
                    claimable.isEmpty()
                            ? award.name() + " không có nhiều điều kiện để chọn; hãy bỏ trống."
                            : "Điều kiện của " + award.name() + " là một trong: "
                                    + String.join(
                                            ", ",
                                            claimable.stream()
                                                    .map(Criteria.Condition::branch)
                                                    .toList())
                                    + ".");
        }
    }

    private Period period(EligibilityQuestion.AchievementPeriod p) {
        if (p == null) {
            return null;
        }
        if (p.from() == null || p.to() == null || p.from().isAfter(p.to())) {
            sent.fault(
                    "/achievementPeriod",
                    "Kỳ tính thành tích cần ngày đầu và ngày cuối, ngày đầu không sau ngày cuối.");
            return null;
        }
        return new Period(p.from(), p.to());
    }

    private String maker(String code) {
        if (blank(code) == null) {
            return null;
        }
        for (DecisionMaker maker : DecisionMaker.values()) {
            if (maker.name().equals(code)) {
                return code;
            }
        }
        if (!code.equals(DISTRICT_CHAIR)) {
            sent.fault("/decidedBy", "Không có người quyết định mã “" + code + "” trong bảng thẩm quyền.");
        }
        return code;
    }

    private Set<String> documents(List<String> codes) {
        if (codes == null) {
            return null;
        }
        Set<String> documents = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i) == null || !PAPERS.contains(codes.get(i))) {
                sent.fault("/documents/" + i, "Không có loại giấy tờ mã “" + codes.get(i) + "”.");
            } else {
                documents.add(codes.get(i));
            }
        }
        return documents;
    }

    private Circumstances circumstances(EligibilityQuestion.ProposalFacts f) {
        if (f == null) {
            return Circumstances.NONE;
        }
        return new Circumstances(
                sent.choice("/proposal/proposer", f.proposer(), Circumstances.Proposer.class, null),
                f.opinionDays(),
                f.planned(),
                f.deadline(),
                sent.list("/proposal/also", f.also(), (at, a) -> also(at, a)),
                f.fromBlock(),
                f.provinceFlags(),
                f.governmentFlags(),
                vote(f.vote()));
    }

    private Circumstances.Also also(String at, EligibilityQuestion.AlsoProposed a) {
        if (a.award() == null || !AwardCodes.isKnownInHistory(a.award())) {
            sent.fault(at + "/award", "Không có danh hiệu, hình thức khen thưởng mã “" + a.award() + "”.");
        }
        return new Circumstances.Also(a.award(), sent.year(at + "/year", a.year()), blank(a.achievement()));
    }

    private Circumstances.Vote vote(EligibilityQuestion.BlockVote v) {
        if (v == null) {
            return null;
        }
        int members = sent.count("/proposal/vote/members", v.members());
        int present = sent.count("/proposal/vote/present", v.present());
        int votes = sent.count("/proposal/vote/votes", v.votes());
        if (present > members || votes > present) {
            sent.fault("/proposal/vote", "Số phiếu không quá số người dự, số người dự không quá số thành viên.");
        }
        return new Circumstances.Vote(members, present, votes);
    }

    static String blank(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
