package vn.sovang.round.own;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.sovang.round.AwardRound;
import vn.sovang.round.RoundPolicy;
import vn.sovang.round.RoundStatus;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** Who does what in a unit's own round: each part its list, the unit's people the rest, its head the decision. */
@ApplicationScoped
class OwnPolicy {

    /** What can be done with a unit's round. */
    enum Action {
        NAME,
        RECORD_SITTING,
        DECIDE
    }

    /** What can be done with one list. */
    enum ListAction {
        NAME,
        SEND,
        GIVE_BACK
    }

    /** What can be done with a list entered at once. */
    enum BatchAction {
        UNDO
    }

    private static final String RUNNERS = "Chỉ người của đơn vị điều hành đợt xét làm việc này.";
    private static final String HEAD = "Chỉ thủ trưởng đơn vị quyết định khen thưởng trong đợt xét của đơn vị.";
    private static final String OWN_LIST = "Chỉ người của đơn vị lập danh sách này.";

    boolean runs(Actor actor, AwardRound r) {
        return RoundPolicy.isUnitPerson(actor) && actor.worksFor(r.ownerUnitId());
    }

    /** Everything in the round; otherwise only the lists of the actor's own units. */
    boolean seesAll(Actor actor, AwardRound r) {
        return actor.seesProvince() || actor.is(Role.AUDITOR) || actor.worksFor(r.ownerUnitId());
    }

    boolean seesList(Actor actor, AwardRound r, UUID listUnitId) {
        return seesAll(actor, r) || actor.worksFor(listUnitId);
    }

    Verdict may(Actor actor, Action action, AwardRound r) {
        return switch (action) {
            case NAME, RECORD_SITTING -> Verdict.of(runs(actor, r), RUNNERS);
            case DECIDE -> Verdict.of(runs(actor, r) && actor.is(Role.UNIT_HEAD), HEAD);
        };
    }

    Verdict may(Actor actor, ListAction action, AwardRound r, UUID listUnitId) {
        return switch (action) {
            case NAME, SEND ->
                Verdict.of(
                        RoundPolicy.isUnitPerson(actor) && listUnitId != null && actor.worksFor(listUnitId), OWN_LIST);
            case GIVE_BACK -> Verdict.of(runs(actor, r), RUNNERS);
        };
    }

    static Verdict open(AwardRound r) {
        return Verdict.of(
                r.status() == RoundStatus.OPEN,
                "Đợt xét đang ở bước “" + r.status().label() + "”.");
    }
}
