package vn.sovang.rolemodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.household.HouseholdQueries;
import vn.sovang.unit.person.PeopleQueries;

/** Checks whom and what a role model refers to: the person, household or unit it is, its movement, its award. */
@ApplicationScoped
class ModelSubjects {

    private static final String UNKNOWN = "Không có dữ liệu này.";

    private final EntityManager entities;
    private final PeopleQueries people;
    private final HouseholdQueries households;
    private final AppClock clock;

    ModelSubjects(EntityManager entities, PeopleQueries people, HouseholdQueries households, AppClock clock) {
        this.entities = entities;
        this.people = people;
        this.households = households;
        this.clock = clock;
    }

    /**
     * A person or a household the actor may not see is as unknown here as an id nobody has.
     *
     * @param before the model as it stands; whom it is of already is not asked for again. Null for a new one
     * @throws Invalid naming every reference that does not hold (422)
     */
    void requireKnown(Actor actor, RoleModelContent c, RoleModel before) {
        List<FieldError> errors = new ArrayList<>();
        known("select 1 from unit where id = :id", c.unitId(), "/unitId", errors);
        boolean person = c.personId() == null
                || before != null && c.personId().equals(before.personId())
                || !people.among(actor, List.of(c.personId())).isEmpty();
        boolean household = c.householdId() == null
                || before != null && c.householdId().equals(before.householdId())
                || households.find(actor, c.householdId()).isPresent();
        of(c.subjectKind() == ModelSubject.PERSON, c.personId(), person, "/personId", errors);
        of(c.subjectKind() == ModelSubject.HOUSEHOLD, c.householdId(), household, "/householdId", errors);
        of(!c.subjectKind().isOfPeople(), c.subjectUnitId(), isUnit(c.subjectUnitId()), "/subjectUnitId", errors);
        known("select 1 from movement where id = :id and status <> 'DRAFT'", c.movementId(), "/movementId", errors);
        award(c, errors);
        if (c.foundOn().isAfter(clock.today())) {
            errors.add(new FieldError("/foundOn", "Ngày phát hiện không thể ở tương lai."));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    boolean isAwarded(UUID registerEntry) {
        return registerEntry != null
                && !entities.createNativeQuery("select 1 from register_entry where id = :id and revoked_on is null")
                        .setParameter("id", registerEntry)
                        .getResultList()
                        .isEmpty();
    }

    private static void of(boolean fits, UUID id, boolean known, String pointer, List<FieldError> errors) {
        if (id != null && !fits) {
            errors.add(new FieldError(pointer, "Không đúng với loại đối tượng đã chọn."));
        } else if (!known) {
            errors.add(new FieldError(pointer, UNKNOWN));
        }
    }

    private boolean isUnit(UUID id) {
        return id == null || isThere("select 1 from unit where id = :id", id);
    }

    /** An award of somebody else would be told of the model in public. */
    private void award(RoleModelContent c, List<FieldError> errors) {
        if (c.registerEntryId() == null) {
            return;
        }
        List<?> found = entities.createNativeQuery(
                        "select person_id, unit_id from register_entry where id = :id", Tuple.class)
                .setParameter("id", c.registerEntryId())
                .getResultList();
        if (found.isEmpty()) {
            errors.add(new FieldError("/registerEntryId", UNKNOWN));
            return;
        }
        Tuple entry = (Tuple) found.get(0);
        UUID person = entry.get("person_id", UUID.class);
        UUID unit = entry.get("unit_id", UUID.class);
        boolean others = c.personId() != null && !c.personId().equals(person)
                || c.subjectUnitId() != null
                        && (person != null || !c.subjectUnitId().equals(unit));
        if (others) {
            errors.add(new FieldError("/registerEntryId", "Khen thưởng này không phải của đối tượng đã chọn."));
        }
    }

    private void known(String sql, UUID id, String pointer, List<FieldError> errors) {
        if (id != null && !isThere(sql, id)) {
            errors.add(new FieldError(pointer, UNKNOWN));
        }
    }

    private boolean isThere(String sql, UUID id) {
        return !entities.createNativeQuery(sql)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }
}
