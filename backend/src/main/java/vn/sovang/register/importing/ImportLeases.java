package vn.sovang.register.importing;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Tells tables a living server answers for from those whose server is gone. One that is worked on is locked by its
 * transaction, and the database lets go of that when the server dies; one that waits for its turn is held until a time
 * that its server puts off again and again. By the database's clock, which is the same for all servers.
 */
@ApplicationScoped
class ImportLeases {

    private static final Logger LOG = Logger.getLogger(ImportLeases.class);

    private static final String HOLD = """
            update register_import set held_until = clock_timestamp() + interval '10 seconds'
             where id in (select id from register_import where id = any(?) and state in ('READING', 'WRITING')
                             for update skip locked)""";

    /** The lines are kept so that a crash of the database loses them: what was read has to be read again then. */
    private static final String RELEASE = """
            update register_import i
               set version = version + 1, held_until = null,
                   state = case when i.state <> 'READING'
                                 and exists (select 1 from register_import_row r where r.import_id = i.id)
                                then 'READ' else 'UNREADABLE' end,
                   said = 'Hệ thống khởi động lại giữa chừng; chưa có gì được ghi. Hãy đọc lại.'
             where id in (
                select g.id from register_import g
                 where g.state in ('READING', 'WRITING') and coalesce(g.held_until < clock_timestamp(), true)
                    or g.state = 'READ' and not exists (select 1 from register_import_row r where r.import_id = g.id)
                   for update skip locked)""";

    private final AgroalDataSource database;
    private final ImportJobs jobs;

    ImportLeases(AgroalDataSource database, ImportJobs jobs) {
        this.database = database;
        this.jobs = jobs;
    }

    /** In the transaction that hands the table over. */
    void take(UUID id) {
        hold(Set.of(id));
    }

    void begin(@Observes StartupEvent start) {
        release();
    }

    @Scheduled(every = "3s", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keep() {
        Set<UUID> own = jobs.all();
        if (!own.isEmpty()) {
            hold(own);
        }
        release();
    }

    private void hold(Collection<UUID> ids) {
        try (Connection c = database.getConnection();
                PreparedStatement s = c.prepareStatement(HOLD)) {
            s.setArray(1, c.createArrayOf("uuid", ids.toArray()));
            s.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was under way on a server that is gone did not happen. */
    void release() {
        try (Connection c = database.getConnection();
                PreparedStatement s = c.prepareStatement(RELEASE)) {
            int released = s.executeUpdate();
            if (released > 0) {
                LOG.warnf("%d tables of honours were left by a server that is gone", released);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
