package vn.sovang.unit.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.DayWords;
import vn.sovang.unit.UnitNames;
import vn.sovang.unit.facts.GradeQueries;
import vn.sovang.unit.facts.InitiativeQueries;

/** The page of one person, as far as the reader may see it. */
@ApplicationScoped
class PersonViews {

    private final UnitNames names;
    private final PersonPolicy policy;
    private final GradeQueries grades;
    private final InitiativeQueries initiatives;

    PersonViews(UnitNames names, PersonPolicy policy, GradeQueries grades, InitiativeQueries initiatives) {
        this.names = names;
        this.policy = policy;
        this.grades = grades;
        this.initiatives = initiatives;
    }

    /** The course of work, a line for each posting, for telling what a change altered. */
    List<String> course(Person p) {
        Map<UUID, String> units = unitsOf(p);
        return p.postings().stream()
                .map(w -> line(
                        period(w.startsOn(), w.endsOn()),
                        w.position(),
                        w.unitId() == null ? w.organisation() : units.get(w.unitId()),
                        w.recipientGroup().label(),
                        w.cadreLevel() == null ? null : w.cadreLevel().label()))
                .toList();
    }

    List<String> served(Person p) {
        return p.services().stream()
                .map(s -> line(
                        period(s.startsOn(), s.endsOn()),
                        s.kind().label(),
                        s.title(),
                        s.terms() == null ? null : s.terms() + " nhiệm kỳ"))
                .toList();
    }

    private static String line(String... parts) {
        return Arrays.stream(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String period(LocalDate from, LocalDate to) {
        if (from == null && to == null) {
            return null;
        }
        return (from == null ? "đến " : "từ " + DayWords.day(from) + (to == null ? "" : " đến "))
                + (to == null ? "" : DayWords.day(to));
    }

    private Map<UUID, String> unitsOf(Person p) {
        return names.of(p.postings().stream()
                .map(Posting::unitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    PersonView of(Actor actor, Person p) {
        Map<UUID, String> units = unitsOf(p);
        return new PersonView(
                p.id(),
                p.version(),
                p.name(),
                p.gender(),
                p.gender().label(),
                Optional.ofNullable(p.profile().birthYear()),
                Optional.ofNullable(p.position()),
                Optional.ofNullable(p.unitId()),
                Optional.ofNullable(p.unitId()).map(units::get),
                p.employed(),
                p.recipientGroup(),
                p.recipientGroup().label(),
                p.cadreLevel(),
                Optional.ofNullable(p.cadreLevel()).map(CadreLevel::label),
                policy.mayReadPersonal(actor, p.unitId()).allowed()
                        ? Optional.of(PersonView.Personal.of(p.profile()))
                        : Optional.empty(),
                p.postings().stream()
                        .map(w -> PersonView.Work.of(w, units.get(w.unitId())))
                        .toList(),
                p.services().stream().map(PersonView.Service::of).toList(),
                grades.ofPerson(p.id()),
                initiatives.ofPerson(p.id()),
                policy.on(actor, p.unitId()));
    }
}
