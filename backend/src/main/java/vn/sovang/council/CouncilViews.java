package vn.sovang.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.meeting.ballot.ThresholdBase;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;

/** Puts a council into the words the client shows. */
@ApplicationScoped
class CouncilViews {

    static final String SUBJECT = "council";

    private static final int MOST_VICE_CHAIRS = 4;
    private static final String COMPOSITION = "Nghị định 98/2023/NĐ-CP, Điều 49 (đã thay thế), cần xác nhận";
    private static final List<String> UNCONFIRMED = List.of(
            "Tỷ lệ dự họp 2/3: theo Hội đồng trung ương, Nghị định 98/2023/NĐ-CP, Điều 47 (đã thay thế).",
            "Tỷ lệ phiếu 80 %, riêng Chiến sĩ thi đua toàn quốc 90 %: theo thủ tục hành chính cũ.",
            "Cách tính trên số có mặt hay tổng số, ý kiến của thành viên vắng mặt: chưa thấy văn bản quy định.");

    private final CouncilPolicy policy;
    private final AwardCatalogue catalogue;
    private final AppClock clock;

    CouncilViews(CouncilPolicy policy, AwardCatalogue catalogue, AppClock clock) {
        this.policy = policy;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    CouncilView of(Actor actor, Council c) {
        LocalDate today = clock.today();
        Verdict keeps = policy.mayKeep(actor, c.unitId());
        List<Member> sitting = c.membersOn(today);
        return new CouncilView(
                c.id(),
                c.version(),
                c.kind(),
                c.kind().label(),
                Optional.ofNullable(c.unitId()),
                c.name(),
                Optional.ofNullable(c.standingName()),
                Optional.ofNullable(c.declaredCount()),
                sitting.size(),
                c.decisions().stream()
                        .map(d -> new CouncilView.DecisionView(d.number(), d.decidedOn(), d.issuer(), d.subject()))
                        .toList(),
                c.members().stream().map(m -> member(m, today, keeps.allowed())).toList(),
                rules(c),
                findings(c, sitting),
                List.of(
                        AllowedAction.of(CouncilView.Action.RENAME, keeps),
                        AllowedAction.of(CouncilView.Action.COMPOSE, keeps),
                        AllowedAction.of(CouncilView.Action.SET_RULES, keeps),
                        AllowedAction.of(
                                CouncilView.Action.PREPARE_SESSION,
                                keeps.and(Verdict.of(
                                        !sitting.isEmpty(), "Hội đồng chưa có thành viên nào đang tham gia.")))));
    }

    private static CouncilView.MemberView member(Member m, LocalDate today, boolean keeps) {
        return new CouncilView.MemberView(
                m.id(),
                m.name(),
                Optional.ofNullable(m.post()),
                m.role(),
                m.role().label(),
                Optional.ofNullable(m.title()),
                Optional.ofNullable(m.unitId()),
                Optional.ofNullable(m.origin()),
                Optional.ofNullable(keeps ? m.accountId() : null),
                m.accountId() != null,
                m.from(),
                Optional.ofNullable(m.to()),
                m.sitsOn(today));
    }

    private CouncilView.RulesView rules(Council c) {
        Rules r = c.rules();
        return new CouncilView.RulesView(
                r.quorum().text(),
                r.quorum().words(),
                r.threshold().text(),
                r.threshold().words(),
                r.base(),
                base(r.base()),
                r.written(),
                r.written().label(),
                Optional.ofNullable(r.basis()),
                r.isConfirmed(),
                r.isConfirmed() ? List.of(r.basis()) : UNCONFIRMED,
                c.thresholds().entrySet().stream()
                        .map(e -> new CouncilView.AwardThresholdView(
                                e.getKey(),
                                catalogue.get(e.getKey()).name(),
                                e.getValue().text(),
                                e.getValue().words()))
                        .sorted(Comparator.comparing(CouncilView.AwardThresholdView::awardName))
                        .toList());
    }

    /** What votes are compared with, for a council. */
    static String base(ThresholdBase base) {
        return base == ThresholdBase.ALL ? "tổng số thành viên" : "thành viên có mặt";
    }

    /** R61, and counts that contradict each other; never more than a question. */
    private static List<CouncilView.FindingView> findings(Council c, List<Member> sitting) {
        List<CouncilView.FindingView> findings = new ArrayList<>();
        if (c.declaredCount() != null && c.declaredCount() != sitting.size()) {
            findings.add(new CouncilView.FindingView(
                    Optional.empty(),
                    "Quyết định ghi " + c.declaredCount() + " thành viên, danh sách đang có " + sitting.size() + ".",
                    "Số liệu của hồ sơ"));
        }
        if (sitting.isEmpty()) {
            return findings;
        }
        List<Member> chairs =
                sitting.stream().filter(m -> m.role() == CouncilRole.CHAIR).toList();
        if (chairs.size() != 1) {
            findings.add(finding(
                    chairs.isEmpty() ? "Chưa ghi Chủ tịch Hội đồng." : "Có " + chairs.size() + " Chủ tịch Hội đồng."));
        }
        long deputies =
                sitting.stream().filter(m -> m.role() == CouncilRole.VICE_CHAIR).count();
        if (c.kind() == CouncilKind.PROVINCIAL && deputies > MOST_VICE_CHAIRS) {
            findings.add(finding("Có " + deputies + " Phó Chủ tịch Hội đồng, quy định trước đây nhiều nhất là 4."));
        }
        return findings;
    }

    private static CouncilView.FindingView finding(String message) {
        return new CouncilView.FindingView(Optional.of("R61"), message, COMPOSITION);
    }
}
