package vn.sovang.unit.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.TooLarge;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitNames;
import vn.sovang.unit.UnitPolicy;

/** Reading a table of units and correcting what was read; nothing becomes a unit here. */
@ApplicationScoped
public class UnitImporting {

    static final int MOST_ROWS = 25_000;
    static final String SUBJECT = "unit-import";

    private static final int LONGEST_NAME = 200;

    private final UnitImports imports;
    private final HeldUnitsReading reading;
    private final TableFiles files;
    private final UnitNames names;
    private final UnitPolicy policy;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    UnitImporting(
            UnitImports imports,
            HeldUnitsReading reading,
            TableFiles files,
            UnitNames names,
            UnitPolicy policy,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.imports = imports;
        this.reading = reading;
        this.files = files;
        this.names = names;
        this.policy = policy;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ImportView read(Actor actor, String fileName, Path file) {
        policy.mayKeep(actor).orRefuse();
        List<UnitRow> rows = UnitColumns.read(files.read(file, fileName));
        if (rows.isEmpty()) {
            throw new Invalid("/file", "Bảng không có dòng nào dưới tên cột.");
        }
        if (rows.size() > MOST_ROWS) {
            throw new TooLarge("Bảng có hơn 25.000 dòng. Hãy chia thành nhiều tệp.");
        }
        UnitImport made = UnitImport.of(plain(fileName), rows, actor, clock.instant());
        imports.persist(made);
        audit.record(actor, "unit.import.read", SUBJECT, made.id(), Map.of("rows", rows.size()));
        imports.flush();
        return view(actor, made);
    }

    @Transactional
    public List<ImportView.Summary> latest(Actor actor) {
        policy.mayKeep(actor).orRefuse();
        return imports.latest().stream().map(ImportView.Summary::of).toList();
    }

    @Transactional
    public ImportView get(Actor actor, UUID id) {
        UnitImport made = imports.get(id);
        policy.mayKeep(actor).orRefuse();
        return view(actor, made);
    }

    @Transactional
    public ImportView correct(Actor actor, UUID id, Precondition seen, ImportView.Correction body) {
        UnitImport made = imports.get(id);
        policy.mayKeep(actor).orRefuse();
        seen.require(made.version());
        shape.check(body);
        made.correct(body.rows());
        imports.flush();
        return view(actor, made);
    }

    @Transactional
    public void discard(Actor actor, UUID id, Precondition seen) {
        UnitImport made = imports.get(id);
        policy.mayKeep(actor).orRefuse();
        seen.require(made.version());
        made.correct(made.rows());
        audit.record(actor, "unit.import.discard", SUBJECT, id);
        imports.delete(made);
        imports.flush();
    }

    /** A committed table is shown as it was kept: what it says is no longer compared with itself. */
    ImportView view(Actor actor, UnitImport made) {
        boolean open = made.isOpen().allowed();
        List<ReadRow> read = open ? reading.read(made.rows()) : List.of();
        Map<UUID, String> parents = names.of(read.stream()
                .filter(r -> r.parent != null && r.parent.unitId() != null)
                .map(r -> r.parent.unitId())
                .distinct()
                .toList());
        List<ImportView.Row> rows = open
                ? read.stream().map(r -> row(r, parents)).toList()
                : made.rows().stream()
                        .map(r -> new ImportView.Row(
                                r,
                                ImportView.Effect.KEEPS_AS_IS,
                                Optional.empty(),
                                Optional.ofNullable(r.parent()).filter(p -> !p.isBlank()),
                                List.of()))
                        .toList();
        List<ImportProblem> problems = read.stream()
                .flatMap(r -> r.problems.stream())
                .sorted(Comparator.comparing(ImportProblem::severity).thenComparing(ImportProblem::line))
                .toList();
        return new ImportView(
                made.id(),
                made.version(),
                made.fileName(),
                made.madeByName(),
                made.madeAt(),
                Optional.ofNullable(made.committedAt()),
                Optional.ofNullable(made.undoneAt()),
                rows,
                problems,
                counts(made, rows),
                actions(actor, made));
    }

    private static ImportView.Counts counts(UnitImport made, List<ImportView.Row> rows) {
        if (made.outcome() != null) {
            long entered = made.outcome().made().size();
            long changed = made.outcome().changed().size();
            return new ImportView.Counts(entered, changed, rows.size() - entered - changed, 0);
        }
        return new ImportView.Counts(
                count(rows, ImportView.Effect.ENTERS),
                count(rows, ImportView.Effect.CHANGES),
                count(rows, ImportView.Effect.KEEPS_AS_IS),
                count(rows, ImportView.Effect.STOPS));
    }

    private static long count(List<ImportView.Row> rows, ImportView.Effect effect) {
        return rows.stream().filter(r -> r.effect() == effect).count();
    }

    private static ImportView.Row row(ReadRow r, Map<UUID, String> parents) {
        ImportView.Effect effect = !r.isSound()
                ? ImportView.Effect.STOPS
                : r.isNew()
                        ? ImportView.Effect.ENTERS
                        : r.changes.isEmpty() ? ImportView.Effect.KEEPS_AS_IS : ImportView.Effect.CHANGES;
        Optional<String> parent = Optional.ofNullable(r.parent)
                .map(p -> p.row() != null ? p.row().row.name() : parents.get(p.unitId()));
        return new ImportView.Row(r.row, effect, r.unit(), parent, r.changes);
    }

    private List<AllowedAction> actions(Actor actor, UnitImport made) {
        Verdict keep = policy.mayKeep(actor);
        return List.of(
                AllowedAction.of(ImportView.Action.CORRECT, keep.and(made.isOpen())),
                AllowedAction.of(ImportView.Action.COMMIT, keep.and(made.isOpen())),
                AllowedAction.of(ImportView.Action.UNDO, keep.and(made.canBeUndone())),
                AllowedAction.of(ImportView.Action.DISCARD, keep.and(made.isOpen())));
    }

    private static String plain(String name) {
        String plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC)
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String said = plain.isEmpty() ? "Bảng đơn vị" : plain;
        return said.length() <= LONGEST_NAME ? said : said.substring(said.length() - LONGEST_NAME);
    }
}
