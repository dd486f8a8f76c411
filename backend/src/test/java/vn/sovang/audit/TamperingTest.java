package vn.sovang.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.account.ActorDirectory;
import vn.sovang.audit.VerifiedDay.Fault;
import vn.sovang.audit.VerifiedDay.Kind;
import vn.sovang.given.ApiTest;

/** The owner of the database tampers by SQL in every way there is; each is found, with its day and place. */
@ApiTest
class TamperingTest {

    /** Gives every link of a day from a place on the hash its entry now asks for. */
    private static final String REHASH = """
            do $$
            declare l record; before bytea;
            begin
              for l in select * from audit_link where day = '%1$s' order by place loop
                before := coalesce((select hash from audit_link where day = l.day and place = l.place - 1),
                                   decode(repeat('00', 32), 'hex'));
                update audit_link set hash = sha256(convert_to(audit_text(
                    (select e from audit_entry e where e.id = l.entry_id), l.day, l.place, before), 'UTF8'))
                 where day = l.day and place = l.place;
              end loop;
            end $$""";

    @Inject
    AuditTrail trail;

    @Inject
    DailyClosing closing;

    @Inject
    ActorDirectory actors;

    @Inject
    OwnerOfTheDatabase owner;

    private LocalDate closed;
    private LocalDate open;
    private long last;

    /** A closed day of six entries at least, a closed day after it, and a day still open. */
    @BeforeEach
    void days() {
        write(6);
        closed = owner.lastDay();
        closing.closeBefore(closed.plusDays(1));
        write(3);
        closing.closeBefore(closed.plusDays(2));
        write(4);
        open = owner.lastDay();
        last = Long.parseLong(owner.ask("select max(place) from audit_link where day = '" + closed + "'"));
    }

    private void write(int entries) {
        for (int i = 0; i < entries; i++) {
            int n = i;
            QuarkusTransaction.requiringNew()
                    .run(() -> trail.record(
                            actors.ofAccount("chuyenvien"),
                            "document.record",
                            "document",
                            UUID.randomUUID(),
                            Map.of("title", "Văn bản thứ " + n)));
        }
    }

    @Test
    void an_untouched_trail_is_whole() {
        assertEquals(List.of(), owner.faultsAfter(sql -> {}));
        assertEquals(closed.plusDays(2), open);
    }

    @Test
    void a_changed_fact_is_found_at_its_place() {
        found(
                Kind.ALTERED,
                2L,
                owner.faultsAfter(sql -> sql.executeUpdate(
                        "update audit_entry set details = '{\"title\": \"khác\"}' where id = " + entry(2))));
    }

    @Test
    void every_field_counts() {
        for (String change : List.of(
                "at = at + interval '1 microsecond'",
                "account_id = null",
                "account_name = account_name || ' '",
                "action = 'document.correct'",
                "subject_type = 'file'",
                "subject_id = null",
                "sample = not sample",
                "details = details || '{\"x\": 1}'")) {
            found(
                    Kind.ALTERED,
                    3L,
                    owner.faultsAfter(
                            sql -> sql.executeUpdate("update audit_entry set " + change + " where id = " + entry(3))));
        }
    }

    @Test
    void a_removed_entry_is_found_with_or_without_its_link() {
        found(
                Kind.REMOVED,
                2L,
                owner.faultsAfter(sql -> sql.executeUpdate("delete from audit_entry where id = " + entry(2))));
        found(Kind.REMOVED, 2L, owner.faultsAfter(sql -> {
            sql.executeUpdate("delete from audit_entry where id = " + entry(2));
            sql.executeUpdate("delete from audit_link where day = '" + closed + "' and place = 2");
        }));
    }

    @Test
    void a_removed_link_is_found() {
        List<Fault> faults = owner.faultsAfter(
                sql -> sql.executeUpdate("delete from audit_link where day = '" + closed + "' and place = 2"));
        found(Kind.REMOVED, 2L, faults);
        assertTrue(faults.stream().anyMatch(f -> f.kind() == Kind.ADDED), faults.toString());
    }

    @Test
    void the_last_entries_of_a_closed_day_cannot_go() {
        found(Kind.END_DIFFERS, last, owner.faultsAfter(sql -> {
            sql.executeUpdate("delete from audit_entry where id = " + entry(last));
            sql.executeUpdate("delete from audit_link where day = '" + closed + "' and place = " + last);
        }));
    }

    @Test
    void a_removed_day_is_found_by_its_digest() {
        found(Kind.END_DIFFERS, 1L, owner.faultsWithoutCopiesAfter(this::removeDay));
    }

    @Test
    void a_day_removed_with_its_digest_is_missed_by_the_day_after() {
        found(Kind.DIGEST_MISSING, null, owner.faultsWithoutCopiesAfter(sql -> {
            removeDay(sql);
            sql.executeUpdate("delete from audit_digest where day = '" + closed + "'");
        }));
    }

