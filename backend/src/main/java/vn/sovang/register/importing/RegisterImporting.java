package vn.sovang.register.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import vn.sovang.audit.AuditTrail;
import vn.sovang.document.FileExchange;
import vn.sovang.register.RegisterPolicy;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;

/** Tables of earlier honours: sent, read, asked about, written, taken back. */
@ApplicationScoped
public class RegisterImporting {

    private static final String SUBJECT = "register-import";

    private final RegisterImports imports;
    private final ImportLines lines;
    private final ImportWork work;
    private final ImportWriting writing;
    private final ImportShowing showing;
    private final ImportLeases leases;
    private final ImportFiles files;
    private final FileExchange exchange;
    private final RegisterPolicy policy;
    private final EntityManager entities;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;
    private final Event<Due> due;

    RegisterImporting(
            RegisterImports imports,
            ImportLines lines,
            ImportWork work,
            ImportWriting writing,
            ImportShowing showing,
            ImportLeases leases,
            ImportFiles files,
            FileExchange exchange,
            RegisterPolicy policy,
            EntityManager entities,
            Shape shape,
            AuditTrail audit,
            AppClock clock,
            Event<Due> due) {
        this.imports = imports;
        this.lines = lines;
        this.work = work;
        this.writing = writing;
        this.showing = showing;
        this.leases = leases;
        this.files = files;
        this.exchange = exchange;
        this.policy = policy;
        this.entities = entities;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
        this.due = due;
    }

