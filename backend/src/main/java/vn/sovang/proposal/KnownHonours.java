package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.register.Register;

/** What the register knows of nominees, in three statements however many there are. */
@ApplicationScoped
class KnownHonours {

    private final Register register;

    KnownHonours(Register register) {
        this.register = register;
    }

    /** By nominee, oldest first; an empty list for who holds nothing. */
    Map<UUID, List<Register.Held>> of(Collection<Nominee> nominees) {
        Map<UUID, List<Register.Held>> units = register.ofUnits(subjects(nominees, SubjectKind.COLLECTIVE));
        Map<UUID, List<Register.Held>> people = register.ofPeople(subjects(nominees, SubjectKind.INDIVIDUAL));
        Map<UUID, List<Register.Held>> households = register.ofHouseholds(subjects(nominees, SubjectKind.HOUSEHOLD));
        return nominees.stream().collect(Collectors.toMap(Nominee::id, n -> switch (n.subjectKind()) {
            case COLLECTIVE -> units.getOrDefault(n.unitId(), List.of());
            case INDIVIDUAL -> people.getOrDefault(n.personId(), List.of());
            case HOUSEHOLD -> households.getOrDefault(n.householdId(), List.of());
        }));
    }

    private static List<UUID> subjects(Collection<Nominee> nominees, SubjectKind kind) {
        return nominees.stream()
                .filter(n -> n.subjectKind() == kind)
                .map(Nominee::subjectId)
                .distinct()
                .toList();
    }
}
