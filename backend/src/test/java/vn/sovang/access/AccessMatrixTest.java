package vn.sovang.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.sovang.access.Reader.Place;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenUnits;
import vn.sovang.given.RoleAccounts;
import vn.sovang.shared.security.Role;

/**
 * Every operation of the served interface, asked by every kind of person about their own unit's record, one of the same
 * block, one of a foreign unit and one that does not exist, must answer what {@code docs/access.md} says.
 */
@ApiTest
class AccessMatrixTest {

    private static final Path TABLE = Path.of("docs/access.md");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    private static final int AT_ONCE = 3;

    /** Ends the sessions the others are asked with, so it comes last. */
    private static final String LAST = "signOutEverywhere";

    /** Asks for a cookie instead of a sign-in, and is refused for want of it. */
    private static final String BY_COOKIE = "refreshToken";

    @Inject
    RoleAccounts accounts;

    @Inject
    GivenUnits units;

    /** An operation as the document serves it; the address is without the common prefix. */
    private record Operation(String id, String method, String path, boolean multipart) {}

    @Test
    void every_operation_answers_every_reader_as_the_table_says() throws Exception {
        Map<String, Operation> operations = operations();
        Map<String, AccessTable.Row> rows = AccessTable.read(TABLE);
        Map<String, String> tokens = tokens();
        AccessRecords records = AccessRecords.build(accounts, units);
        AccessProbe probe = new AccessProbe(RestAssured.port);

        List<String> faults = new ArrayList<>();
        TreeSet<String> covered = new TreeSet<>();
        List<AccessTable.Row> asked = new ArrayList<>(rows.values());
        rows.values().forEach(r -> covered.add(r.operationId()));
        rows.values().stream()
                .filter(r -> !operations.containsKey(r.operationId()))
                .forEach(r -> faults.add("No such operation any more, remove its row: " + r.operation()));
        asked.removeIf(r -> !operations.containsKey(r.operationId()));
        operations.values().stream()
                .filter(o -> !covered.contains(o.id()))
                .forEach(o -> asked.add(new AccessTable.Row(o.id(), AccessTable.NO_TITLE, Map.of())));
        asked.sort(java.util.Comparator.comparing(r -> r.operationId().equals(LAST)));

        AtomicInteger cases = new AtomicInteger();
        ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
        Map<AccessTable.Row, Map<Reader, List<String>>> seen = new LinkedHashMap<>();
        List<String> strange = new ArrayList<>();
        try {
            for (AccessTable.Row row : asked) {
                Operation operation = operations.get(row.operationId());
                Map<Reader, Future<List<String>>> answers = new EnumMap<>(Reader.class);
                for (Reader reader : Reader.values()) {
                    answers.put(
                            reader,
                            hands.submit(() -> ask(
                                    probe,
                                    records,
                                    row,
                                    operation,
                                    reader,
                                    tokens.get(reader.name()),
                                    cases,
                                    strange)));
                }
                seen.put(row, collected(answers));
            }
        } finally {
            hands.shutdown();
        }
        List<String> missing = new ArrayList<>();
        seen.forEach((row, answers) -> {
            if (row.cells().isEmpty()) {
                missing.add(new AccessTable.Row(row.operation(), row.title(), answers).markdown());
                return;
            }
            boolean differs = false;
            for (Reader reader : Reader.values()) {
                for (int at = 0; at < answers.get(reader).size(); at++) {
                    differs |=
                            !row.expected(reader, at).equals(answers.get(reader).get(at));
                }
            }
            if (differs) {
                faults.add("the table says  " + row.markdown() + "\n     was answered "
                        + new AccessTable.Row(row.operation(), row.title(), answers).markdown());
            }
        });
        faults.addAll(strange);
        System.out.printf(
                "Access matrix: %d operations in %d rows x %d readers, %d cases, %d exceptions%n",
                operations.size(), seen.size(), Reader.values().length, cases.get(), faults.size() + missing.size());
        assertTrue(
                missing.isEmpty(),
                "Operations without a row in docs/access.md. Review each outcome against section “Ai đọc gì”, give it"
                        + " its Vietnamese title and add:\n" + String.join("\n", missing) + "\n\n"
                        + String.join("\n", faults));
        assertEquals("", String.join("\n", faults));
    }

    /** Closed whatever the record is, so that one address of each operation says it for all of them. */
    @Test
    void a_guest_of_a_cluster_finds_every_door_closed_that_the_table_does_not_open() throws Exception {
        Map<String, String> open = AccessTable.openToGuests(TABLE);
        Map<String, AccessTable.Row> rows = AccessTable.read(TABLE);
        String token = As.token(accounts.open(Role.GUEST, GivenUnits.outside(GivenUnits.name("Tỉnh bạn"))));
        AccessProbe probe = new AccessProbe(RestAssured.port);
        Map<String, String> faults = new TreeMap<>();
        TreeSet<String> refusals = new TreeSet<>();
        TreeSet<String> unknown = new TreeSet<>(open.keySet());
        for (Operation o : operations().values()) {
            unknown.remove(o.id());
            // Who is not even signed in may do it.
            boolean needsSignIn = rows.get(o.id()).expected(Reader.ANONYMOUS, 0).equals("401");
            if (o.id().equals(LAST) || o.id().equals(BY_COOKIE) || !needsSignIn) {
                continue;
            }
            String path = "/api/v1"
                    + PARAMETER
                            .matcher(o.path().replace("{year}", "2026"))
                            .replaceAll(UUID.randomUUID().toString());
            AccessProbe.Answer answer = probe.knock(o.method(), path, token, "{}", o.multipart());
            boolean closed = answer.status() == 403 && answer.body().contains("Tài khoản khách chỉ vào được");
            if (closed == open.containsKey(o.id())) {
                faults.put(o.id(), answer.body());
            }
            if (closed) {
                refusals.add(answer.sameness().replaceFirst("\"instance\":\"[^\"]*\",?", ""));
            }
        }
        assertEquals(Map.of(), faults);
        assertEquals(Set.of(), unknown, "docs/access.md opens to guests what is not there");
        assertEquals(1, refusals.size(), "The refusal tells what was asked for: " + refusals);
    }

