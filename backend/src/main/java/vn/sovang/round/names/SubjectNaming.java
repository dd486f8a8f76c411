package vn.sovang.round.names;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.merge.PersonRemoval;

/** Turns what was named into subjects with their names of today, all or none; who nobody knows yet is made. */
@ApplicationScoped
public class SubjectNaming {

    private final KnownPeople people;
    private final KnownHouseholds households;
    private final PersonRemoval removal;

    SubjectNaming(KnownPeople people, KnownHouseholds households, PersonRemoval removal) {
        this.people = people;
        this.households = households;
        this.removal = removal;
    }

    /**
     * One subject.
     *
     * @param unitId the part itself, the unit of the person, the commune of the household
     * @param unitName unit of a person, commune of a household, null for a collective
     * @param post post of a person, address of a household, or null
     * @param made true when it was not known before
     */
    public record Named(
            SubjectKind kind,
            UUID unitId,
            UUID personId,
            UUID householdId,
            String name,
            String unitName,
            String post,
            boolean made) {

        /** Of the person, the household or the part itself. */
        public UUID id() {
            return switch (kind) {
                case INDIVIDUAL -> personId;
                case HOUSEHOLD -> householdId;
                case COLLECTIVE -> unitId;
            };
        }
    }

    /**
     * @param home unit the list is of; new people belong to it when nothing else is said
     * @throws Invalid with one error for each subject that cannot be named (422)
     */
    public List<Named> named(UUID home, Map<UUID, UnitTree.Part> parts, Award award, List<NamedSubject> subjects) {
        Known known = new Known(
                parts,
                people.byId(parts.keySet()),
                households.around(home, parts.keySet()),
                households.communeOf(home));
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            String at = "/subjects/" + i;
            refusal(subjects.get(i), award, known).ifPresent(why -> errors.add(new FieldError(at, why)));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return subjects.stream().map(s -> named(home, s, known)).toList();
    }

    /**
     * Takes back who was made for a list whose subjects are gone.
     *
     * @throws vn.sovang.shared.problem.StateConflict when something else was written for one of the people since (409)
     */
    public void takeBack(Actor actor, EnteredList list) {
        removal.takeBack(actor, list.madePeople(), List.of());
        households.takeBack(list.madeHouseholds());
    }

    private record Known(
            Map<UUID, UnitTree.Part> parts,
            Map<UUID, KnownPeople.Known> people,
            Map<UUID, KnownHouseholds.Known> households,
            Optional<KnownHouseholds.Commune> commune) {

        boolean has(NamedSubject s) {
            return s.unitId().map(parts::containsKey).orElse(true)
                    && s.personId().map(people::containsKey).orElse(true)
                    && s.householdId().map(households::containsKey).orElse(true)
                    && s.newPerson()
                            .flatMap(NamedSubject.NewPerson::unitId)
                            .map(parts::containsKey)
                            .orElse(true);
        }
    }

    private static Optional<String> refusal(NamedSubject s, Award award, Known known) {
        if (!s.isOne()) {
            return Optional.of("Hãy chọn một tập thể, một cá nhân hoặc một hộ gia đình.");
        }
        if (!award.isFor(s.kind())) {
            return Optional.of(
                    award.name() + " không dành cho " + s.kind().label().toLowerCase() + ".");
        }
        if (!known.has(s)) {
            return Optional.of("Không có tập thể, cá nhân, hộ gia đình này trong đơn vị.");
        }
        return s.newHousehold().isPresent() && known.commune().isEmpty()
                ? Optional.of("Hộ gia đình thuộc xã, phường; đơn vị này không thêm được.")
                : Optional.empty();
    }

    private Named named(UUID home, NamedSubject s, Known known) {
        return switch (s.kind()) {
            case COLLECTIVE -> {
                UnitTree.Part part = known.parts().get(s.unitId().orElseThrow());
                yield new Named(SubjectKind.COLLECTIVE, part.id(), null, null, part.name(), null, null, false);
            }
            case INDIVIDUAL -> {
                KnownPeople.Known person = s.personId()
                        .map(known.people()::get)
                        .orElseGet(() -> people.make(s.newPerson().orElseThrow(), home));
                yield new Named(
                        SubjectKind.INDIVIDUAL,
                        person.unitId(),
                        person.id(),
                        null,
                        person.name(),
                        known.parts().get(person.unitId()).name(),
                        person.position(),
                        s.personId().isEmpty());
            }
            case HOUSEHOLD -> {
                KnownHouseholds.Known house = s.householdId()
                        .map(known.households()::get)
                        .orElseGet(() -> households.make(
                                s.newHousehold().orElseThrow(), known.commune().orElseThrow()));
                yield new Named(
                        SubjectKind.HOUSEHOLD,
                        house.communeId(),
                        null,
                        house.id(),
                        house.name(),
                        house.communeName(),
                        house.address(),
                        s.householdId().isEmpty());
            }
        };
    }
}
