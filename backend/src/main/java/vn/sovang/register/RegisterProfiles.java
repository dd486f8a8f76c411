package vn.sovang.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.Unit;
import vn.sovang.unit.Units;
import vn.sovang.unit.household.HouseholdQueries;
import vn.sovang.unit.person.PeopleQueries;
import vn.sovang.unit.reorganisation.Forebears;

/** Everything the book knows of one unit, person or household. */
@ApplicationScoped
class RegisterProfiles {

    private static final int MOST = 200;

    private final RegisterRows rows;
    private final Units units;
    private final Forebears forebears;
    private final PeopleQueries people;
    private final HouseholdQueries households;

    RegisterProfiles(
            RegisterRows rows, Units units, Forebears forebears, PeopleQueries people, HouseholdQueries households) {
        this.rows = rows;
        this.units = units;
        this.forebears = forebears;
        this.people = people;
        this.households = households;
    }

    RegisterViews.Profile ofUnit(UUID unitId) {
        Unit unit = units.get(unitId);
        List<Forebears.Forebear> line = forebears.of(unitId);
        RegisterList.Statement ofLine = new RegisterList().ofLine(line, unitId).narrowed();
        String where = ofLine.sql();
        Map<String, Object> values = new LinkedHashMap<>(ofLine.values());
        values.put("self", unitId);
        List<RegisterViews.AwardCount> counts = rows.read(
                """
                        select e.award_code, a.name, count(*) as n, max(e.year) as last_year,
                               count(*) filter (where e.unit_id <> :self) as former
                          from register_entry e join award a on a.code = e.award_code %s
                           and e.revoked_on is null and e.subject_kind = 'COLLECTIVE'
                         group by e.award_code, a.name, a.place order by a.place""".formatted(where),
                values,
                row -> new RegisterViews.AwardCount(
                        row.getString("award_code"),
                        row.getString("name"),
                        row.getLong("n"),
                        row.getInt("last_year"),
                        row.getLong("former")));
        List<RegisterViews.Holder> holders = rows.read(
                """
                        select u.id, u.name, count(*) filter (where e.subject_kind = 'COLLECTIVE') as collective,
                               count(*) filter (where e.subject_kind <> 'COLLECTIVE') as people
                          from register_entry e join unit u on u.id = e.unit_id %s and e.revoked_on is null
                         group by u.id, u.name, u.place order by u.id <> :self, u.place""".formatted(where),
                values,
                row -> new RegisterViews.Holder(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getLong("collective"),
                        row.getLong("people")));
        List<RegisterViews.Entry> entries = rows.entries(new RegisterList()
                .ofLine(line, unitId)
                .where("e.subject_kind = 'COLLECTIVE'")
                .first(MOST));
        return new RegisterViews.Profile(
                unitId,
                unit.name(),
                counts,
                holders.stream().mapToLong(RegisterViews.Holder::people).sum(),
                RegisterQueries.marked(entries, unitId),
                holders);
    }

    /**
     * The honours of a person are open like the book itself; where the person is today is told to those alone who see
     * the record of the person.
     *
     * @throws NotFound when neither the book nor the actor's scope knows the person (404)
     */
    RegisterViews.Recipient ofPerson(Actor actor, UUID personId) {
        Optional<PeopleQueries.PersonSummary> seen =
                people.among(actor, List.of(personId)).stream().findFirst();
        return recipient(
                personId,
                new RegisterList().where("e.person_id = :person", "person", personId),
                seen.map(PeopleQueries.PersonSummary::name),
                seen.map(p -> Stream.of(p.position(), p.unitName())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "))));
    }

    /** @throws NotFound when neither the book nor the actor's scope knows the household (404) */
    RegisterViews.Recipient ofHousehold(Actor actor, UUID householdId) {
        Optional<HouseholdQueries.HouseholdSummary> seen = households.find(actor, householdId);
        return recipient(
                householdId,
                new RegisterList().where("e.household_id = :household", "household", householdId),
                seen.map(HouseholdQueries.HouseholdSummary::name),
                seen.map(h -> h.address() + ", " + h.communeName()));
    }

    private RegisterViews.Recipient recipient(
            UUID id, RegisterList list, Optional<String> name, Optional<String> today) {
        List<RegisterViews.Entry> entries = rows.entries(list.first(MOST));
        if (entries.isEmpty() && name.isEmpty()) {
            throw new NotFound();
        }
        Map<String, RegisterViews.AwardCount> counts = new LinkedHashMap<>();
        entries.stream()
                .filter(e -> e.revokedOn().isEmpty())
                .forEach(e -> counts.merge(
                        e.awardCode(),
                        new RegisterViews.AwardCount(e.awardCode(), e.awardName(), 1, e.year(), 0),
                        (a, b) -> new RegisterViews.AwardCount(
                                a.awardCode(), a.awardName(), a.count() + 1, Math.max(a.lastYear(), b.lastYear()), 0)));
        return new RegisterViews.Recipient(
                id,
                name.orElseGet(() -> entries.get(0).name()),
                today.filter(t -> !t.isBlank()),
                List.copyOf(counts.values()),
                entries);
    }
}
