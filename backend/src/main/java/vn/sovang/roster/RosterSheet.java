package vn.sovang.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import vn.sovang.document.sheet.Sheet;
import vn.sovang.document.sheet.SheetWriter;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.Unit;
import vn.sovang.unit.Units;
import vn.sovang.unit.facts.WorkGrade;
import vn.sovang.unit.person.Gender;
import vn.sovang.unit.person.PersonPolicy;
import vn.sovang.unit.person.RecipientGroup;

/**
 * The people of a unit and of those below it under the titles an import understands, so that the list can be completed
 * and read in again: who is there already stays one person. Identity numbers never leave.
 */
@ApplicationScoped
class RosterSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String BELOW = """
            with recursive below (id) as (
                select cast(:unit as uuid) union select u.id from unit u join below b on u.parent_id = b.id)
            """;

    private final EntityManager entities;
    private final Units units;
    private final PersonPolicy policy;

    RosterSheet(EntityManager entities, Units units, PersonPolicy policy) {
        this.entities = entities;
        this.units = units;
        this.policy = policy;
    }

    /** A file to be given out. */
    record Written(String name, byte[] content) {}

    /** @throws NotFound when there is no such unit (404); Forbidden when the actor does not keep its people (403) */
    @Transactional
    public Written of(Actor actor, UUID unitId) {
        Unit unit = units.findByIdOptional(unitId).orElseThrow(NotFound::new);
        policy.mayKeep(actor, unitId).orRefuse();
        Map<UUID, Map<Integer, String>> grades = grades(unitId);
        Sheet.Builder<Tuple> sheet = Sheet.<Tuple>of("Danh sách cá nhân").note("Đơn vị: " + unit.name());
        for (RosterColumn column : RosterColumn.values()) {
            if (column != RosterColumn.NUMBER) {
                sheet.text(column.title(), 22, row -> text(row, column));
            }
        }
        TreeSet<Integer> years = new TreeSet<>();
        grades.values().forEach(g -> years.addAll(g.keySet()));
        for (int year : years) {
            sheet.text("Xếp loại " + year, 14, row -> grades.getOrDefault(row.get("id", UUID.class), Map.of())
                    .get(year));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SheetWriter.xlsx(sheet.build(), people(unitId).stream(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written("Danh sách cá nhân " + unit.name() + ".xlsx", out.toByteArray());
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> people(UUID unitId) {
        return entities.createNativeQuery(BELOW + """
                        select p.id, p.name, p.birth_date, p.birth_year, p.gender, p.position, u.name as unit,
                               p.recipient_group, p.home, p.residence, p.ethnicity, p.religion, p.qualifications,
                               p.political_theory, p.party_admitted_on
                          from person p join below b on b.id = p.unit_id join unit u on u.id = p.unit_id
                         where p.merged_into_id is null
                         order by u.place, p.given_name, p.name, p.id""", Tuple.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    private Map<UUID, Map<Integer, String>> grades(UUID unitId) {
        List<?> rows = entities.createNativeQuery(BELOW + """
                        select g.person_id, g.year, g.grade
                          from annual_grade g join person p on p.id = g.person_id join below b on b.id = p.unit_id
                         where p.merged_into_id is null""", Tuple.class)
                .setParameter("unit", unitId)
                .getResultList();
        Map<UUID, Map<Integer, String>> grades = new HashMap<>();
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            grades.computeIfAbsent(t.get("person_id", UUID.class), k -> new HashMap<>())
                    .put(
                            t.get("year", Integer.class),
                            WorkGrade.valueOf(t.get("grade", String.class)).name());
        }
        return grades;
    }

    private static String text(Tuple row, RosterColumn column) {
        return switch (column) {
            case NAME -> row.get("name", String.class);
            case BIRTH -> birth(row);
            case GENDER -> Gender.valueOf(row.get("gender", String.class)).label();
            case POSITION -> row.get("position", String.class);
            case UNIT -> row.get("unit", String.class);
            case GROUP ->
                RecipientGroup.valueOf(row.get("recipient_group", String.class)).label();
            case HOME -> row.get("home", String.class);
            case RESIDENCE -> row.get("residence", String.class);
            case ETHNICITY -> row.get("ethnicity", String.class);
            case RELIGION -> row.get("religion", String.class);
            case QUALIFICATIONS -> row.get("qualifications", String.class);
            case POLITICAL_THEORY -> row.get("political_theory", String.class);
            case PARTY -> day(row.get("party_admitted_on", LocalDate.class));
            case NUMBER -> null;
        };
    }

    private static String birth(Tuple row) {
        LocalDate day = row.get("birth_date", LocalDate.class);
        Integer year = row.get("birth_year", Integer.class);
        return day != null ? day(day) : year == null ? null : year.toString();
    }

    private static String day(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }
}
