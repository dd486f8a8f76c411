package vn.sovang.block;

import java.util.List;
import java.util.UUID;
import vn.sovang.shared.security.Actor;

/** Opens the next year's term with what the conference elected. */
public interface NextTerms {

    /**
     * Copies the members of the year before into a PROVISIONAL term.
     *
     * @param electedAt id of the meeting that elected them
     * @return id of the new term
     * @throws vn.sovang.shared.problem.StateConflict when the term is already there (409)
     */
    UUID openProvisional(
            Actor actor, UUID blockId, int year, UUID headUnitId, List<UUID> deputyUnitIds, UUID electedAt);
}
