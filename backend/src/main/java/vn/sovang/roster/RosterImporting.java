package vn.sovang.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.audit.AuditTrail;
import vn.sovang.document.FileExchange;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.KnownUnits;
import vn.sovang.unit.Units;
import vn.sovang.unit.facts.AnnualFacts;
import vn.sovang.unit.facts.GradeContent;
import vn.sovang.unit.facts.GradeRecords;
import vn.sovang.unit.merge.PersonRemoval;
import vn.sovang.unit.person.PeopleQueries;
import vn.sovang.unit.person.PersonPolicy;
import vn.sovang.unit.person.PersonRecords;
import vn.sovang.unit.restricted.ImportedNumbers;

/** Lists of people in two steps: read and looked at, then written all at once; taken back while nothing rests on it. */
@ApplicationScoped
public class RosterImporting {

    private static final String SUBJECT = "person-import";
    private static final String PASTED = "Văn bản đã dán";
    private static final int CLEAR_EVERY = 25;

    private final PersonImports imports;
    private final KnownUnits units;
    private final Units unitList;
    private final RosterViews views;
    private final ImportedNumbers numbers;
    private final PeopleQueries people;
    private final AnnualFacts facts;
    private final PersonRecords persons;
    private final GradeRecords grades;
    private final PersonRemoval removal;
    private final PersonPolicy policy;
    private final FileExchange files;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;
    private final EntityManager entities;

    RosterImporting(
            PersonImports imports,
            KnownUnits units,
            Units unitList,
            RosterViews views,
            ImportedNumbers numbers,
            PeopleQueries people,
            AnnualFacts facts,
            PersonRecords persons,
            GradeRecords grades,
            PersonRemoval removal,
            PersonPolicy policy,
            FileExchange files,
            Shape shape,
            AuditTrail audit,
            AppClock clock,
            EntityManager entities) {
        this.imports = imports;
        this.units = units;
        this.unitList = unitList;
        this.views = views;
        this.numbers = numbers;
        this.people = people;
        this.facts = facts;
        this.persons = persons;
        this.grades = grades;
        this.removal = removal;
        this.policy = policy;
        this.files = files;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
        this.entities = entities;
    }

    Verdict mayImport(Actor actor) {
        return policy.mayKeep(actor);
    }

    @Transactional
    public RosterView readText(Actor actor, RosterText body) {
        mayImport(actor).orRefuse();
        shape.check(body);
        return kept(actor, PASTED, body.text(), body.unitId());
    }

    @Transactional
    public RosterView readFile(Actor actor, String name, Path content, UUID unitId) {
        mayImport(actor).orRefuse();
        files.requireSound(content, name);
        return kept(actor, name, RosterWorkbook.text(content), unitId);
    }

    private RosterView kept(Actor actor, String source, String text, UUID unitId) {
        if (unitId == null
                || unitList.findByIdOptional(unitId).isEmpty()
                || !policy.mayKeep(actor, unitId).allowed()) {
            throw new Invalid("/unitId", "Chỉ nhập người của đơn vị mình và đơn vị trực thuộc.");
        }
        TakenNumbers taken = TakenNumbers.outOf(text);
        PersonImport made = PersonImport.of(source, taken.text(), unitId, actor.accountId(), clock.instant());
        imports.persist(made);
        imports.flush();
        numbers.keep(made.id(), taken.numbers());
        Read read = read(actor, made);
        audit.record(
                actor,
                "person.import.read",
                SUBJECT,
                made.id(),
                Map.of("rows", read.rows().size()));
        return view(actor, made, read);
    }

    @Transactional
    public RosterView get(Actor actor, UUID id) {
        PersonImport made = imports.locked(actor, id);
        return view(actor, made, read(actor, made));
    }

    @Transactional
    public void discard(Actor actor, UUID id, Precondition seen) {
        PersonImport made = imports.locked(actor, id);
        seen.require(made.version());
        made.demandOpen();
        audit.record(actor, "person.import.discard", SUBJECT, id);
        imports.delete(made);
        imports.flush();
    }

