package vn.sovang.unit.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;
import vn.sovang.unit.RestrictedAction;
import vn.sovang.unit.UnitPolicy;

/** Who keeps people, households and their annual facts: their own unit and the department. */
@ApplicationScoped
public class PersonPolicy implements Beginnings {

    /** What can be begun. */
    private enum Beginning {
        KEEP_PEOPLE
    }

    /** What can be done with a person. */
    public enum Action {
        EDIT,
        READ_CHANGES
    }

    private static final String KEEPERS =
            "Chỉ người của đơn vị và chuyên viên Ban Thi đua – Khen thưởng ghi thông tin cá nhân, hộ gia đình và kết quả hằng năm.";
    private static final String READERS =
            "Chỉ người của đơn vị và các cơ quan tham mưu, quyết định khen thưởng xem thông tin riêng của cá nhân.";

    private final UnitPolicy units;

    PersonPolicy(UnitPolicy units) {
        this.units = units;
    }

    /** Whether the actor keeps anybody at all. */
    public Verdict mayKeep(Actor actor) {
        return Verdict.of(actor.isAny(Role.DEPARTMENT, Role.UNIT_HEAD, Role.UNIT_OFFICER), KEEPERS);
    }

    /** @param unitId the unit or commune the record belongs to; null for none */
    public Verdict mayKeep(Actor actor, UUID unitId) {
        return Verdict.of(
                actor.is(Role.DEPARTMENT)
                        || unitId != null && actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER) && actor.worksFor(unitId),
                KEEPERS);
    }

    /** What is nobody's business but of those who decide on an award: birthday, home, beliefs. */
    public Verdict mayReadPersonal(Actor actor, UUID unitId) {
        return Verdict.of(units.mayReadRestricted(actor, unitId).allowed(), READERS);
    }

    List<AllowedAction> on(Actor actor, UUID unitId) {
        List<AllowedAction> all = new ArrayList<>(RestrictedAction.of(units, actor, unitId));
        all.add(AllowedAction.of(Action.EDIT, mayKeep(actor, unitId)));
        all.add(AllowedAction.of(Action.READ_CHANGES, mayReadPersonal(actor, unitId)));
        return all;
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(AllowedAction.of(Beginning.KEEP_PEOPLE, mayKeep(actor)));
    }
}
