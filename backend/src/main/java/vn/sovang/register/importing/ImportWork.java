package vn.sovang.register.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import vn.sovang.audit.AuditTrail;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.document.sheet.SheetReader;
import vn.sovang.register.AwardWritings;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Refusal;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.KnownUnits;

/** Reads and writes tables, each in one transaction: a server that dies in between leaves what was there before. */
@ApplicationScoped
class ImportWork {

    private static final Logger LOG = Logger.getLogger(ImportWork.class);
    private static final int SECONDS = 900;
    private static final int HEAD_WITHIN = 30;
    private static final String STOPPED = "Đã dừng theo yêu cầu.";
    private static final String FAILED = "Hệ thống gặp lỗi; chưa có gì được ghi. Hãy thử lại.";

    private final RegisterImports imports;
    private final ImportJobs jobs;
    private final ImportFiles files;
    private final ImportChecks checks;
    private final ImportWriting writing;
    private final AwardCatalogue catalogue;
    private final AwardWritings writings;
    private final KnownUnits units;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final AppClock clock;

    ImportWork(
            RegisterImports imports,
            ImportJobs jobs,
            ImportFiles files,
            ImportChecks checks,
            ImportWriting writing,
            AwardCatalogue catalogue,
            AwardWritings writings,
            KnownUnits units,
            EntityManager entities,
            AuditTrail audit,
            AppClock clock) {
        this.imports = imports;
        this.jobs = jobs;
        this.files = files;
        this.checks = checks;
        this.writing = writing;
        this.catalogue = catalogue;
        this.writings = writings;
        this.units = units;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    void beginReading(UUID id) {
        jobs.begin(
                id,
                job -> guarded(
                        () -> QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> read(id, job)),
                        job,
                        why -> imports.locked(id).unreadable(why)));
    }

    void beginWriting(Actor actor, UUID id) {
        jobs.begin(
                id,
                job -> guarded(
                        () -> QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> write(actor, id, job)),
                        job,
                        why -> imports.locked(id).backToReading(why)));
    }

    /** Interrupts the statement that runs as well. */
    void stop(UUID id) {
        int backend = jobs.stop(id);
        if (backend != 0) {
            entities.createNativeQuery("select pg_cancel_backend(:pid)")
                    .setParameter("pid", backend)
                    .getSingleResult();
        }
    }

    private interface Telling {
        void tell(String why);
    }

    private void guarded(Runnable work, ImportJobs.Job job, Telling otherwise) {
        String why;
        try {
            work.run();
            return;
        } catch (ImportJobs.Stopped e) {
            why = STOPPED;
        } catch (Refusal e) {
            why = Stream.concat(
                            Stream.ofNullable(e.getMessage()),
                            e.errors().stream().map(f -> f.message()))
                    .distinct()
                    .collect(Collectors.joining(" "));
        } catch (RuntimeException e) {
            if (!job.isStopped()) {
                LOG.error("A table of honours failed", e);
            }
            why = job.isStopped() ? STOPPED : FAILED;
        }
        String told = why;
        QuarkusTransaction.requiringNew().run(() -> otherwise.tell(told));
    }

    private void read(UUID id, ImportJobs.Job job) {
        RegisterImport one = imports.locked(id);
        if (one.state() != ImportState.READING) {
            return;
        }
        note(job);
        entities.createNativeQuery("delete from register_import_row where import_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        LineReading reading =
                new LineReading(catalogue, writings, new WrittenUnits(units.index(), answers(id)), clock.today());
        // Both read the database the first time they are asked, which no one may while lines stream into it.
        catalogue.all();
        writings.of("");
        int lines = entities.unwrap(Session.class).doReturningWork(c -> stage(c, id, reading, job));
        if (lines == 0) {
            throw new Invalid("/file", "Bảng không có dòng nào.");
        }
        entities.createNativeQuery("select cast(register_import_looked_at() as text)")
                .getSingleResult();
        checks.run(id, job::demandGoing);
        one.read(lines);
    }

    private void note(ImportJobs.Job job) {
        job.on((Integer) entities.createNativeQuery("select pg_backend_pid()").getSingleResult());
    }

    private Map<String, WrittenUnits.Answer> answers(UUID id) {
        Map<String, WrittenUnits.Answer> answers = new HashMap<>();
        List<?> rows = entities.createNativeQuery(
                        "select key, target_id from register_import_answer where import_id = :id and kind = 'UNIT'",
                        Tuple.class)
                .setParameter("id", id)
                .getResultList();
        rows.forEach(r -> answers.put(
                ((Tuple) r).get("key", String.class),
                new WrittenUnits.Answer(((Tuple) r).get("target_id", UUID.class))));
        return answers;
    }

    private int stage(Connection c, UUID id, LineReading reading, ImportJobs.Job job) throws SQLException {
        try (ImportStaging staging = new ImportStaging(c, id)) {
            Map<Integer, ImportColumn> columns = new HashMap<>();
            int[] lines = {0};
            SheetReader.each(files.path(id), (number, cells) -> {
                if (columns.isEmpty()) {
                    columns.putAll(head(number, cells));
                    return;
                }
                EnumMap<ImportColumn, String> line = line(columns, cells);
                if (!line.isEmpty()) {
                    lines[0]++;
                    job.line();
                    add(staging, reading.read(number, line));
                }
            });
            staging.finish();
            return lines[0];
        }
    }

    private static void add(ImportStaging staging, StagedLine line) {
        try {
            staging.add(line);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EnumMap<ImportColumn, String> line(Map<Integer, ImportColumn> columns, List<String> cells) {
        EnumMap<ImportColumn, String> line = new EnumMap<>(ImportColumn.class);
        columns.forEach((at, column) -> {
            if (at < cells.size() && !cells.get(at).isBlank()) {
                line.put(column, cells.get(at));
            }
        });
        return line;
    }

    /** Empty while the titles have not come yet. */
    private static Map<Integer, ImportColumn> head(int number, List<String> cells) {
        Map<Integer, ImportColumn> columns = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            var column = ImportColumn.titled(cells.get(i));
            if (column.isPresent() && !columns.containsValue(column.get())) {
                columns.put(i, column.get());
            }
        }
        List<String> missing = Stream.of(ImportColumn.values())
                .filter(c -> c.isNeeded() && !columns.containsValue(c))
                .map(ImportColumn::title)
                .toList();
        if (missing.isEmpty()) {
            return columns;
        }
        if (number >= HEAD_WITHIN || columns.size() >= 3) {
            throw new Invalid("/file", "Bảng thiếu cột: " + String.join(", ", missing) + ".");
        }
        return Map.of();
    }

    private void write(Actor actor, UUID id, ImportJobs.Job job) {
        RegisterImport one = imports.locked(id);
        if (one.state() != ImportState.WRITING) {
            return;
        }
        note(job);
        int written = writing.write(id, job::demandGoing);
        one.written(written, clock.instant());
        audit.record(actor, "register.import.commit", "register-import", id, Map.of("rows", written));
    }
}
