package vn.sovang.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.sovang.shared.security.SigningKeys;
import vn.sovang.shared.time.AppClock;

/**
 * Signs every day that is over, shortly after midnight and again each hour, so that a server that was down catches up.
 * Of several servers one signs: it holds the lock that every new entry needs too.
 */
@ApplicationScoped
public class DailyClosing {

    private static final Logger LOG = Logger.getLogger(DailyClosing.class);
    private static final int AFTER_EVERYTHING = 5100;

    private final EntityManager entities;
    private final AppClock clock;
    private final Path keyFolder;
    private final DigestFolder copies;

    DailyClosing(
            EntityManager entities,
            AppClock clock,
            @ConfigProperty(name = "sovang.keys") String keyFolder,
            @ConfigProperty(name = "sovang.audit.digests") String digestFolder) {
        this.entities = entities;
        this.clock = clock;
        this.keyFolder = Path.of(keyFolder);
        this.copies = new DigestFolder(Path.of(digestFolder));
    }

    void onStart(@Observes @Priority(AFTER_EVERYTHING) StartupEvent started) {
        close();
    }

    @Scheduled(cron = "0 5 * * * ?", timeZone = "Asia/Ho_Chi_Minh")
    void close() {
        closeBefore(null);
    }

    /**
     * Signs the days before {@code end} that are not signed yet; what is written afterwards belongs to {@code end} or
     * later.
     *
     * @param end null for today by the clock of the database, which all servers share
     */
    List<DayDigest> closeBefore(LocalDate end) {
        SigningKeys keys = SigningKeys.in(keyFolder, "audit");
        List<DayDigest> made = QuarkusTransaction.requiringNew().call(() -> sign(end, keys));
        // Only after the commit: a copy of a digest that does not exist would look like a removal.
        Optional<LocalDate> lastCopy = copies.lastDay();
        all().stream()
                .filter(d -> lastCopy.isEmpty() || d.day().isAfter(lastCopy.get()))
                .forEach(copies::keep);
        made.forEach(d -> LOG.infof("Audit trail of %s signed: %d entries", d.day(), d.entries()));
        return made;
    }

    /** Latest first. */
    List<DayDigest> all() {
        return QuarkusTransaction.joiningExisting().call(() -> read("order by day desc"));
    }

    private List<DayDigest> sign(LocalDate end, SigningKeys keys) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(7206011, 1) as text)")
                .getSingleResult();
        LocalDate stop = end != null ? end : databaseDay();
        Optional<DayDigest> latest = read("order by day desc limit 1").stream().findFirst();
        LocalDate day = latest.map(d -> d.day().plusDays(1)).orElseGet(this::firstDay);
        List<DayDigest> made = new ArrayList<>();
        byte[] previous = latest.map(DayDigest::hash).orElse(Sha256.NONE);
        while (day != null && day.isBefore(stop)) {
            DayDigest digest = sign(day, previous, keys);
            made.add(digest);
            previous = digest.hash();
            day = day.plusDays(1);
        }
        return made;
    }

    private DayDigest sign(LocalDate day, byte[] previous, SigningKeys keys) {
        Object[] end = (Object[])
                entities.createNativeQuery("""
                        select count(*), (select l.hash from audit_link l where l.day = :day order by l.place desc limit 1)
                          from audit_link where day = :day
                        """).setParameter("day", day).getSingleResult();
        byte[] last = end[1] == null ? Sha256.NONE : (byte[]) end[1];
        DayDigest digest = DayDigest.signed(day, ((Number) end[0]).longValue(), last, previous, clock.instant(), keys);
        entities.createNativeQuery("""
                        insert into audit_digest (day, entries, last_hash, previous, signed_at, key_id, signature)
                        values (:day, :entries, :last, :previous, :at, :key, :signature)
                        """)
                .setParameter("day", day)
                .setParameter("entries", digest.entries())
                .setParameter("last", last)
                .setParameter("previous", previous)
                .setParameter("at", digest.signedAt())
                .setParameter("key", digest.keyId())
                .setParameter("signature", HexFormat.of().parseHex(digest.signature()))
                .executeUpdate();
        return digest;
    }

    private LocalDate firstDay() {
        return (LocalDate) entities.createNativeQuery("select min(day) from audit_link", LocalDate.class)
                .getSingleResult();
    }

    private LocalDate databaseDay() {
        return (LocalDate)
                entities.createNativeQuery("select cast(clock_timestamp() at time zone :zone as date)", LocalDate.class)
                        .setParameter("zone", AppClock.ZONE.getId())
                        .getSingleResult();
    }

    private List<DayDigest> read(String rest) {
        List<?> rows = entities.createNativeQuery(
                        "select day, entries, last_hash, previous, signed_at, key_id, signature from audit_digest "
                                + rest,
                        Tuple.class)
                .getResultList();
        return rows.stream().map(r -> read((Tuple) r)).toList();
    }

    private static DayDigest read(Tuple t) {
        return new DayDigest(
                t.get("day", LocalDate.class),
                t.get("entries", Long.class),
                HexFormat.of().formatHex(t.get("last_hash", byte[].class)),
                HexFormat.of().formatHex(t.get("previous", byte[].class)),
                t.get("signed_at", Instant.class),
                t.get("key_id", String.class),
                HexFormat.of().formatHex(t.get("signature", byte[].class)));
    }
}
