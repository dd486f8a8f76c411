package vn.sovang.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/**
 * Who reads a council and who keeps it: the province's is read by everybody and kept by the department; a unit's own is
 * read and kept by the unit's people.
 */
@ApplicationScoped
public class CouncilPolicy implements Beginnings {

    /** What can be begun. */
    private enum Beginning {
        FOUND_COUNCIL
    }

    private static final String KEEPERS =
            "Chỉ chuyên viên Ban Thi đua – Khen thưởng (với Hội đồng tỉnh) hoặc người của đơn vị (với Hội đồng của đơn"
                    + " vị) được lập, sửa Hội đồng và phiên họp.";

    /** On {@code council c}. */
    static SqlList within(Actor actor, SqlList list) {
        return readsAll(actor)
                ? list
                : list.where("(c.kind = 'PROVINCIAL' or c.unit_id = any(:scope))", "scope", units(actor));
    }

    public static UUID[] units(Actor actor) {
        return actor.units().toArray(UUID[]::new);
    }

    public static boolean readsAll(Actor actor) {
        return actor.seesProvince() || actor.is(Role.AUDITOR);
    }

    boolean reads(Actor actor, Council c) {
        return readsAll(actor) || c.kind() == CouncilKind.PROVINCIAL || actor.worksFor(c.unitId());
    }

    /** @param unitId whose council; null for the province's */
    public Verdict mayKeep(Actor actor, UUID unitId) {
        return Verdict.of(
                unitId == null
                        ? actor.is(Role.DEPARTMENT)
                        : actor.worksFor(unitId) && actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER),
                KEEPERS);
    }

    public Verdict mayFoundAny(Actor actor) {
        return Verdict.of(actor.isAny(Role.DEPARTMENT, Role.UNIT_HEAD, Role.UNIT_OFFICER), KEEPERS);
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(AllowedAction.of(Beginning.FOUND_COUNCIL, mayFoundAny(actor)));
    }
}
