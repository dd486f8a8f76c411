package vn.sovang.given;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;

/** Connected systems registered by the administrator, and their calls. */
public final class GivenClients {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private GivenClients() {}

    /** A registered system with the secret it was told. */
    public record Known(String id, String code, String secret) {}

    public static Map<String, Object> content(String... scopes) {
        return new HashMap<>(Map.of(
                "code",
                "he-thong-" + NUMBER.incrementAndGet() + "-" + Long.toString(System.nanoTime(), 36),
                "name",
                "Hệ thống quản lý văn bản",
                "unitId",
                UnitIds.of("Sở Nội vụ"),
                "contact",
                "Nông Văn Tài, 0206 000 000",
                "scopes",
                List.of(scopes),
                "validFrom",
                LocalDate.now().minusDays(1).toString(),
                "callsPerMinute",
                6000));
    }

    public static Known registered(Map<String, Object> content) {
        Response made = As.user("admin").body(content).post("/clients");
        made.then().statusCode(201);
        return new Known(made.path("client.id"), (String) content.get("code"), made.path("secret"));
    }

    public static Known registered(String... scopes) {
        return registered(content(scopes));
    }

    /** The sample's own system. */
    public static Known demo() {
        return new Known(
                null, "kiemthu", ConfigProvider.getConfig().getValue("sovang.demo.client-secret", String.class));
    }

    public static Response token(Known client, String... form) {
        RequestSpecification request = form(form).auth().preemptive().basic(client.code(), client.secret());
        return request.post("/oauth/token");
    }

    /** A form to the token address, parameters as name and value in turn. */
    public static RequestSpecification form(String... form) {
        RequestSpecification request =
                RestAssured.given().basePath("/api/v1").contentType(ContentType.URLENC.withCharset("UTF-8"));
        request.formParam("grant_type", "client_credentials");
        for (int i = 0; i < form.length; i += 2) {
            request.formParam(form[i], form[i + 1]);
        }
        return request;
    }

    public static RequestSpecification as(String token) {
        return As.nobody().header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification as(Known client) {
        return as(token(client).then().statusCode(200).extract().<String>path("access_token"));
    }
}