    /** Work that begins once the request that asked for it is written. */
    record Due(Actor actor, UUID id, boolean writing) {}

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) Due next) {
        if (next.writing()) {
            work.beginWriting(next.actor(), next.id());
        } else {
            work.beginReading(next.id());
        }
    }

    Verdict mayImport(Actor actor) {
        return policy.mayDeclare(actor);
    }

    @Transactional
    public List<ImportViews.View> latest(Actor actor) {
        mayImport(actor).orRefuse();
        return imports.latest().stream().map(i -> showing.of(i, false)).toList();
    }

    @Transactional
    public ImportViews.View begin(Actor actor, ImportViews.Begin body) {
        mayImport(actor).orRefuse();
        shape.check(body);
        RegisterImport one = RegisterImport.of(actor, body.fileName(), body.fileSize(), clock.instant());
        imports.persist(one);
        audit.record(actor, "register.import.begin", SUBJECT, one.id(), Map.of("name", body.fileName()));
        imports.flush();
        return showing.of(one, true);
    }

    @Transactional
    public ImportViews.View get(Actor actor, UUID id) {
        return showing.of(seen(actor, imports.get(id)), true);
    }

    /**
     * One part of the file; with the last one reading begins. A part that is here already is taken again without harm.
     *
     * @param begin where it begins; read once it is clear that the table is seen
     */
    @Transactional
    public ImportViews.View receive(Actor actor, UUID id, LongSupplier begin, byte[] part) {
        RegisterImport one = seen(actor, imports.locked(id));
        long offset = begin.getAsLong();
        if (part == null || part.length == 0 || offset < 0 || offset + part.length > one.fileSize()) {
            throw new Invalid("?offset", "Phần tệp trống hoặc vượt quá cỡ tệp đã báo.");
        }
        if (offset + part.length <= one.received()) {
            return showing.of(one, true);
        }
        one.demand("Tệp này đã nhận đủ.", ImportState.RECEIVING);
        if (offset != one.received()) {
            throw new StateConflict("Phần tiếp theo phải bắt đầu từ byte " + one.received() + ".");
        }
        files.put(id, offset, part);
        one.receive(part.length);
        if (one.received() == one.fileSize()) {
            exchange.requireSound(files.path(id), one.fileName());
            one.beginReading();
            handOver(actor, id, false);
        }
        imports.flush();
        return showing.of(one, true);
    }

    @Transactional
    public ImportViews.View readAgain(Actor actor, UUID id, Precondition seen) {
        RegisterImport one =
                demanded(actor, id, seen, "Bảng này không đọc lại được nữa.", ImportState.READ, ImportState.UNREADABLE);
        one.beginReading();
        handOver(actor, id, false);
        return showing.of(one, true);
    }

    @Transactional
    public ImportViews.Lines lines(Actor actor, UUID id, ImportViews.Which which, int after, int size) {
        seen(actor, imports.get(id));
        return lines.page(id, which, after, size);
    }

    @Transactional
    public List<ImportViews.Question> questions(Actor actor, UUID id) {
        seen(actor, imports.get(id));
        return lines.questions(id);
    }

    /** Keeps the answers and reads the table anew with them. */
    @Transactional
    public ImportViews.View answer(Actor actor, UUID id, Precondition seen, ImportViews.Answers body) {
        RegisterImport one = demanded(actor, id, seen, "Bảng này không chờ trả lời.", ImportState.READ);
        shape.check(body);
        int n = 0;
        for (ImportViews.Answer answer : body.answers()) {
            boolean picks = answer.choice() == ImportViews.Choice.PICK;
            if (picks != answer.targetId().isPresent() || picks && !isKnown(answer)) {
                throw new Invalid("/answers/" + n + "/targetId", "Hãy chọn một đơn vị, cá nhân có trong danh sách.");
            }
            if (answer.choice() == ImportViews.Choice.NEW && answer.kind() == ImportViews.QuestionKind.UNIT) {
                throw new Invalid("/answers/" + n + "/choice", "Đơn vị mới phải lập ở danh mục đơn vị trước.");
            }
            entities.createNativeQuery("""
                            insert into register_import_answer (import_id, kind, key, choice, target_id)
                            values (:id, :kind, :key, :choice, cast(cast(:target as text) as uuid))
                            on conflict (import_id, kind, key) do update
                               set choice = excluded.choice, target_id = excluded.target_id""")
                    .setParameter("id", id)
                    .setParameter("kind", answer.kind().name())
                    .setParameter("key", answer.key())
                    .setParameter("choice", answer.choice().name())
                    .setParameter(
                            "target", answer.targetId().map(UUID::toString).orElse(null))
                    .executeUpdate();
            n++;
        }
        one.beginReading();
        handOver(actor, id, false);
        return showing.of(one, true);
    }

    private boolean isKnown(ImportViews.Answer answer) {
        String table = answer.kind() == ImportViews.QuestionKind.UNIT ? "unit" : "person";
        return !entities.createNativeQuery("select 1 from " + table + " where id = :id and merged_into_id is null")
                .setParameter("id", answer.targetId().orElseThrow())
                .getResultList()
                .isEmpty();
    }

    /** @throws Invalid while lines are faulty and nobody said to leave them out (422) */
    @Transactional
    public ImportViews.View commit(Actor actor, UUID id, Precondition seen, ImportViews.Commit body) {
        RegisterImport one = demanded(actor, id, seen, "Bảng này chưa đọc xong hoặc đã ghi.", ImportState.READ);
        shape.check(body);
        ImportViews.Counts counts = lines.counts(id);
        if (counts.faulty() > 0 && !body.leaveOutFaulty()) {
            throw new Invalid(
                    "/leaveOutFaulty", "Còn " + counts.faulty() + " dòng lỗi. Hãy sửa, hoặc chọn bỏ các dòng lỗi.");
        }
        if (counts.ready() + counts.doubtful() == 0) {
            throw new Invalid("/leaveOutFaulty", "Không còn dòng nào để ghi.");
        }
        one.beginWriting();
        handOver(actor, id, true);
        return showing.of(one, true);
    }

    @Transactional
    public ImportViews.View stop(Actor actor, UUID id) {
        RegisterImport one = seen(actor, imports.get(id));
        one.demand("Không có việc nào đang chạy để dừng.", ImportState.READING, ImportState.WRITING);
        work.stop(id);
        audit.record(actor, "register.import.stop", SUBJECT, id);
        return showing.of(one, true);
    }

    @Transactional
    public void discard(Actor actor, UUID id, Precondition seen) {
        RegisterImport one = demanded(
                actor,
                id,
                seen,
                "Bảng này đang đọc, đang ghi hoặc đã ghi vào sổ.",
                ImportState.RECEIVING,
                ImportState.UNREADABLE,
                ImportState.READ);
        entities.createNativeQuery("delete from register_import_row where import_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        entities.createNativeQuery("delete from register_import_answer where import_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        audit.record(actor, "register.import.discard", SUBJECT, id);
        imports.delete(one);
        imports.flush();
        files.drop(id);
    }

    @Transactional
    public ImportViews.View undo(Actor actor, UUID id, Precondition seen) {
        RegisterImport one = demanded(actor, id, seen, "Bảng này chưa ghi hoặc đã hoàn tác.", ImportState.WRITTEN);
        writing.takeBack(actor, id);
        one.undone(clock.instant());
        audit.record(actor, "register.import.undo", SUBJECT, id, Map.of("rows", one.written()));
        imports.flush();
        return showing.of(one, true);
    }

    private void handOver(Actor actor, UUID id, boolean writing) {
        imports.flush();
        leases.take(id);
        due.fire(new Due(actor, id, writing));
    }

    private RegisterImport demanded(Actor actor, UUID id, Precondition seen, String otherwise, ImportState... allowed) {
        RegisterImport one = seen(actor, imports.locked(id));
        seen.require(one.version());
        one.demand(otherwise, allowed);
        return one;
    }

    /** The department's own business; for others there is no such table. */
    private RegisterImport seen(Actor actor, RegisterImport one) {
        if (!mayImport(actor).allowed()) {
            throw new NotFound();
        }
        return one;
    }
}
