package vn.sovang.round.own;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.decision.DecisionIssue;
import vn.sovang.round.RoundAward;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Units;

/** What somebody should look at before deciding; stops nothing, because it rests on practice or is not confirmed. */
@ApplicationScoped
class OwnWarnings {

    private final AwardCatalogue catalogue;
    private final DecisionIssue decisions;
    private final Units units;
    private final AppClock clock;

    OwnWarnings(AwardCatalogue catalogue, DecisionIssue decisions, Units units, AppClock clock) {
        this.catalogue = catalogue;
        this.decisions = decisions;
        this.units = units;
        this.clock = clock;
    }

    List<String> of(OwnRounds.Place at) {
        List<String> found = new ArrayList<>();
        OwnRound own = at.own();
        if (own.sitting() != null && own.sitting().isBelowQuorum()) {
            found.add("Cuộc họp chỉ có " + own.sitting().present() + "/"
                    + own.sitting().members() + " thành viên, dưới hai phần ba.");
        }
        long few = own.candidates().stream()
                .filter(c -> c.outcome() == OwnOutcome.PENDING && c.votesFor() != null)
                .filter(c -> c.votesFor() * 2 <= own.sitting().present())
                .count();
        if (few > 0) {
            found.add("Có " + few + " đề nghị không quá nửa số người dự họp đồng ý.");
        }
        long unsent = own.lists().stream()
                .filter(l -> !l.isSent() && !l.unitId().equals(at.round().ownerUnitId()))
                .count();
        if (unsent > 0) {
            found.add("Còn " + unsent + " danh sách của đơn vị trực thuộc chưa gửi.");
        }
        at.round().awards().forEach(a -> award(at, a, found));
        return found;
    }

    private void award(OwnRounds.Place at, RoundAward open, List<String> found) {
        Award award = catalogue.get(open.awardCode());
        long wanted = at.own().candidates().stream()
                .filter(c -> c.awardCode().equals(award.code()))
                .filter(c -> c.outcome() == OwnOutcome.PENDING || c.outcome() == OwnOutcome.GRANTED)
                .count();
        if (open.quota() != null && wanted > open.quota()) {
            found.add(award.shortName() + ": " + wanted + " đề nghị, chỉ tiêu " + open.quota() + ".");
        }
        if (wanted > 0
                && decisions.isAuthorityUnconfirmed(units.get(at.round().ownerUnitId()), award.code(), clock.today())) {
            found.add(
                    award.shortName() + ": thẩm quyền quyết định cần tỉnh xác nhận (bảng thẩm quyền trong danh mục).");
        }
    }
}
