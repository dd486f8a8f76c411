package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.unit.facts.AnnualFacts;
import vn.sovang.unit.facts.WorkGrade;
import vn.sovang.unit.person.Gender;
import vn.sovang.unit.person.People;
import vn.sovang.unit.person.Person;
import vn.sovang.unit.person.PersonProfile;

/** What the list of people already tells for the report of a nominee, so that nobody types it again. */
@ApplicationScoped
class KnownPeople {

    private final People people;
    private final AnnualFacts facts;

    KnownPeople(People people, AnnualFacts facts) {
        this.people = people;
        this.facts = facts;
    }

    /** By nominee, in three statements however many there are. */
    Map<UUID, ReportPerson> of(Collection<Nominee> nominees) {
        List<UUID> ids = nominees.stream()
                .map(Nominee::personId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, Person> known = ids.isEmpty()
                ? Map.of()
                : people.list("id in ?1", ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<UUID, Map<Integer, WorkGrade>> grades = facts.gradesOfPeople(ids);
        Map<UUID, List<AnnualFacts.Share>> works = facts.initiativesOf(ids);
        return nominees.stream().collect(Collectors.toMap(Nominee::id, n -> {
            if (n.householdId() != null) {
                return household(n);
            }
            Person person = n.personId() == null ? null : known.get(n.personId());
            return person == null
                    ? ReportPerson.NOBODY
                    : new ReportPerson(
                            identity(person),
                            texts(
                                    grades.getOrDefault(person.id(), Map.of()),
                                    works.getOrDefault(person.id(), List.of())));
        }));
    }

    private static ReportPerson household(Nominee n) {
        return new ReportPerson(
                new ReportIdentity(null, null, null, null, null, null, null, null, n.post(), null, null),
                ReportTexts.empty());
    }

    private static ReportIdentity identity(Person p) {
        PersonProfile profile = p.profile();
        String theory = profile.politicalTheory() == null ? null : "lý luận chính trị: " + profile.politicalTheory();
        String qualification = Stream.of(profile.qualifications(), theory)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return new ReportIdentity(
                null,
                null,
                null,
                null,
                null,
                profile.birthDate(),
                p.gender() == Gender.UNKNOWN ? null : p.gender().label(),
                profile.home(),
                profile.residence(),
                p.position(),
                qualification.isEmpty() ? null : qualification);
    }

    /** Grades and initiatives of the years, one thought per line as the form takes them. */
    private static ReportTexts texts(Map<Integer, WorkGrade> grades, List<AnnualFacts.Share> works) {
        List<String> lines = new ArrayList<>();
        grades.forEach((year, grade) -> lines.add("Xếp loại năm " + year + ": " + grade.label() + "."));
        works.forEach(i -> lines.add(i.kind().label() + " năm " + i.year() + ": " + i.title() + " ("
                + i.scope().label()
                + (i.certificateNumber() == null ? "" : ", số " + i.certificateNumber()) + ", đóng góp "
                + i.share().stripTrailingZeros().toPlainString().replace('.', ',') + " %)."));
        return new ReportTexts(null, lines.isEmpty() ? null : String.join("\n", lines), null, null, null);
    }
}
