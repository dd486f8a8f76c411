package vn.sovang.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sovang.block.BlockDirectory;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** Who sees and who runs a movement. */
@ApplicationScoped
class MovementPolicy implements Beginnings {

    /** The second is a movement of the province, or of any unit. */
    private enum Beginning {
        BEGIN_MOVEMENT,
        BEGIN_ANY_MOVEMENT
    }

    private static final String RUNNER = "Chỉ đơn vị phát động và Ban Thi đua – Khen thưởng được làm việc này.";
    /** The rule of {@link #sees} in SQL, on {@code movement m}. */
    private static final String SCOPE = """
            (m.status <> 'DRAFT' or m.scope = 'UNIT' and m.owner_unit_id = any(:units)
              or m.scope = 'BLOCK' and exists (
                    select 1 from block_term t
                     where t.block_id = m.block_id and t.year = m.from_year and t.head_unit_id = any(:units)))
            """;

    private static final String ENTRY = "Chỉ ghi được phần của đơn vị mình.";

    private final BlockDirectory blocks;

    MovementPolicy(BlockDirectory blocks) {
        this.blocks = blocks;
    }

    boolean sees(Actor actor, Movement m) {
        return m.status() != MovementStatus.DRAFT
                || seesDrafts(actor)
                || runs(actor, m.scope(), m.ownerUnitId(), m.blockId(), m.fromYear());
    }

    /** Drafts of everybody; the auditor reads what was launched. */
    boolean seesDrafts(Actor actor) {
        return actor.seesProvince();
    }

    /** Narrows a list with {@code movement m} to what the actor sees. */
    SqlList within(Actor actor, SqlList list) {
        return seesDrafts(actor)
                ? list
                : list.where(SCOPE, "units", actor.units().toArray(UUID[]::new));
    }

    Verdict mayRun(Actor actor, Movement m) {
        return Verdict.of(runs(actor, m.scope(), m.ownerUnitId(), m.blockId(), m.fromYear()), RUNNER);
    }

    /** Somebody who could begin a movement of some scope; of which is asked by {@link #mayBegin}. */
    Verdict mayBeginAny(Actor actor) {
        return Verdict.of(actor.isAny(Role.DEPARTMENT, Role.UNIT_HEAD, Role.UNIT_OFFICER), RUNNER);
    }

    /** Also before the shape was checked, as far as what was sent says whose movement it is. */
    Verdict mayBegin(Actor actor, MovementContent c) {
        if (c == null || c.scope() == null || c.fromYear() == null) {
            return mayBeginAny(actor);
        }
        return Verdict.of(runs(actor, c.scope(), c.ownerUnitId(), c.blockId(), c.fromYear()), RUNNER);
    }

    private boolean runs(Actor actor, MovementScope scope, UUID owner, UUID block, int year) {
        if (actor.is(Role.DEPARTMENT)) {
            return true;
        }
        return switch (scope) {
            case UNIT -> owner != null && actor.worksFor(owner);
            case BLOCK -> block != null && blocks.headedBy(actor.units(), year).contains(block);
            case NATIONAL, PROVINCE -> false;
        };
    }

    /** @param unit unit the entry is of, null for the movement as a whole */
    Verdict mayEnter(Actor actor, Movement m, UUID unit) {
        boolean own = unit != null && actor.worksFor(unit);
        return Verdict.of(own || mayRun(actor, m).allowed(), ENTRY);
    }

    Verdict of(MovementAction action, Actor actor, Movement m) {
        Verdict run = mayRun(actor, m);
        MovementStatus s = m.status();
        return switch (action) {
            case EDIT -> run.and(in(s, MovementStatus.DRAFT, MovementStatus.LAUNCHED));
            case LAUNCH -> run.and(in(s, MovementStatus.DRAFT));
            case REVIEW, FINAL_REVIEW -> run.and(in(s, MovementStatus.LAUNCHED));
            case ADD_CHECK, CORRECT_REVIEW -> run.and(in(s, MovementStatus.LAUNCHED, MovementStatus.FINAL_REVIEW));
            case LINK_AWARDS, ADD_MEDIA ->
                run.and(in(s, MovementStatus.LAUNCHED, MovementStatus.FINAL_REVIEW, MovementStatus.CLOSED));
            case CLOSE -> run.and(in(s, MovementStatus.FINAL_REVIEW));
            case JOIN, ADD_RESULT, ADD_CONTRIBUTION ->
                Verdict.of(run.allowed() || !actor.units().isEmpty(), ENTRY)
                        .and(in(s, MovementStatus.LAUNCHED, MovementStatus.FINAL_REVIEW));
        };
    }

    private static Verdict in(MovementStatus now, MovementStatus... wanted) {
        return Verdict.of(Set.of(wanted).contains(now), "Phong trào đang ở trạng thái “" + now.label() + "”.");
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(
                AllowedAction.of(Beginning.BEGIN_MOVEMENT, mayBeginAny(actor)),
                AllowedAction.of(Beginning.BEGIN_ANY_MOVEMENT, Verdict.of(actor.is(Role.DEPARTMENT), RUNNER)));
    }
}
