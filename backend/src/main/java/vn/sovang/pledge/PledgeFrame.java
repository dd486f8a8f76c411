package vn.sovang.pledge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.block.BlockDirectory.TermFacts;
import vn.sovang.shared.security.Actor;

/**
 * The block's year a pledge stands in.
 *
 * @param term who leads and who belongs
 * @param supraProvincial true where the province itself is the member
 * @param pledgeDue last day to send the pledge, where set
 */
record PledgeFrame(
        TermFacts term,
        boolean supraProvincial,
        Optional<LocalDate> pledgeDue,
        Optional<LocalDate> midReportDue,
        Optional<LocalDate> yearReportDue) {

    boolean isHeadedBy(Actor actor) {
        return term.isHeadedByAny(actor.units());
    }

    boolean hasDeputy(Actor actor) {
        return term.deputyUnitIds().stream().anyMatch(actor::worksFor);
    }

    boolean hasMember(Actor actor) {
        return term.memberUnitIds().stream().anyMatch(actor::worksFor);
    }

    boolean isHead(UUID unitId) {
        return term.headUnitId().filter(unitId::equals).isPresent();
    }
}
