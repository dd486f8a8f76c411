package vn.sovang.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenUnits;

/**
 * Plans of other provinces as published papers tell of them: entered over HTTP, issued, read again, and written out as
 * Word and Excel and read in once more. Nothing of what the paper says is lost on the way.
 */
@ApiTest
class PlanCasesTest {

    private static final List<String> WORDS = List.of("section", "number", "title", "timeText", "productText", "note");

    @Inject
    GivenUnits units;

    @ParameterizedTest
    @ValueSource(strings = {"02-van-ban-can-cu", "03-cuoc-thi-phu-xuyen", "04-moc-theo-nam", "05-hang-thang-dak-nong"})
    void a_case_is_entered_and_exported_without_loss(String name) throws IOException {
        Map<String, String> issuers = new LinkedHashMap<>();
        for (Map<String, Object> told : plans(name)) {
            String issuer = issuers.computeIfAbsent((String) told.get("issuer"), this::unit);
            String plan = entered(told, issuer);
            JsonPath head = As.user("chuyenvien").get("/annual-plans/" + plan).jsonPath();
            for (String fact : List.of("number", "issuedOn", "year", "title", "legalBases")) {
                assertEquals(told.get(fact), head.get(fact), fact);
            }
            List<Map<String, Object>> tasks = As.user("chuyenvien")
                    .get("/annual-plans/" + plan + "/tasks")
                    .jsonPath()
                    .getList("items");
            List<Map<String, Object>> wanted = maps(told.get("tasks"));
            assertEquals(wanted.size(), tasks.size());
            for (int i = 0; i < wanted.size(); i++) {
                Map<String, Object> task = As.user("chuyenvien")
                        .get("/annual-plans/" + plan + "/tasks/" + tasks.get(i).get("id"))
                        .jsonPath()
                        .getMap("$");
                assertEquals(said(wanted.get(i)), said(task));
                assertEquals(wanted.get(i).get("due"), task.get("dueOn"), (String) task.get("title"));
                if (wanted.get(i).get("product") != null) {
                    assertEquals(wanted.get(i).get("product"), task.get("product"));
                }
            }
            readsBack(plan, told, wanted);
        }
    }

    private String unit(String name) {
        return units.of(name + " " + UUID.randomUUID(), null, LocalDate.of(1990, 1, 1))
                .id()
                .toString();
    }

    private static String entered(Map<String, Object> told, String issuer) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("issuerId", issuer);
        for (String fact : List.of("title", "year", "legalBases")) {
            draft.put(fact, told.get(fact));
        }
        String plan = As.user("chuyenvien")
                .body(draft)
                .post("/annual-plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (Map<String, Object> task : maps(told.get("tasks"))) {
            Map<String, Object> body = new LinkedHashMap<>(task);
            body.remove("due");
            body.put("leads", parties(task.get("leads")));
            body.put("coordinators", parties(task.get("coordinators")));
            As.user("chuyenvien")
                    .body(body)
                    .post("/annual-plans/" + plan + "/tasks")
                    .then()
                    .statusCode(201);
        }
        int version =
                As.user("chuyenvien").get("/annual-plans/" + plan).jsonPath().getInt("version");
        As.user("chuyenvien", version)
                .body(Map.of("number", told.get("number"), "issuedOn", told.get("issuedOn")))
                .post("/annual-plans/" + plan + "/issuance")
                .then()
                .statusCode(200);
        return plan;
    }

    /** The files say what the plan says, to a reader who has nothing else. */
    private static void readsBack(String plan, Map<String, Object> told, List<Map<String, Object>> wanted) {
        for (String file : List.of("paper", "sheet")) {
            byte[] written = As.user("chuyenvien")
                    .get("/annual-plans/" + plan + "/" + file)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            JsonPath read = As.user("chuyenvien")
                    .contentType("multipart/form-data")
                    .multiPart("file", "ke-hoach." + (file.equals("paper") ? "docx" : "xlsx"), written)
                    .post("/annual-plans/imports")
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath();
            for (String fact : List.of("number", "issuedOn", "year", "title", "legalBases")) {
                Object value = read.get("header." + fact);
                assertEquals(plain(told.get(fact)), plain(value), file + ": " + fact);
            }
            List<Map<String, Object>> rows = read.getList("rows");
            assertEquals(
                    onPaper(wanted, file),
                    rows.stream().map(PlanCasesTest::printed).toList(),
                    file);
        }
    }

    /**
     * A paper counts tasks that have no numbers, and says in words that a task goes on all year.
     */
    private static List<Map<String, Object>> onPaper(List<Map<String, Object>> wanted, String file) {
        boolean numbered = wanted.stream().anyMatch(t -> t.get("number") != null);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> task : wanted) {
            Map<String, Object> row = printed(task);
            if (file.equals("paper") && !numbered) {
                row.put("number", String.valueOf(rows.size() + 1));
            }
            if (Map.of("kind", "CONTINUING").equals(task.get("time"))
                    && row.get("timeText").equals("")) {
                row.put("timeText", "Thường xuyên trong năm");
            }
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Object> said(Map<String, Object> task) {
        Map<String, Object> said = printed(task);
        said.put(
                "leads meant",
                parties(task.get("leads")).stream()
                        .map(p -> p.get("group") + " " + p.get("person"))
                        .toList());
        return said;
    }

    private static Map<String, Object> printed(Map<String, Object> task) {
        Map<String, Object> printed = new LinkedHashMap<>();
        WORDS.forEach(word -> printed.put(word, Objects.requireNonNullElse(task.get(word), "")));
        for (String side : List.of("leads", "coordinators")) {
            // Names that hold commas may be taken apart by a reader of the file; no word of them is lost.
            printed.put(
                    side,
                    parties(task.get(side)).stream()
                            .map(p -> (String) p.get("raw"))
                            .collect(Collectors.joining(", ")));
        }
        return printed;
    }

    /** The word that opens a basis and the mark that closes it are layout. */
    private static Object plain(Object value) {
        return value instanceof List<?> texts
                ? texts.stream()
                        .map(t -> t.toString().replaceFirst("[.;]+$", "").replaceFirst("^Căn cứ ", ""))
                        .toList()
                : value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parties(Object told) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Object one : told == null ? List.of() : (List<Object>) told) {
            all.add(one instanceof String raw ? Map.of("raw", raw) : (Map<String, Object>) one);
        }
        return all;
    }

    private static List<Map<String, Object>> plans(String name) throws IOException {
        try (InputStream in = PlanCasesTest.class.getResourceAsStream("/plans/cases/" + name + ".yaml")) {
            Map<String, Object> file = yaml().load(in);
            return maps(file.get("plans"));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object value) {
        return (List<Map<String, Object>>) value;
    }

    /** Dates stay text: the interface speaks them as text too. */
    private static Yaml yaml() {
        DumperOptions dumper = new DumperOptions();
        LoaderOptions loader = new LoaderOptions();
        Resolver plain = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.BOOL, BOOL, "tf");
                addImplicitResolver(Tag.INT, INT, "-+0123456789");
                addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            }
        };
        return new Yaml(new SafeConstructor(loader), new Representer(dumper), dumper, loader, plain);
    }
}
