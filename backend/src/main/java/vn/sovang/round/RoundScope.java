package vn.sovang.round;

import java.util.UUID;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;

/** The rounds an actor sees, as a SQL condition on {@code award_round r}. */
final class RoundScope {

    /**
     * Rounds of the province once they are open, and to their lead agency before; a unit's own rounds to its people,
     * and once open to those of its parts, who send their lists.
     */
    private static final String CONDITION = """
            (:all or r.level = 'PROVINCE' and (r.status <> 'PLANNED' or r.lead_unit_id = any(:scope))
              or r.level = 'UNIT' and (r.owner_unit_id = any(:scope)
                    or r.status <> 'PLANNED' and r.owner_unit_id in (
                        with recursive above (id) as (
                            select u.parent_id from unit u where u.id = any(:scope)
                            union select u.parent_id from unit u join above a on a.id = u.id)
                        select id from above where id is not null)))""";

    private RoundScope() {}

    static SqlList narrow(SqlList list, Actor actor) {
        return list.where(CONDITION, "scope", actor.units().toArray(UUID[]::new))
                .where("true", "all", RoundPolicy.seesAll(actor));
    }
}
