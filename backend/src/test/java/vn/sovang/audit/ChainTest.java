package vn.sovang.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.account.ActorDirectory;
import vn.sovang.given.ApiTest;
import vn.sovang.shared.time.AppClock;

/** How entries get their place: at commit, in the order of the commits, without a gap. */
@ApiTest
class ChainTest {

    @Inject
    AuditTrail trail;

    @Inject
    DailyClosing closing;

    @Inject
    ActorDirectory actors;

    @Inject
    AppClock clock;

    @Inject
    OwnerOfTheDatabase owner;

    private UUID record() {
        UUID subject = UUID.randomUUID();
        trail.record(
                actors.ofAccount("chuyenvien"),
                "document.record",
                "document",
                subject,
                Map.of("title", "Dấu \"ngoặc\" \\ và Ấ"));
        return subject;
    }

    private void whole() {
        assertEquals(List.of(), owner.faultsAfter(sql -> {}));
    }

    @Test
    void many_at_once_and_rollbacks_leave_a_whole_chain() throws Exception {
        long before = Long.parseLong(owner.ask("select count(*) from audit_link"));
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                boolean fails = i % 4 == 0;
                all.add(pool.submit(() -> {
                    try {
                        QuarkusTransaction.requiringNew().run(() -> {
                            record();
                            record();
                            if (fails) {
                                throw new IllegalStateException("wanted");
                            }
                        });
                    } catch (IllegalStateException e) {
                        assertEquals("wanted", e.getMessage());
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }
        assertEquals(before + 120, Long.parseLong(owner.ask("select count(*) from audit_link")));
        whole();
    }

    @Test
    void a_long_transaction_holds_nobody_up_before_it_commits() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            UUID[] subjects = new UUID[2];
            QuarkusTransaction.requiringNew().run(() -> {
                subjects[0] = record();
                Future<UUID> second =
                        other.submit(() -> QuarkusTransaction.requiringNew().call(this::record));
                try {
                    subjects[1] = second.get(10, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            assertTrue(place(subjects[1]) < place(subjects[0]), "the order is that of the commits");
        } finally {
            other.shutdownNow();
        }
        whole();
    }

    private long place(UUID subject) {
        return Long.parseLong(
                owner.ask("select place from audit_link l join audit_entry e on e.id = l.entry_id where subject_id = '"
                        + subject + "'"));
    }

    @Test
    void an_entry_of_the_past_stands_in_the_day_it_was_written() {
        UUID[] subject = new UUID[1];
        clock.at(
                Instant.parse("2025-03-01T02:00:00Z"),
                () -> subject[0] = QuarkusTransaction.requiringNew().call(this::record));
        assertEquals(
                "t",
                owner.ask("select sample and at < '2025-03-02' and day >= '2026-01-01' from audit_entry e"
                        + " join audit_link l on l.entry_id = e.id where subject_id = '" + subject[0] + "'"));
        whole();
    }

    @Test
    void a_closed_day_takes_no_more_entries_and_closing_again_changes_nothing() {
        QuarkusTransaction.requiringNew().call(this::record);
        LocalDate day = owner.lastDay();
        assertEquals(1, closing.closeBefore(day.plusDays(1)).size());
        assertEquals(List.of(), closing.closeBefore(day.plusDays(1)));
        UUID later = QuarkusTransaction.requiringNew().call(this::record);
        assertEquals(1, place(later));
        assertEquals(day.plusDays(1), owner.lastDay());
        whole();
    }

    @Test
    void days_missed_are_all_signed_also_the_empty_ones() {
        QuarkusTransaction.requiringNew().call(this::record);
        LocalDate day = owner.lastDay();
        List<DayDigest> made = closing.closeBefore(day.plusDays(3));
        assertEquals(
                List.of(day, day.plusDays(1), day.plusDays(2)),
                made.stream().map(DayDigest::day).toList());
        assertTrue(made.get(0).entries() > 0);
        assertEquals(0, made.get(2).entries());
        whole();
    }

    @Test
    void two_servers_sign_a_day_once() throws Exception {
        QuarkusTransaction.requiringNew().call(this::record);
        LocalDate end = owner.lastDay().plusDays(1);
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try {
            int made = 0;
            Callable<List<DayDigest>> server = () -> closing.closeBefore(end);
            for (Future<List<DayDigest>> one : servers.invokeAll(List.of(server, server))) {
                made += one.get(30, TimeUnit.SECONDS).size();
            }
            assertEquals(1, made);
        } finally {
            servers.shutdownNow();
        }
        whole();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set action = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "insert into audit_link values ('2026-01-01', 1, gen_random_uuid(), decode(repeat('00', 32), 'hex'))",
                "update audit_link set place = place + 1",
                "delete from audit_link",
                "truncate audit_link",
                "update audit_digest set entries = 0",
                "delete from audit_digest",
                "truncate audit_digest",
                "alter table audit_entry disable trigger audit_entry_chain_tr",
                "drop trigger audit_entry_chain_tr on audit_entry",
                "set session_replication_role = replica",
                "select audit_append(e) from audit_entry e",
                "create or replace function audit_chain() returns trigger language plpgsql as 'begin return null; end'"
            })
    void the_application_may_only_add_and_read(String sql) throws SQLException {
        try (Connection c = owner.connectAsApplication();
                Statement s = c.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> s.execute(sql));
            assertEquals("42501", refused.getSQLState(), refused.getMessage());
        }
    }

    @Test
    void the_key_that_signs_is_nowhere_in_the_database() throws Exception {
        String key = java.nio.file.Files.readString(owner.keys().resolve("audit-private.pem"));
        assertTrue(key.contains("PRIVATE KEY"));
        assertFalse(owner.ask("select coalesce(string_agg(d::text, ''), '') from audit_digest d")
                .contains(key.lines().skip(1).findFirst().orElseThrow()));
    }
}
