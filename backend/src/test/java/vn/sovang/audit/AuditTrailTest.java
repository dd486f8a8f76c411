package vn.sovang.audit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.sovang.account.ActorDirectory;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.Statements;
import vn.sovang.shared.problem.Forbidden;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;

/** Reading the trail, checking it, and what every download leaves in it. */
@ApiTest
class AuditTrailTest {

    @Inject
    AuditTrail trail;

    @Inject
    EntryQueries queries;

    @Inject
    DailyClosing closing;

    @Inject
    ActorDirectory actors;

    @Inject
    Statements statements;

    @Inject
    OwnerOfTheDatabase owner;

    private void write(String username, String action, UUID record, String title) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        trail.record(actors.ofAccount(username), action, "document", record, Map.of("title", title)));
    }

    private static String uploaded(String username, String name) {
        return As.user(username)
                .contentType("multipart/form-data")
                .multiPart("file", name, "nội dung".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath found(String username, Map<String, ?> filter) {
        return As.user(username)
                .queryParams(filter)
                .get("/audit/entries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Nested
    class Reading {

        @Test
        void the_auditor_reads_all_and_everybody_else_their_own() {
            UUID record = UUID.randomUUID();
            write("chuyenvien", "document.record", record, "Của một người");
            write("bannoichinh", "document.correct", record, "Của người khác");
            Map<String, ?> filter = Map.of("recordId", record.toString());
            assertEquals(2, found("giamsat", filter).getList("items").size());
            assertEquals(
                    List.of("Ghi văn bản “Của một người”"),
                    found("chuyenvien", filter).getList("items.sentence"));
            assertEquals(
                    List.of("Sửa văn bản “Của người khác”"),
                    found("bannoichinh", filter).getList("items.sentence"));
            assertEquals(List.of(), found("admin", filter).getList("items"));
            String id = found("chuyenvien", filter).getString("items[0].id");
            As.user("giamsat")
                    .get("/audit/entries/" + id)
                    .then()
                    .statusCode(200)
                    .body("written.hash", notNullValue());
            As.user("chuyenvien").get("/audit/entries/" + id).then().statusCode(200);
            As.user("admin").get("/audit/entries/" + id).then().statusCode(404);
            As.nobody().get("/audit/entries").then().statusCode(401);
        }

        @Test
        void nobody_reaches_others_acts_by_naming_the_actor() {
            UUID record = UUID.randomUUID();
            write("chuyenvien", "document.record", record, "Riêng");
            String chuyenvien = actors.ofAccount("chuyenvien").accountId().toString();
            assertEquals(
                    List.of(),
                    found("bannoichinh", Map.of("actorId", chuyenvien)).getList("items"));
            assertFalse(found("giamsat", Map.of("actorId", chuyenvien))
                    .getList("items")
                    .isEmpty());
        }

        @Test
        void a_machine_reads_nothing() {
            Actor machine = new Actor(UUID.randomUUID(), null, "Máy", Set.of(Role.INTEGRATION), Set.of(), Set.of());
            EntryFilter all = new EntryFilter(null, null, null, null, null, null, null, null);
            assertThrows(Forbidden.class, () -> queries.search(machine, all, null, 10));
        }

        @Test
        void the_parts_follow_each_other_without_loss() {
            UUID record = UUID.randomUUID();
            for (int i = 0; i < 7; i++) {
                write("chuyenvien", "document.record", record, "Số " + i);
            }
            List<String> seen = new ArrayList<>();
            String after = "";
            while (after != null) {
                JsonPath part = found("giamsat", Map.of("recordId", record.toString(), "size", "3", "after", after));
                seen.addAll(part.getList("items.sentence"));
                after = part.getString("next");
            }
            assertEquals(7, Set.copyOf(seen).size());
            assertEquals("Ghi văn bản “Số 6”", seen.get(0));
        }

        @Test
        void each_filter_narrows() {
            UUID record = UUID.randomUUID();
            write("chuyenvien", "document.record", record, "Tờ trình Thạch An");
            Map<String, Object> one = Map.of("recordId", record.toString());
            for (Map<String, Object> fits : List.<Map<String, Object>>of(
                    Map.of("q", "thach an"),
                    Map.of("q", "ghi van ban"),
                    Map.of("group", "DOCUMENT"),
                    Map.of("recordType", "document"),
                    Map.of("sample", "false"),
                    Map.of("from", LocalDate.now().minusDays(1).toString()),
                    Map.of("to", LocalDate.now().plusDays(1).toString()))) {
                assertEquals(
                        1, found("giamsat", joined(one, fits)).getList("items").size(), fits.toString());
            }
            for (Map<String, Object> not : List.<Map<String, Object>>of(
                    Map.of("q", "thach an khong co"),
                    Map.of("q", "100%"),
                    Map.of("group", "PLAN"),
                    Map.of("group", "RESTRICTED"),
                    Map.of("group", "OTHER"),
                    Map.of("recordType", "file"),
                    Map.of("sample", "true"),
                    Map.of("from", LocalDate.now().plusDays(2).toString()),
                    Map.of("to", LocalDate.now().minusDays(2).toString()))) {
                assertEquals(
                        0, found("giamsat", joined(one, not)).getList("items").size(), not.toString());
            }
        }

        private Map<String, Object> joined(Map<String, Object> a, Map<String, Object> b) {
            Map<String, Object> both = new java.util.HashMap<>(a);
            both.putAll(b);
            return both;
        }

        @Test
        void what_cannot_be_read_is_refused() {
            for (Map<String, String> wrong :
                    List.of(Map.of("from", "hôm qua"), Map.of("size", "101"), Map.of("after", "x"))) {
                As.user("giamsat")
                        .queryParams(wrong)
                        .get("/audit/entries")
                        .then()
                        .statusCode(422);
            }
        }

        @Test
        void a_long_part_costs_as_many_statements_as_a_short_one() {
            for (int i = 0; i < 40; i++) {
                write("chuyenvien", "document.record", UUID.randomUUID(), "Nhiều " + i);
            }
            found("giamsat", Map.of("size", "1"));
            long few = statements.during(() -> found("giamsat", Map.of("size", "1")));
            long many = statements.during(() -> found("giamsat", Map.of("size", "40")));
            assertEquals(few, many);
            assertEquals(
                    1,
                    statements.during(() -> queries.search(
                                    actors.ofAccount("giamsat"),
                                    new EntryFilter(null, null, null, null, null, null, null, null),
                                    null,
                                    40))
                            - statements.during(() -> actors.ofAccount("giamsat")));
        }
    }

    @Nested
    class Downloads {

        @Test
        void a_file_given_out_is_in_the_trail_under_its_reader() {
            String file = uploaded("bannoichinh", "bien-ban-hop.txt");
            As.user("bannoichinh").get("/files/" + file).then().statusCode(200);
            JsonPath entries = found("giamsat", Map.of("recordId", file, "group", "DOWNLOAD"));
            assertEquals(List.of("Tải xuống tệp “bien-ban-hop.txt”"), entries.getList("items.sentence"));
            assertEquals(List.of("Tệp"), entries.getList("items.recordLabel"));
            assertEquals(actors.ofAccount("bannoichinh").accountId().toString(), entries.getString("items[0].actorId"));
        }

        @Test
        void a_refused_download_leaves_nothing() {
            String file = uploaded("bannoichinh", "rieng.txt");
            As.user("canyen").get("/files/" + file).then().statusCode(404);
            assertEquals(
                    List.of(),
                    found("giamsat", Map.of("recordId", file, "group", "DOWNLOAD"))
                            .getList("items"));
        }

        @Test
        void what_cannot_be_recorded_is_not_given() {
            String file = uploaded("bannoichinh", "giu-lai.txt");
            As.token("bannoichinh");
            owner.run("revoke insert on audit_entry from sovang_app");
            try {
                As.user("bannoichinh")
                        .get("/files/" + file)
                        .then()
                        .statusCode(500)
                        .body(not(containsString("nội dung")));
            } finally {
                owner.run("grant insert on audit_entry to sovang_app");
            }
        }

        @Test
        void the_export_holds_what_the_list_shows_and_is_recorded_itself() throws Exception {
            UUID record = UUID.randomUUID();
            write("chuyenvien", "document.record", record, "Để xuất");
            byte[] sheet = As.user("giamsat")
                    .queryParam("recordId", record)
                    .get("/audit/entries/sheet")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
                assertTrue(book.getFirstSheet().read().stream()
                        .anyMatch(r -> r.toString().contains("Để xuất")
                                || r.stream()
                                        .anyMatch(c -> c != null && "Ghi văn bản “Để xuất”".equals(c.getRawValue()))));
            }
            assertEquals(
                    "Tải xuống tệp “Nhật ký thao tác.xlsx”",
                    found("giamsat", Map.of("group", "DOWNLOAD", "recordType", "audit"))
                            .getString("items[0].sentence"));
        }
    }

    @Nested
    class Checking {

        @Test
        void the_auditor_checks_day_by_day() {
            write("chuyenvien", "document.record", UUID.randomUUID(), "Để kiểm");
            LocalDate closed = owner.lastDay();
            closing.closeBefore(closed.plusDays(1));
            write("chuyenvien", "document.record", UUID.randomUUID(), "Ngày sau");
            As.user("giamsat")
                    .get("/audit/verification")
                    .then()
                    .statusCode(200)
                    .body("faults", is(0))
                    .body("days.faults", everyItem(equalTo(List.of())))
                    .body("days.find { it.day == '" + closed + "' }.state", equalTo("INTACT"))
                    .body("days[0].state", equalTo("OPEN"));
            assertEquals("Nhật ký", found("giamsat", Map.of("group", "AUDIT")).getString("items[0].groupLabel"));
        }

        @Test
        void a_change_by_sql_is_told_with_day_and_entry() throws Exception {
            UUID record = UUID.randomUUID();
            write("chuyenvien", "document.record", record, "Nguyên bản");
            owner.run("update audit_entry set details = details || '{\"title\": \"Đã sửa\"}' where subject_id = '"
                    + record + "'");
            try {
                As.user("giamsat")
                        .get("/audit/verification")
                        .then()
                        .statusCode(200)
                        .body("days.faults.flatten().kind", hasItem("ALTERED"))
                        .body("days.faults.flatten().message", hasItem(containsString("không khớp chuỗi")));
            } finally {
                owner.run(
                        "update audit_entry set details = details || '{\"title\": \"Nguyên bản\"}' where subject_id = '"
                                + record + "'");
            }
            assertEquals(List.of(), owner.faultsAfter(sql -> {}));
        }

        @Test
        void only_the_auditor_checks_and_a_month_at_a_time() {
            As.user("chuyenvien").get("/audit/verification").then().statusCode(403);
            As.user("admin").get("/audit/digests").then().statusCode(403);
            As.user("giamsat")
                    .queryParams(Map.of("from", "2026-01-01", "to", "2026-02-01"))
                    .get("/audit/verification")
                    .then()
                    .statusCode(422);
            As.user("giamsat")
                    .queryParams(Map.of("from", "2026-02-01", "to", "2026-01-01"))
                    .get("/audit/verification")
                    .then()
                    .statusCode(422);
        }

        @Test
        void the_digests_are_given_with_the_key_that_checks_them() {
            write("chuyenvien", "document.record", UUID.randomUUID(), "Để ký");
            closing.closeBefore(owner.lastDay().plusDays(1));
            As.user("giamsat")
                    .get("/audit/digests")
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString("attachment"))
                    .body("publicKey", containsString("PUBLIC KEY"))
                    .body("digests[0].text", containsString("sovang-audit-digest 1"));
        }
    }

    @Test
    void nothing_secret_is_in_it() {
        uploaded("bannoichinh", "ghi-chu.txt");
        As.nobody()
                .body(Map.of("username", "chuyenvien", "password", "sai-mat-khau-ro-rang"))
                .post("/auth/sign-in")
                .then()
                .statusCode(401);
        String all = owner.ask("select string_agg(account_name || ' ' || details::text, E'\\n') from audit_entry");
        for (String secret : List.of(
                "SoVang-2026!",
                "sai-mat-khau-ro-rang",
                "argon2",
                "Bearer ",
                "eyJ",
                "PRIVATE KEY",
                "nội dung\"",
                "\"password\"",
                "\"token\"",
                "\"choice\"",
                "\"candidateId\"",
                "\"idNumber\"",
                "\"identityNumber\"")) {
            assertFalse(all.contains(secret), secret);
        }
    }
}
