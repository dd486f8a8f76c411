package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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

    ReportPerson of(Nominee nominee) {
        return nominee.personId() == null
                ? ReportPerson.NOBODY
                : people.findByIdOptional(nominee.personId())
                        .map(p -> new ReportPerson(identity(p), texts(p.id())))
                        .orElse(ReportPerson.NOBODY);
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
    private ReportTexts texts(UUID person) {
        List<String> lines = new ArrayList<>();
        Map<Integer, WorkGrade> grades = facts.gradesOfPeople(List.of(person)).getOrDefault(person, Map.of());
        grades.forEach((year, grade) -> lines.add("Xếp loại năm " + year + ": " + grade.label() + "."));
        facts.initiativesOf(List.of(person))
                .getOrDefault(person, List.of())
                .forEach(i -> lines.add(i.kind().label() + " năm " + i.year() + ": " + i.title() + " ("
                        + i.scope().label()
                        + (i.certificateNumber() == null ? "" : ", số " + i.certificateNumber()) + ", đóng góp "
                        + i.share().stripTrailingZeros().toPlainString().replace('.', ',') + " %)."));
        return new ReportTexts(null, lines.isEmpty() ? null : String.join("\n", lines), null, null, null);
    }
}
