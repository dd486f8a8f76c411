package vn.sovang.register.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sovang.unit.KnownUnits;

/** Looks at the lines of a table as they were last read. */
@ApplicationScoped
class ImportLines {

    private static final int MOST_QUESTIONS = 100;

    private final EntityManager entities;
    private final KnownUnits units;

    ImportLines(EntityManager entities, KnownUnits units) {
        this.entities = entities;
        this.units = units;
    }

    ImportViews.Counts counts(UUID id) {
        Tuple t = rows("""
                        select count(*) filter (where state = 'NEW' and problems = '{}') as ready,
                               count(*) filter (where state = 'NEW' and problems <> '{}') as doubtful,
                               count(*) filter (where state = 'DUPLICATE') as duplicate,
                               count(*) filter (where state = 'FAULTY') as faulty
                          from register_import_row where import_id = :id""", Map.of("id", id)).get(0);
        return new ImportViews.Counts(
                t.get("ready", Long.class),
                t.get("doubtful", Long.class),
                t.get("duplicate", Long.class),
                t.get("faulty", Long.class));
    }

    ImportViews.Lines page(UUID id, ImportViews.Which which, int after, int size) {
        String condition =
                switch (which) {
                    case FAULTY -> "r.state = 'FAULTY'";
                    case DUPLICATE -> "r.state = 'DUPLICATE'";
                    case DOUBTFUL -> "r.state = 'NEW' and r.problems <> '{}'";
                    case READY -> "r.state = 'NEW' and r.problems = '{}'";
                };
        List<Tuple> found = rows(
                "select r.*, a.name as award_name from register_import_row r left join award a on a.code = r.award_code"
                        + " where r.import_id = :id and r.place > :after and " + condition
                        + " order by r.place limit :most",
                Map.of("id", id, "after", after, "most", size + 1));
        boolean more = found.size() > size;
        List<ImportViews.Line> lines =
                found.stream().limit(size).map(ImportLines::line).toList();
        return new ImportViews.Lines(
                lines, more ? Optional.of(lines.get(size - 1).place()) : Optional.empty());
    }

    private static ImportViews.Line line(Tuple t) {
        return new ImportViews.Line(
                t.get("place", Integer.class),
                t.get("name", String.class),
                Optional.ofNullable(t.get("unit_written", String.class)),
                Optional.ofNullable(t.get("award_name", String.class))
                        .or(() -> Optional.ofNullable(t.get("award_written", String.class))),
                Optional.ofNullable(t.get("year", Integer.class)),
                Optional.ofNullable(t.get("decision_number", String.class)),
                Optional.ofNullable(t.get("decision_date", LocalDate.class)),
                t.get("person_id", UUID.class) != null,
                Stream.of(t.get("problems", String[].class))
                        .map(ImportProblem::of)
                        .toList());
    }

    /** Units first, because people are told by their unit; those on most lines first. */
    List<ImportViews.Question> questions(UUID id) {
        List<ImportViews.Question> all = new ArrayList<>();
        WrittenUnits names = new WrittenUnits(units.index(), Map.of());
        for (Tuple t : rows("""
                        select r.unit_key as key, min(coalesce(r.unit_name, r.name)) as written, count(*) as n
                          from register_import_row r
                         where r.import_id = :id and r.state = 'FAULTY' and r.unit_key is not null and r.unit_id is null
                           and not exists (select 1 from register_import_answer a
                                            where a.import_id = :id and a.kind = 'UNIT' and a.key = r.unit_key)
                         group by r.unit_key order by n desc, r.unit_key limit :most""", Map.of("id", id, "most", MOST_QUESTIONS))) {
            String written = t.get("written", String.class);
            all.add(new ImportViews.Question(
                    ImportViews.QuestionKind.UNIT,
                    t.get("key", String.class),
                    written,
                    t.get("n", Long.class),
                    names.candidates(written).stream()
                            .map(c -> new ImportViews.Candidate(c.unitId(), c.words()))
                            .toList()));
        }
        all.addAll(people(id));
        return all;
    }

    private List<ImportViews.Question> people(UUID id) {
        Map<String, ImportViews.Question> asked = new LinkedHashMap<>();
        for (Tuple t : rows("""
                        select q.person_key, q.written, q.n, p.id,
                               concat_ws(', ', p.name, 'sinh năm ' || p.birth_year, p.position, u.name) as words
                          from (select r.person_key, r.folded, r.unit_id, r.birth_year,
                                       min(r.name || ', ' || r.unit_name) as written, count(*) as n
                                  from register_import_row r
                                 where r.import_id = :id and r.state = 'FAULTY' and r.person_key is not null
                                   and r.person_id is null
                                   and not exists (select 1 from register_import_answer a
                                                    where a.import_id = :id and a.kind = 'PERSON' and a.key = r.person_key)
                                 group by 1, 2, 3, 4 order by n desc, r.person_key limit :most) q
                          join person p on sv_fold(p.name) = q.folded and p.unit_id = q.unit_id and p.merged_into_id is null
                           and (q.birth_year is null or p.birth_year is null or p.birth_year = q.birth_year)
                          join unit u on u.id = p.unit_id
                         order by q.n desc, q.person_key, p.id""", Map.of("id", id, "most", MOST_QUESTIONS))) {
            String key = t.get("person_key", String.class);
            ImportViews.Question question = asked.computeIfAbsent(
                    key,
                    k -> new ImportViews.Question(
                            ImportViews.QuestionKind.PERSON,
                            k,
                            t.get("written", String.class),
                            t.get("n", Long.class),
                            new ArrayList<>()));
            question.candidates().add(new ImportViews.Candidate(t.get("id", UUID.class), t.get("words", String.class)));
        }
        return List.copyOf(asked.values());
    }

    private List<Tuple> rows(String sql, Map<String, Object> values) {
        Query query = entities.createNativeQuery(sql, Tuple.class);
        values.forEach(query::setParameter);
        List<Tuple> rows = new ArrayList<>();
        query.getResultList().forEach(r -> rows.add((Tuple) r));
        return rows;
    }
}
