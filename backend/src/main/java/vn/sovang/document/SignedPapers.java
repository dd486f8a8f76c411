package vn.sovang.document;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.problem.ConstraintMessages;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;

/** Keeps the signed PDFs that come back; none is ever thrown away. */
@ApplicationScoped
public class SignedPapers implements ConstraintMessages.Source {

    /** What can be done with the papers of a record. */
    private enum Action {
        KEEP_SIGNED_PAPER
    }

    private static final int MOST_AWAITED = 100;

    private final Instance<SignedPaperOwner> owners;
    private final EntityManager entities;
    private final StoredFiles files;
    private final FileExchange exchange;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    SignedPapers(
            @Any Instance<SignedPaperOwner> owners,
            EntityManager entities,
            StoredFiles files,
            FileExchange exchange,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.owners = owners;
        this.entities = entities;
        this.files = files;
        this.exchange = exchange;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    /** What waits for the actor, latest first. */
    @Transactional
    public AwaitedPapersView awaited(Actor actor) {
        return new AwaitedPapersView(owners.stream()
                .flatMap(o -> o.waiting(actor, MOST_AWAITED).stream()
                        .map(w -> AwaitedPapersView.Awaited.of(o.subjectType(), w)))
                .sorted(Comparator.comparing(AwaitedPapersView.Awaited::day)
                        .reversed()
                        .thenComparing(AwaitedPapersView.Awaited::id))
                .toList());
    }

    /** @throws NotFound when the record is absent or hidden (404) */
    @Transactional
    public SignedPapersView list(Actor actor, String subjectType, UUID subjectId) {
        SignedPaperOwner owner = readable(actor, subjectType, subjectId);
        Verdict may = owner.mayKeep(actor, subjectId);
        return new SignedPapersView(
                kept(subjectType, subjectId),
                List.of(AllowedAction.of(Action.KEEP_SIGNED_PAPER, may.allowed() ? owner.takes(subjectId) : may)));
    }

    /** Puts a signed PDF into force; the one before stays, with the reason why it was replaced. */
    @Transactional
    public SignedPapersView keep(Actor actor, String subjectType, UUID subjectId, KeepSignedPaper body) {
        SignedPaperOwner owner = readable(actor, subjectType, subjectId);
        owner.mayKeep(actor, subjectId).orRefuse();
        shape.check(body);
        exchange.require(actor, body.fileId(), "/fileId");
        StoredFile file = files.findById(body.fileId());
        if (file.kind() != FileKind.PDF) {
            throw new Invalid("/fileId", "Bản đã ký phải là tệp PDF.");
        }
        Optional<SignedPapersView.Kept> current = kept(subjectType, subjectId).stream()
                .filter(k -> k.replacedAt().isEmpty())
                .findFirst();
        if (current.isPresent() && body.reason() == null) {
            throw new Invalid("/reason", "Đã có bản đã ký; hãy ghi lý do thay bản khác.");
        }
        owner.takes(subjectId).orConflict();
        if (current.filter(k -> k.sha256().equals(file.sha256())).isPresent()) {
            throw new StateConflict("Tệp này giống hệt bản đã ký đang lưu.");
        }
        Instant now = clock.instant();
        current.ifPresent(k -> entities.createNativeQuery(
                        "update signed_paper set replaced_at = :now where id = :id and replaced_at is null")
                .setParameter("now", now)
                .setParameter("id", k.id())
                .executeUpdate());
        entities.createNativeQuery("""
                        insert into signed_paper (id, subject_type, subject_id, file_id, kept_by, kept_at, reason)
                        values (:id, :type, :subject, :file, :by, :now, cast(:reason as text))""")
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("type", subjectType)
                .setParameter("subject", subjectId)
                .setParameter("file", file.id())
                .setParameter("by", actor.name())
                .setParameter("now", now)
                .setParameter("reason", current.isPresent() ? body.reason() : null)
                .executeUpdate();
        audit.record(
                actor, "document.signed", subjectType, subjectId, Map.of("name", file.name(), "sha256", file.sha256()));
        return list(actor, subjectType, subjectId);
    }

    private SignedPaperOwner readable(Actor actor, String subjectType, UUID subjectId) {
        return owners.stream()
                .filter(o -> o.subjectType().equals(subjectType))
                .filter(o -> o.mayRead(actor, subjectId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<SignedPapersView.Kept> kept(String subjectType, UUID subjectId) {
        List<?> rows = entities.createNativeQuery("""
                        select p.id, p.file_id, f.name, f.size, f.sha256, p.kept_by, p.kept_at, p.replaced_at, p.reason
                          from signed_paper p join stored_file f on f.id = p.file_id
                         where p.subject_type = :type and p.subject_id = :subject order by p.kept_at desc, p.id desc""", Tuple.class)
                .setParameter("type", subjectType)
                .setParameter("subject", subjectId)
                .getResultList();
        return rows.stream().map(r -> kept((Tuple) r)).toList();
    }

    @Override
    public Map<String, String> messages() {
        return Map.of("signed_paper_current_uk", "Vừa có người khác gửi bản đã ký. Hãy tải lại để xem.");
    }

    private static SignedPapersView.Kept kept(Tuple t) {
        return new SignedPapersView.Kept(
                t.get("id", UUID.class),
                t.get("file_id", UUID.class),
                t.get("name", String.class),
                t.get("size", Long.class),
                t.get("sha256", String.class),
                t.get("kept_by", String.class),
                t.get("kept_at", Instant.class),
                Optional.ofNullable(t.get("replaced_at", Instant.class)),
                Optional.ofNullable(t.get("reason", String.class)));
    }
}
