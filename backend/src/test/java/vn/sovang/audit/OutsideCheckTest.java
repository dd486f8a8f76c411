package vn.sovang.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.account.ActorDirectory;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;

/** The script of docs/audit.md, which knows nothing of the program, comes to the same conclusion. */
@ApiTest
class OutsideCheckTest {

    private static final Path DOCS = Path.of("docs").toAbsolutePath();

    @Inject
    AuditTrail trail;

    @Inject
    DailyClosing closing;

    @Inject
    ActorDirectory actors;

    @Inject
    OwnerOfTheDatabase owner;

    @TempDir
    Path folder;

    @Test
    void the_script_agrees_with_the_program() throws Exception {
        for (String title : List.of("Dấu \"ngoặc\" và \\", "Xuống\ndòng, 😀")) {
            QuarkusTransaction.requiringNew()
                    .run(() -> trail.record(
                            actors.ofAccount("chuyenvien"),
                            "document.record",
                            "document",
                            UUID.randomUUID(),
                            Map.of("title", title, "number", 1.50, "list", List.of(1, "hai"))));
        }
        LocalDate closed = owner.lastDay();
        closing.closeBefore(closed.plusDays(1));
        Path digests = folder.resolve("digests.json");
        Files.write(
                digests,
                As.user("giamsat")
                        .get("/audit/digests")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray());
        List<String> lines = trail();

        assertEquals("", faults(digests, lines));
        List<String> changed = new ArrayList<>(lines);
        changed.replaceAll(l ->
                l.contains(closed.toString()) ? l.replace("chuyenvien", "x").replace("😀", "!") : l);
        assertTrue(faults(digests, changed).contains(closed + ": entry"));
        List<String> shortened = lines.stream()
                .filter(l -> !l.contains("\"day\" : \"" + closed + "\""))
                .toList();
        assertTrue(faults(digests, shortened).contains(closed + ":"));
        Path forged = folder.resolve("forged.json");
        Files.writeString(forged, Files.readString(digests).replaceFirst("\"entries\":\\d+", "\"entries\":7777"));
        assertTrue(faults(forged, lines).contains("signature"));
    }

    private List<String> trail() throws Exception {
        String page = Files.readString(DOCS.resolve("audit.md"));
        String query = page.substring(page.indexOf("```sql") + 6);
        List<String> lines = new ArrayList<>();
        try (Connection c = owner.connect();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery(query.substring(0, query.indexOf("```")))) {
            while (r.next()) {
                lines.add(r.getString(1));
            }
        }
        return lines;
    }

    /** What the script complains about, nothing when it ends well. */
    private String faults(Path digests, List<String> lines) throws IOException, InterruptedException {
        Path dump = folder.resolve("trail.jsonl");
        Files.write(dump, lines, StandardCharsets.UTF_8);
        Process script = new ProcessBuilder(
                        "node", DOCS.resolve("verify-audit.mjs").toString(), digests.toString())
                .redirectInput(dump.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = script.waitFor();
        assertEquals(said.contains(" 0 faults") ? 0 : 1, code, said);
        return code == 0 ? "" : said;
    }
}
