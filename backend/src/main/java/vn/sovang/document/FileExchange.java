package vn.sovang.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.UnsupportedType;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;

/** Takes files in and gives them out. */
@ApplicationScoped
public class FileExchange {

    private final FileStore store;
    private final StoredFiles files;
    private final Instance<FileReaders> readers;
    private final DocumentPolicy policy;
    private final AuditTrail audit;
    private final AppClock clock;

    FileExchange(
            FileStore store,
            StoredFiles files,
            @Any Instance<FileReaders> readers,
            DocumentPolicy policy,
            AuditTrail audit,
            AppClock clock) {
        this.store = store;
        this.files = files;
        this.readers = readers;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /** A file ready to be sent. */
    public record Opened(FileView view, Path path) {}

    /** Those who prepare, appraise or sign something send files; who only reads sends none. */
    public Verdict maySend(Actor actor) {
        return policy.maySend(actor);
    }

    /** @param name as the sender calls it; folders in it are dropped */
    @Transactional
    public FileView keep(Actor actor, String name, Path content) {
        policy.maySend(actor).orRefuse();
        try (InputStream in = Files.newInputStream(content)) {
            store.requireFits(Files.size(content));
            SentName sent = new SentName(name);
            FileKind kind = FileKind.of(content, sent);
            if (actor.is(Role.INTEGRATION) && kind != FileKind.PDF) {
                throw new UnsupportedType("Hệ thống kết nối chỉ gửi bản đã ký, là tệp PDF.");
            }
            StoredFile file = StoredFile.of(store.keep(in), kind, sent.kept(kind), actor.accountId(), clock.instant());
            files.persist(file);
            audit.record(actor, "file.upload", "file", file.id(), Map.of("name", file.name(), "sha256", file.sha256()));
            files.flush();
            return FileView.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws NotFound when it is absent or belongs to nothing the actor may read (404) */
    @Transactional
    public Opened open(Actor actor, UUID id) {
        StoredFile file = readable(actor, id).orElseThrow(NotFound::new);
        return new Opened(FileView.of(file), store.path(file.sha256()));
    }

    /**
     * Before a record refers to a file.
     *
     * @param pointer field of the request that names it
     * @throws Invalid when the actor could not read it (422)
     */
    @Transactional
    public void require(Actor actor, UUID id, String pointer) {
        if (id != null && readable(actor, id).isEmpty()) {
            throw new Invalid(pointer, "Không có tệp này. Hãy tải tệp lên lại.");
        }
    }

    /** For the views of records that own files. */
    @Transactional
    public Map<UUID, FileView> views(Collection<UUID> ids) {
        return files.byIds(ids).values().stream().map(FileView::of).collect(Collectors.toMap(FileView::id, v -> v));
    }

    @Transactional
    public Optional<FileView> view(UUID id) {
        return Optional.ofNullable(id).flatMap(files::findByIdOptional).map(FileView::of);
    }

    /** The records are asked whether the file exists or not, so that the time taken tells nothing. */
    private Optional<StoredFile> readable(Actor actor, UUID id) {
        Optional<StoredFile> file = files.findByIdOptional(id);
        boolean sent =
                file.filter(f -> f.uploadedBy().equals(actor.accountId())).isPresent();
        boolean machine = actor.is(Role.INTEGRATION);
        boolean read = sent
                || readers.stream().filter(r -> !machine || r.opensToMachines()).anyMatch(r -> r.mayRead(actor, id));
        return read ? file : Optional.empty();
    }

    /**
     * Before another program reads the content.
     *
     * @param name as the sender calls it
     * @throws Invalid when it unpacks to far too much (422); UnsupportedType when it carries a program or is not what
     *     its name says (415)
     */
    public void requireSound(Path content, String name) {
        try {
            FileKind.of(content, new SentName(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