    /** @throws Invalid while a line that is not left out has a fault; nothing is written then (422) */
    @Transactional
    public RosterCommit.Done commit(Actor actor, UUID id, RosterCommit body) {
        PersonImport made = imports.locked(actor, id);
        mayImport(actor).orRefuse();
        RosterCommit said = body == null ? RosterCommit.AS_READ : shape.check(body);
        made.demandOpen();
        Set<Integer> skipped = new HashSet<>(said.skipped());
        Set<Integer> asNew = new HashSet<>(said.asNew());
        Read read = read(actor, made);
        List<ReadPerson> taken =
                read.rows().stream().filter(r -> !skipped.contains(r.number())).toList();
        demandSound(read, taken);
        List<UUID> writtenPeople = new ArrayList<>();
        List<UUID> writtenGrades = new ArrayList<>();
        List<UUID> numbered = new ArrayList<>();
        int n = 0;
        for (ReadPerson row : taken) {
            boolean isNew = row.known() == null || asNew.contains(row.number());
            UUID person = isNew ? persons.register(actor, row.content()).id() : row.known();
            if (isNew) {
                writtenPeople.add(person);
            }
            (isNew ? row.grades() : row.missing())
                    .forEach((year, grade) -> writtenGrades.add(
                            grades.write(actor, new GradeContent.New(person, null, year, grade, null, null, null))
                                    .id()));
            if (row.numbered()) {
                numbers.write(
                        actor, id, row.number(), person, row.content().posting().unitId());
                numbered.add(person);
            }
            if (++n % CLEAR_EVERY == 0) {
                // Otherwise every further flush looks at everything written so far.
                entities.flush();
                entities.clear();
            }
        }
        PersonImport anew = imports.locked(actor, id);
        anew.committed(writtenPeople, writtenGrades, numbered, clock.instant());
        numbers.forget(id);
        audit.record(actor, "person.import.commit", SUBJECT, id, Map.of("rows", taken.size()));
        imports.flush();
        return new RosterCommit.Done(id, writtenPeople.size(), writtenGrades.size());
    }

    @Transactional
    public RosterView undo(Actor actor, UUID id, Precondition seen) {
        PersonImport made = imports.locked(actor, id);
        mayImport(actor).orRefuse();
        seen.require(made.version());
        made.undo(clock.instant());
        numbers.takeBack(made.numbered());
        removal.takeBack(actor, made.people(), made.grades());
        audit.record(
                actor,
                "person.import.undo",
                SUBJECT,
                id,
                Map.of("rows", made.people().size()));
        imports.flush();
        return view(actor, made, read(actor, made));
    }

    /** A list as understood today. */
    private record Read(List<ReadPerson> rows, List<RosterView.Problem> problems) {}

    private Read read(Actor actor, PersonImport made) {
        RosterReading reading = new RosterReading(
                units.index(),
                made.unitId(),
                unit -> policy.mayKeep(actor, unit).allowed(),
                clock.today());
        List<ReadPerson> rows = reading.read(RosterTable.of(made.content()));
        Set<UUID> places = rows.stream()
                .map(r -> r.content().posting().unitId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<PeopleQueries.KnownPerson> known = people.ofUnits(places);
        var written = facts.gradesOfPeople(
                known.stream().map(PeopleQueries.KnownPerson::id).toList());
        List<ReadPerson> matched =
                rows.stream().map(r -> reading.matched(r, known, written)).toList();
        List<RosterView.Problem> problems = new ArrayList<>(reading.problems());
        NumberedLines lines = new NumberedLines(
                numbers.findings(
                        actor,
                        made.id(),
                        matched.stream()
                                .map(ReadPerson::known)
                                .filter(Objects::nonNull)
                                .toList()),
                problems);
        List<ReadPerson> numbered = matched.stream().map(lines::read).toList();
        problems.sort(Comparator.comparing(RosterView.Problem::severity)
                .thenComparing(p -> p.row().orElse(0)));
        return new Read(numbered, problems);
    }

    private RosterView view(Actor actor, PersonImport made, Read read) {
        return views.of(actor, made, read.rows(), read.problems());
    }

    private static void demandSound(Read read, List<ReadPerson> taken) {
        Set<Integer> numbers = taken.stream().map(ReadPerson::number).collect(Collectors.toSet());
        List<Problem.FieldError> errors = read.problems().stream()
                .filter(p -> p.severity() == RosterView.Severity.ERROR)
                .filter(p -> p.row().isEmpty() || numbers.contains(p.row().get()))
                .map(p -> new Problem.FieldError(p.row().map(r -> "/rows/" + r).orElse("/rows"), p.message(), p.code()))
                .toList();
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        if (taken.isEmpty()) {
            throw new Invalid("/rows", "Không còn dòng nào để ghi.");
        }
    }
}