    @Test
    void the_latest_days_removed_with_their_digests_are_missed_by_the_copies() {
        found(Kind.DIGEST_MISSING, null, owner.faultsAfter(sql -> {
            sql.executeUpdate("delete from audit_entry where id in (select entry_id from audit_link where day >= '"
                    + closed + "')");
            sql.executeUpdate("delete from audit_link where day >= '" + closed + "'");
            sql.executeUpdate("delete from audit_digest where day >= '" + closed + "'");
        }));
    }

    private void removeDay(java.sql.Statement sql) throws java.sql.SQLException {
        sql.executeUpdate(
                "delete from audit_entry where id in (select entry_id from audit_link where day = '" + closed + "')");
        sql.executeUpdate("delete from audit_link where day = '" + closed + "'");
    }

    @Test
    void exchanged_entries_are_found() {
        found(Kind.ALTERED, 2L, owner.faultsAfter(sql -> {
            sql.execute("alter table audit_link drop constraint audit_link_entry_id_uk");
            sql.executeUpdate("update audit_link a set entry_id = b.entry_id from audit_link b where a.day = b.day"
                    + " and a.day = '" + closed + "' and (a.place, b.place) in ((2, 3), (3, 2))");
        }));
    }

    @Test
    void an_entry_put_in_past_the_trigger_is_found() {
        List<Fault> faults = owner.faultsAfter(sql -> {
            sql.execute("alter table audit_entry disable trigger audit_entry_chain_tr");
            sql.executeUpdate("insert into audit_entry select gen_random_uuid(), '" + closed
                    + " 12:00+07', account_id, account_name, action,"
                    + " subject_type, subject_id, details, sample from audit_entry where id = " + entry(2));
        });
        found(Kind.ADDED, null, faults);
    }

    @Test
    void an_entry_added_to_a_closed_day_with_a_right_hash_is_found() {
        found(Kind.END_DIFFERS, last + 1, owner.faultsAfter(sql -> {
            sql.executeUpdate("insert into audit_entry select '0190aaaa-0000-7000-8000-000000000001', at, account_id,"
                    + " account_name, action, subject_type, subject_id, details, sample from audit_entry where id = "
                    + entry(2));
            sql.executeUpdate("insert into audit_link values ('" + closed + "', " + (last + 1)
                    + ", '0190aaaa-0000-7000-8000-000000000001', decode(repeat('00', 32), 'hex'))");
            sql.execute(REHASH.formatted(closed));
        }));
    }

    @Test
    void a_change_with_all_hashes_recomputed_is_found_by_the_signed_end() {
        found(Kind.END_DIFFERS, last, owner.faultsWithoutCopiesAfter(this::changeAndRehash));
    }

    @Test
    void a_digest_made_to_fit_without_the_key_is_found() {
        found(Kind.DIGEST_FORGED, null, owner.faultsWithoutCopiesAfter(sql -> {
            changeAndRehash(sql);
            sql.executeUpdate("update audit_digest d set last_hash = (select hash from audit_link l where l.day = d.day"
                    + " order by place desc limit 1) where day = '" + closed + "'");
        }));
    }

    @Test
    void a_digest_under_another_key_or_moved_to_another_day_is_found() {
        found(
                Kind.DIGEST_FORGED,
                null,
                owner.faultsWithoutCopiesAfter(sql -> sql.executeUpdate(
                        "update audit_digest set key_id = 'ffffffffffffffff' where day = '" + closed + "'")));
        found(Kind.DIGEST_FORGED, null, owner.faultsWithoutCopiesAfter(sql -> {
            sql.executeUpdate("delete from audit_digest where day = '" + closed + "'");
            sql.executeUpdate(
                    "update audit_digest set day = '" + closed + "' where day = '" + closed.plusDays(1) + "'");
        }));
    }

    private void changeAndRehash(java.sql.Statement sql) throws java.sql.SQLException {
        sql.executeUpdate("update audit_entry set account_name = 'Người khác' where id = " + entry(2));
        sql.execute(REHASH.formatted(closed));
    }

    @Test
    void a_change_in_the_open_day_is_found_too() {
        List<Fault> faults = owner.faultsAfter(sql -> sql.executeUpdate(
                "update audit_entry set account_name = 'Người khác' where id = (select entry_id from audit_link where day = '"
                        + open + "' and place = 2)"));
        assertEquals(Set.of(Kind.ALTERED), faults.stream().map(Fault::kind).collect(Collectors.toSet()));
    }

    private String entry(long place) {
        return "(select entry_id from audit_link where day = '" + closed + "' and place = " + place + ")";
    }

    private void found(Kind kind, Long place, List<Fault> faults) {
        String day = java.time.format.DateTimeFormatter.ofPattern("dd/MM/uuuu").format(closed);
        assertTrue(
                faults.stream()
                        .anyMatch(f -> f.kind() == kind
                                && f.place().equals(java.util.Optional.ofNullable(place))
                                && f.message().contains(day)),
                () -> "not found: " + kind + " " + place + " of " + day + " in " + faults);
    }
}
