package vn.sovang.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.person.PersonPolicy;

/** A unit as it is shown, in a fixed number of statements. */
@ApplicationScoped
class UnitViews {

    /** What can be done with a unit itself. */
    private enum Action {
        KEEP,
        MERGE_DUPLICATE,
        /** Of the unit itself, each year. */
        WRITE_GRADES
    }

    private final UnitQueries queries;
    private final UnitNames names;
    private final UnitPolicy policy;
    private final PersonPolicy people;
    private final AppClock clock;

    UnitViews(UnitQueries queries, UnitNames names, UnitPolicy policy, PersonPolicy people, AppClock clock) {
        this.queries = queries;
        this.names = names;
        this.policy = policy;
        this.people = people;
        this.clock = clock;
    }

    UnitView of(Actor actor, Unit unit) {
        return of(actor, unit, clock.today());
    }

    UnitView of(Actor actor, Unit unit, LocalDate day) {
        UnitQueries.UnitSummary then = queries.on(unit.id(), day);
        UnitState state = UnitState.of(unit, day);
        Map<UUID, String> others = names.of(Stream.of(unit.standingBodyId(), unit.mergedIntoId())
                .filter(Objects::nonNull)
                .toList());
        return new UnitView(
                unit.id(),
                unit.version(),
                then.name(),
                unit.kind(),
                unit.kind().label(),
                then.parentId(),
                then.parentName(),
                Optional.ofNullable(unit.code()),
                UnitCodes.note(unit.code()),
                unit.aliases(),
                Optional.ofNullable(unit.validFrom()),
                Optional.ofNullable(unit.validTo()),
                unit.outside(),
                named(unit.standingBodyId(), others),
                named(unit.mergedIntoId(), others),
                day,
                queries.nameSince(unit.id(), then.name(), day),
                state,
                state.label(),
                actions(actor, unit));
    }

    private static Optional<UnitView.Named> named(UUID id, Map<UUID, String> names) {
        return Optional.ofNullable(id).map(i -> new UnitView.Named(i, names.get(i)));
    }

    private List<AllowedAction> actions(Actor actor, Unit unit) {
        List<AllowedAction> all = new ArrayList<>(RestrictedAction.of(policy, actor, unit.id()));
        all.add(AllowedAction.of(Action.KEEP, policy.mayKeep(actor, unit)));
        all.add(AllowedAction.of(Action.MERGE_DUPLICATE, policy.mayKeep(actor, unit)));
        all.add(AllowedAction.of(Action.WRITE_GRADES, people.mayKeep(actor, unit.id())));
        return all;
    }
}
