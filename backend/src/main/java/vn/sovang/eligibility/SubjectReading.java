package vn.sovang.eligibility;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.eligibility.engine.AwardCodes;
import vn.sovang.eligibility.engine.Grade;
import vn.sovang.eligibility.engine.History;
import vn.sovang.eligibility.engine.Honour;
import vn.sovang.eligibility.engine.Initiative;
import vn.sovang.eligibility.engine.Kind;
import vn.sovang.eligibility.engine.MeritType;
import vn.sovang.eligibility.engine.Restriction;
import vn.sovang.eligibility.engine.Scope;

/** The history of a subject as it was sent. */
final class SubjectReading {

    private final SentValues sent;

    SubjectReading(SentValues sent) {
        this.sent = sent;
    }

    History read(EligibilityQuestion.SubjectHistory s) {
        if (s == null) {
            sent.fault("/subject", "Hãy gửi người hoặc tập thể được xét.");
            return History.of(Kind.INDIVIDUAL);
        }
        return new History(
                sent.required("/subject/kind", s.kind(), Kind.class, null),
                sent.byYear("/subject/grades", s.grades(), (at, g) -> sent.required(at, g, Grade.class, Grade.HT)),
                sent.list("/subject/awards", s.awards(), this::award),
                sent.list("/subject/initiatives", s.initiatives(), this::initiative),
                sent.list("/subject/restrictions", s.restrictions(), this::restriction),
                sent.byYear("/subject/members", s.members(), this::members),
                sent.byYear("/subject/blockRank", s.blockRank(), this::positive),
                quota(s.blockQuota()),
                sent.byYear("/subject/standards", s.standards(), this::standards),
                sent.byYear(
                        "/subject/service",
                        s.service(),
                        (at, y) -> new History.Service(
                                sent.count(at + "/months", y.months()), y.absentDays() == null ? 0 : y.absentDays())),
                sent.list("/subject/movements", s.movements(), this::movement),
                sent.byYear("/subject/pledges", s.pledges(), (at, signed) -> signed),
                Set.copyOf(sent.list("/subject/blockChanges", s.blockChanges(), sent::year)),
                s.dissolvedOn());
    }

    private Honour award(String at, EligibilityQuestion.HeldAward a) {
        if (a.code() == null || !AwardCodes.isKnownInHistory(a.code())) {
            sent.fault(at + "/code", "Không có danh hiệu, hình thức khen thưởng mã “" + a.code() + "”.");
        }
        return new Honour(
                a.code() == null ? "" : a.code(),
                sent.year(at + "/year", a.year()),
                sent.choice(at + "/type", a.type(), MeritType.class, MeritType.CONG_TRANG),
                QuestionReading.blank(a.achievement()),
                a.decisionNumber());
    }

    private Initiative initiative(String at, EligibilityQuestion.OwnInitiative i) {
        return new Initiative(
                sent.year(at + "/year", i.year()),
                sent.required(at + "/kind", i.kind(), Initiative.What.class, Initiative.What.SK),
                sent.choice(at + "/scope", i.scope(), Scope.class, null));
    }

    private Restriction restriction(String at, EligibilityQuestion.OwnRestriction r) {
        if (r.from() != null && r.to() != null && r.from().isAfter(r.to())) {
            sent.fault(at + "/to", "Ngày cuối không trước ngày đầu.");
        }
        return new Restriction(
                sent.required(at + "/kind", r.kind(), Restriction.What.class, Restriction.What.COMPLAINT),
                r.from(),
                r.to());
    }

    private History.Members members(String at, EligibilityQuestion.MemberCount m) {
        int total = sent.count(at + "/total", m.total());
        int completed = sent.count(at + "/completed", m.completed());
        int ldtt = sent.count(at + "/ldtt", m.ldtt());
        int cstdCs = sent.count(at + "/cstdCs", m.cstdCs());
        if (total == 0 || completed > total || ldtt > total || cstdCs > total) {
            sent.fault(at, "Tổng số người từ 1 trở lên, các số khác không quá tổng số.");
        }
        return new History.Members(total, completed, ldtt, cstdCs);
    }

    private Integer positive(String at, Integer number) {
        if (number < 1) {
            sent.fault(at, "Hãy ghi số, từ 1 trở lên.");
        }
        return number;
    }

    /** One number holds for every year there is a rank for. */
    private Map<Integer, Integer> quota(Map<String, Integer> quota) {
        if (quota == null || !quota.containsKey(NumberOrYears.EVERY_YEAR)) {
            return sent.byYear("/subject/blockQuota", quota, this::positive);
        }
        int always = positive("/subject/blockQuota", quota.get(NumberOrYears.EVERY_YEAR));
        Map<Integer, Integer> every = new HashMap<>();
        for (int year = SentValues.FIRST_YEAR; year <= SentValues.LAST_YEAR; year++) {
            every.put(year, always);
        }
        return every;
    }

    private Set<String> standards(String at, List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i) == null || AwardCodes.find(codes.get(i)) == null) {
                sent.fault(at + "/" + i, "Không có danh hiệu, hình thức khen thưởng mã “" + codes.get(i) + "”.");
            }
        }
        return new HashSet<>(codes);
    }

    private History.MovementResult movement(String at, EligibilityQuestion.OwnMovement m) {
        return new History.MovementResult(
                sent.year(at + "/year", m.year()),
                sent.choice(at + "/scope", m.scope(), Scope.class, Scope.TINH),
                m.years() == null ? 0 : m.years(),
                Boolean.TRUE.equals(m.leading()));
    }
}