    private static List<String> ask(
            AccessProbe probe,
            AccessRecords records,
            AccessTable.Row row,
            Operation operation,
            Reader reader,
            String token,
            AtomicInteger cases,
            List<String> strange) {
        List<String> words = new ArrayList<>();
        Map<String, AccessProbe.Answer> asked = new TreeMap<>();
        List<Place> places = reader.cases();
        for (Place place : places) {
            String path = address(operation.path(), row.state(), place, records, -1);
            String body = AccessProbe.body(operation.id(), place, records);
            AccessProbe.Answer answer = asked.computeIfAbsent(path + body, k -> {
                cases.incrementAndGet();
                return probe.knock(operation.method(), path, token, body, operation.multipart());
            });
            words.add(answer.word(operation.method()));
        }
        int parameters = (int) PARAMETER.matcher(operation.path()).results().count();
        for (int absent = 0; absent < parameters && token != null; absent++) {
            String path = address(operation.path(), row.state(), places.get(0), records, absent);
            String body = AccessProbe.body(operation.id(), places.get(0), records);
            AccessProbe.Answer unknown = probe.knock(operation.method(), path, token, body, operation.multipart());
            cases.incrementAndGet();
            if (unknown.status() != 404 && !isNumber(operation.path(), absent)) {
                note(strange, row, reader, "answers " + unknown.status() + " for an unknown id in place " + absent);
            }
            if (absent == 0) {
                asked.values().stream()
                        .filter(a -> a.status() == 404)
                        .filter(a -> !a.sameness().equals(unknown.sameness()))
                        .forEach(a -> note(
                                strange,
                                row,
                                reader,
                                "tells a hidden record from an absent one: " + a.body() + " / " + unknown.body()));
            }
        }
        return words;
    }

    private static void note(List<String> strange, AccessTable.Row row, Reader reader, String what) {
        synchronized (strange) {
            strange.add(row.operation() + ", " + reader + ": " + what);
        }
    }

    /** Years and codes are no ids: any value may be asked for. */
    private static boolean isNumber(String path, int at) {
        Matcher m = PARAMETER.matcher(path);
        for (int i = 0; i <= at; i++) {
            m.find();
        }
        return m.group().equals("{code}");
    }

    /** @param absent which parameter gets an id nobody has, -1 for none */
    private static String address(String path, String state, Place place, AccessRecords records, int absent) {
        Matcher m = PARAMETER.matcher(path);
        StringBuilder out = new StringBuilder();
        int n = 0;
        while (m.find()) {
            String value = n++ != absent
                    ? records.value(state, path.substring(0, m.end()), place)
                    : m.group().equals("{year}") ? "1999" : UUID.randomUUID().toString();
            m.appendReplacement(out, value);
        }
        return "/api/v1" + m.appendTail(out);
    }

    private static Map<Reader, List<String>> collected(Map<Reader, Future<List<String>>> answers)
            throws ExecutionException, InterruptedException {
        Map<Reader, List<String>> words = new EnumMap<>(Reader.class);
        for (Map.Entry<Reader, Future<List<String>>> e : answers.entrySet()) {
            words.put(e.getKey(), e.getValue().get());
        }
        return words;
    }

    private Map<String, String> tokens() {
        Map<String, String> tokens = new LinkedHashMap<>();
        for (Reader r : Reader.values()) {
            if (r.role != null) {
                String unit = r.isOfUnit() ? vn.sovang.given.UnitIds.of(r.unit()) : null;
                tokens.put(r.name(), As.token(accounts.open(r.role, unit)));
            }
        }
        return tokens;
    }

    private static Map<String, Operation> operations() throws IOException {
        JsonNode paths = new ObjectMapper()
                .readTree(RestAssured.given()
                        .noFilters()
                        .get("/q/openapi?format=json")
                        .asByteArray())
                .path("paths");
        Map<String, Operation> all = new LinkedHashMap<>();
        paths.fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(op -> {
            JsonNode content = op.getValue().at("/requestBody/content");
            all.put(
                    op.getValue().path("operationId").asText(),
                    new Operation(
                            op.getValue().path("operationId").asText(),
                            op.getKey(),
                            path.getKey().replaceFirst("^/api/v1", ""),
                            content.has("multipart/form-data") && !content.has("application/json")));
        }));
        assertTrue(all.size() > 100, "The served document has lost its operations");
        return all;
    }
}
