package vn.sovang.integration;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenClients;

/** What a machine with every scope may call, over the whole written interface. */
@ApiTest
class MachineAccessTest {

    private static final Set<String> BY_POST = Set.of("figures", "eligibility-checks");

    /** Tables of units on their way in or out are a keeper's desk, refused by role behind the gate. */
    private static final String DESK = "/units/(imports|tables)(/.*)?";

    private static RequestSpecification all() {
        return GivenClients.as(allToken());
    }

    private static String allToken() {
        return GivenClients.token(GivenClients.registered(
                        Arrays.stream(ApiScope.values()).map(ApiScope::value).toArray(String[]::new)))
                .path("access_token");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> paths() throws Exception {
        Map<String, Object> document = new Yaml().load(Files.readString(Path.of("../openapi.yaml")));
        return (Map<String, Map<String, Object>>) document.get("paths");
    }

    @Test
    void every_scope_is_of_an_address_that_exists() throws Exception {
        Set<String> areas = new TreeSet<>();
        paths().keySet().forEach(p -> areas.add(ApiScope.areaOf(p.substring("/api/v1".length()))));
        Set<String> unknown = new TreeSet<>();
        for (ApiScope s : ApiScope.values()) {
            String area = s.value().split(":")[0];
            if (!areas.contains(area)) {
                unknown.add(s.value());
            }
        }
        assertEquals(Set.of(), unknown);
    }

    @Test
    void every_operation_without_a_scope_is_closed_and_every_reading_with_one_is_open() throws Exception {
        String token = allToken();
        Map<String, String> wrong = new TreeMap<>();
        int open = 0;
        int closed = 0;
        for (var path : paths().entrySet()) {
            String area = path.getKey().split("/")[3];
            String address = path.getKey().substring("/api/v1".length());
            for (String method : path.getValue().keySet()) {
                if (!Set.of("get", "post", "put", "patch", "delete").contains(method) || isOpenToAll(address)) {
                    continue;
                }
                boolean reads = method.equals("get") || BY_POST.contains(area);
                boolean scoped = ApiScope.neededFor(address, reads).isPresent();
                String filled = address.replace("{year}", "2026")
                        .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
                boolean form =
                        area.equals("files") || address.endsWith("/sheet-readings") || address.equals("/units/imports");
                var answer = form && method.equals("post")
                        ? GivenClients.as(token)
                                .contentType("multipart/form-data")
                                .multiPart("file", "a.txt", new byte[] {'a'})
                                .post(filled)
                        : GivenClients.as(token)
                                .body(method.equals("get") ? "" : "{}")
                                .request(method, filled);
                boolean atTheGate = answer.statusCode() == 403
                        && Optional.ofNullable(answer.header("WWW-Authenticate"))
                                .isPresent();
                if (scoped == atTheGate
                        || answer.statusCode() == 401
                        || scoped && reads && answer.statusCode() == 403 && !address.matches(DESK)) {
                    wrong.put(method + " " + address, String.valueOf(answer.statusCode()));
                }
                open += scoped ? 1 : 0;
                closed += scoped ? 0 : 1;
            }
        }
        assertEquals(Map.of(), wrong);
        // Both kinds are really there, or the walk above would say nothing.
        assertEquals(true, open > 20 && closed > 40, open + " open, " + closed + " closed");
    }

    private static boolean isOpenToAll(String address) {
        return address.equals("/oauth/token")
                || address.matches("/auth/(sign-in|refresh|sign-out|ways|second-step|oidc/).*")
                || address.startsWith("/invitations/")
                || address.startsWith("/opinion-links/")
                || address.startsWith("/certificate-checks")
                || address.equals("/calendar-feeds/{token}")
                || address.startsWith("/public/");
    }

    @Test
    void what_is_about_people_and_machines_themselves_is_never_open() {
        RequestSpecification machine = all();
        for (String address : new String[] {"/auth/me", "/clients", "/clients/scopes", "/today", "/search?q=a"}) {
            machine.get(address).then().statusCode(403).body("detail", containsString("không mở cho hệ thống"));
        }
    }

    @Test
    void a_machine_reads_what_the_province_reads() {
        RequestSpecification machine = all();
        for (String list : new String[] {
            "units",
            "people",
            "blocks",
            "annual-plans",
            "movements",
            "pledges",
            "award-proposals",
            "decisions",
            "register",
            "documents"
        }) {
            List<?> seen = As.user("lanhdao")
                    .get("/" + list)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.id");
            machine.get("/" + list).then().statusCode(200).body("items.id", equalTo(seen));
        }
        machine.get("/award-catalogue").then().statusCode(200);
        machine.body(Map.of("text", "hơn 986 triệu đồng"))
                .post("/figures/readings")
                .then()
                .statusCode(200)
                .body("readings[0].value", equalTo("986000000"));
    }

    @Test
    void a_machine_imports_a_plan_as_a_draft_and_can_do_no_more_with_it() throws Exception {
        RequestSpecification machine = all();
        String text = Files.readString(Path.of("src/main/resources/sample/ke-hoach-157.txt"), StandardCharsets.UTF_8);
        String read = machine.body(Map.of("text", text))
                .post("/annual-plans/imports")
                .then()
                .statusCode(201)
                .body("rows.size()", is(34))
                .extract()
                .path("id");
        String plan = machine.body(Map.of("title", "Kế hoạch do hệ thống khác gửi", "year", 2026))
                .post("/annual-plans/imports/" + read + "/commit")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        machine.get("/annual-plans/" + plan).then().statusCode(200).body("status", equalTo("DRAFT"));
        machine.header("If-Match", "*")
                .body("{}")
                .post("/annual-plans/" + plan + "/issuance")
                .then()
                .statusCode(403);
    }

    @Test
    void a_machine_without_the_scope_cannot_import() {
        GivenClients.as(GivenClients.registered("annual-plans:read"))
                .body(Map.of("text", "x"))
                .post("/annual-plans/imports")
                .then()
                .statusCode(403)
                .body("detail", containsString("annual-plans:write"))
                .body("requestId", notNullValue());
    }
}
