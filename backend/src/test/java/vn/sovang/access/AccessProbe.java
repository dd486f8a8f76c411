package vn.sovang.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.sovang.access.Reader.Place;
import vn.sovang.given.UnitIds;

/**
 * Knocks at one address. A write is sent so that whoever is admitted fails at the next check (no version: 428, nothing
 * in the body: 422, already there: 409), so that nothing changes and the refusals still show.
 */
final class AccessProbe {

    private static final String BOUNDARY = "ranh-gioi";

    /** Where an empty body would not tell whose record is meant, or would do the thing. */
    private static final Map<String, BiFunction<Place, AccessRecords, String>> BODIES = Map.ofEntries(
            body("createPledge", (p, r) -> "{\"blockId\":\"%s\",\"year\":%d,\"unitId\":\"%s\"}"
                    .formatted(r.block(p), AccessRecords.YEAR, UnitIds.of(p.unit))),
            body("createMovement", (p, r) -> "{\"scope\":\"UNIT\",\"ownerUnitId\":\"%s\",\"fromYear\":%d}"
                    .formatted(UnitIds.of(p.unit), AccessRecords.YEAR)),
            body("createAwardProposal", (p, r) -> "{\"year\":null,\"proposerUnitId\":\"%s\"}"
                    .formatted(UnitIds.of(p.unit))),
            body("planAwardRound", (p, r) -> "{\"ownerUnitId\":\"%s\"}".formatted(UnitIds.of(p.unit))),
            body("createRoleModel", AccessProbe::unit),
            body("joinMovement", AccessProbe::unit),
            body("addMovementResult", AccessProbe::unit),
            body("addContribution", AccessProbe::unit),
            body("requestBlockMove", AccessProbe::unit),
            body("planMeeting", (p, r) -> "{\"blockId\":\"%s\",\"year\":%d}".formatted(r.block(p), AccessRecords.YEAR)),
            body("commitPlanImport", (p, r) -> "{\"year\":-1}"));

    /** What was answered. */
    record Answer(int status, String body) {

        String word(String method) {
            if (status == 401 || status == 403 || status == 404) {
                return String.valueOf(status);
            }
            if (status >= 500) {
                return "lỗi " + status;
            }
            return method.equals("get") ? "đọc" : "làm";
        }

        /** Without what differs from request to request. */
        String sameness() {
            return status + " " + body.replaceAll("\"requestId\":\"[^\"]*\"", "\"requestId\":\"\"");
        }
    }

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String base;

    AccessProbe(int port) {
        this.base = "http://localhost:" + port;
    }

    static String body(String operation, Place place, AccessRecords records) {
        return BODIES.getOrDefault(operation, (p, r) -> "{}").apply(place, records);
    }

    private static Map.Entry<String, BiFunction<Place, AccessRecords, String>> body(
            String operation, BiFunction<Place, AccessRecords, String> content) {
        return Map.entry(operation, content);
    }

    private static String unit(Place p, AccessRecords r) {
        return "{\"unitId\":\"%s\"}".formatted(UnitIds.of(p.unit));
    }

    /** Word and Excel files by what they say; their containers carry the time of day. */
    private static String text(byte[] body) throws IOException {
        if (body.length < 2 || body[0] != 'P' || body[1] != 'K') {
            return new String(body, StandardCharsets.UTF_8);
        }
        StringBuilder all = new StringBuilder();
        // From a file, because streams cannot read all that spreadsheets are packed with.
        Path file = Files.createTempFile("paper", ".zip");
        try {
            Files.write(file, body);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry e : Collections.list(zip.entries())) {
                    if (!e.getName().startsWith("docProps/")) {
                        all.append(e.getName())
                                .append(new String(zip.getInputStream(e).readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        } finally {
            Files.delete(file);
        }
        return all.toString();
    }

    /** @param token null for somebody who is not signed in */
    Answer knock(String method, String path, String token, String body, boolean multipart) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (method.equals("get") || method.equals("delete")) {
            request.method(method.toUpperCase(java.util.Locale.ROOT), HttpRequest.BodyPublishers.noBody());
        } else {
            String sent = multipart
                    ? "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\n-\r\n--" + BOUNDARY
                            + "--\r\n"
                    : body;
            request.header("Content-Type", multipart ? "multipart/form-data; boundary=" + BOUNDARY : "application/json")
                    .method(method.toUpperCase(java.util.Locale.ROOT), HttpRequest.BodyPublishers.ofString(sent));
        }
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), text(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
