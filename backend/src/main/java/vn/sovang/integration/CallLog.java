package vn.sovang.integration;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import vn.sovang.shared.time.AppClock;

/**
 * What each system called: operation and status, never an address with its parameters. A call is only put into a
 * queue; every two seconds the queue is written in one batch. When the database cannot keep up, calls are left out of
 * the log rather than held up.
 */
@ApplicationScoped
public class CallLog {

    private static final Logger LOG = Logger.getLogger(CallLog.class);
    private static final int MOST_WAITING = 20_000;
    private static final int MOST_KEPT = 1_000;
    private static final int DAYS_KEPT = 400;

    private final BlockingQueue<Call> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicLong leftOut = new AtomicLong();
    private final EntityManager entities;
    private final AppClock clock;

    CallLog(EntityManager entities, AppClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    private record Call(UUID client, Instant at, String operation, String scope, int status) {}

    /** @param scope what the operation needs, null for one that is closed to machines or needs none */
    void add(UUID client, String operation, String scope, int status) {
        if (!waiting.offer(new Call(client, clock.instant(), operation, scope, status))) {
            leftOut.incrementAndGet();
        }
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    @Transactional
    void write() {
        long missing = leftOut.getAndSet(0);
        if (missing > 0) {
            LOG.warnf("%d calls of connected systems were left out of their log", missing);
        }
        List<Call> calls = new ArrayList<>();
        waiting.drainTo(calls);
        if (!calls.isEmpty()) {
            entities.unwrap(Session.class).doWork(connection -> {
                insert(connection, calls);
                count(connection, calls);
                prune(connection, calls.stream().map(Call::client).collect(Collectors.toSet()));
            });
        }
    }

    void onStop(@Observes ShutdownEvent stopping) {
        write();
    }

    private static void insert(Connection connection, List<Call> calls) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(
                "insert into client_call (id, client_id, at, operation, scope, status) values (?, ?, ?, ?, ?, ?)")) {
            for (Call c : calls) {
                row.setObject(1, UuidCreator.getTimeOrderedEpoch());
                row.setObject(2, c.client());
                row.setTimestamp(3, Timestamp.from(c.at()));
                row.setString(4, c.operation());
                row.setString(5, c.scope());
                row.setInt(6, c.status());
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    private static void count(Connection connection, List<Call> calls) throws SQLException {
        // Sorted, so that two servers lock the same rows in the same order.
        var byDay = calls.stream()
                .collect(Collectors.groupingBy(
                        c -> c.client() + " " + c.at().atZone(AppClock.ZONE).toLocalDate(),
                        java.util.TreeMap::new,
                        Collectors.toList()));
        try (PreparedStatement row = connection.prepareStatement("""
                insert into client_day (client_id, day, calls, refused, failed) values (?, ?, ?, ?, ?)
                on conflict (client_id, day) do update
                   set calls = client_day.calls + excluded.calls,
                       refused = client_day.refused + excluded.refused,
                       failed = client_day.failed + excluded.failed
                """)) {
            for (List<Call> day : byDay.values()) {
                row.setObject(1, day.get(0).client());
                row.setObject(2, day.get(0).at().atZone(AppClock.ZONE).toLocalDate());
                row.setLong(3, day.size());
                row.setLong(4, day.stream().filter(c -> c.status() / 100 == 4).count());
                row.setLong(5, day.stream().filter(c -> c.status() / 100 == 5).count());
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    private static void prune(Connection connection, Set<UUID> clients) throws SQLException {
        try (PreparedStatement calls = connection.prepareStatement("""
                        delete from client_call where client_id = ? and (at, id) <
                            (select at, id from client_call where client_id = ? order by at desc, id desc
                              limit 1 offset %d)
                        """.formatted(MOST_KEPT - 1));
                PreparedStatement days = connection.prepareStatement(
                        "delete from client_day where client_id = ? and day < current_date - " + DAYS_KEPT)) {
            for (UUID client : clients) {
                calls.setObject(1, client);
                calls.setObject(2, client);
                calls.executeUpdate();
                days.setObject(1, client);
                days.executeUpdate();
            }
        }
    }
}
