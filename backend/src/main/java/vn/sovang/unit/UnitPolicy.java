package vn.sovang.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** Units are known to everybody; people to their own unit and the province; restricted facts to fewer still. */
@ApplicationScoped
public class UnitPolicy implements Beginnings {

    /** What can be begun. */
    private enum Beginning {
        SEARCH_IDENTITY,
        KEEP_UNITS
    }

    private static final String READERS =
            "Chỉ người của đơn vị và các cơ quan tham mưu, quyết định khen thưởng được xem thông tin hạn chế.";
    private static final String WRITERS =
            "Chỉ người của đơn vị và chuyên viên Ban Thi đua – Khen thưởng được ghi thông tin hạn chế.";

    private static final String KEEPERS =
            "Chỉ chuyên viên Ban Thi đua – Khen thưởng và quản trị hệ thống ghi danh mục đơn vị.";

    /** Narrows a list with {@code person p} to the people the actor sees. */
    public SqlList people(Actor actor, SqlList list) {
        return ofUnits(actor, list, "p.unit_id").where("p.merged_into_id is null");
    }

    /** Narrows a list to what belongs to units whose people the actor sees; {@code unit} is the column that says whose. */
    public SqlList ofUnits(Actor actor, SqlList list, String unit) {
        return seesEverybody(actor)
                ? list
                : list.where(unit + " = any(:scope)", "scope", actor.units().toArray(UUID[]::new));
    }

    /** The province's departments and the auditor see the people of every unit. */
    public static boolean seesEverybody(Actor actor) {
        return actor.seesProvince() || actor.is(Role.AUDITOR);
    }

    /** Entering, correcting, importing units and merging duplicates. */
    public Verdict mayKeep(Actor actor) {
        return Verdict.of(actor.isAny(Role.DEPARTMENT, Role.ADMIN), KEEPERS);
    }

    Verdict mayKeep(Actor actor, Unit unit) {
        return mayKeep(actor).and(Verdict.of(unit.mergedIntoId() == null, "Mục này đã được gộp vào đơn vị khác."));
    }

    /** Who does the work of emulation in a unit is told to its own people and to the province's. */
    public boolean seesOfficers(Actor actor, UUID unitId) {
        return isProvincePerson(actor) || actor.isAny(Role.ADMIN, Role.AUDITOR) || actor.worksFor(unitId);
    }

    /** @param unitId the unit, or the unit of the person; null for a person of none */
    public Verdict mayReadRestricted(Actor actor, UUID unitId) {
        return Verdict.of(isProvincePerson(actor) || isOwn(actor, unitId), READERS);
    }

    public Verdict mayWriteRestricted(Actor actor, UUID unitId) {
        return Verdict.of(actor.is(Role.DEPARTMENT) || isOwn(actor, unitId), WRITERS);
    }

    /** Looking somebody up by an identity number; what is found is narrowed to the people the actor sees. */
    public Verdict maySearchIdentities(Actor actor) {
        return Verdict.of(isProvincePerson(actor) || actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER), READERS);
    }

    /** A connected system reads the province too, but never what is restricted, whatever its scopes are. */
    private static boolean isProvincePerson(Actor actor) {
        return actor.seesProvince() && !actor.is(Role.INTEGRATION);
    }

    private static boolean isOwn(Actor actor, UUID unitId) {
        return unitId != null && actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER) && actor.worksFor(unitId);
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(
                AllowedAction.of(Beginning.SEARCH_IDENTITY, maySearchIdentities(actor)),
                AllowedAction.of(Beginning.KEEP_UNITS, mayKeep(actor)));
    }
}
