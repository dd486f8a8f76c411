package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** Who may change blocks; everyone signed in may read their composition. */
@ApplicationScoped
public class BlockPolicy implements Beginnings {

    /** What can be begun. */
    private enum Beginning {
        FOUND_BLOCK
    }

    private static final String KEEPER =
            "Chỉ chuyên viên Ban Thi đua – Khen thưởng được lập và sửa cụm, khối của tỉnh.";
    private static final String RUNNER =
            "Chỉ Ban Thi đua – Khen thưởng và đơn vị đứng đầu cụm, khối được làm việc này.";

    public Verdict mayFound(Actor actor) {
        return Verdict.of(actor.is(Role.DEPARTMENT), KEEPER);
    }

    /** Blocks inside a unit are kept by the people of that unit as well. */
    public Verdict mayKeep(Actor actor, Block block) {
        boolean own = block.level() == BlockLevel.INSIDE_UNIT
                && block.ownerUnitId() != null
                && actor.worksFor(block.ownerUnitId());
        return Verdict.of(actor.is(Role.DEPARTMENT) || own, KEEPER);
    }

    /** The year's work: joint activities and dates. */
    Verdict mayRun(Actor actor, Block block, Optional<UUID> headUnitId) {
        boolean head = headUnitId.filter(actor::worksFor).isPresent();
        return Verdict.of(head || mayKeep(actor, block).allowed(), RUNNER);
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(AllowedAction.of(Beginning.FOUND_BLOCK, mayFound(actor)));
    }
}
