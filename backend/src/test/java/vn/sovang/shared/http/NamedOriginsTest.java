package vn.sovang.shared.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An installation that names another origin, as a small server of its own. */
class NamedOriginsTest {

    private static Vertx vertx;
    private static HttpServer named;
    private static HttpServer anyone;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
        named = serve("https://thong-ke.example");
        anyone = serve("*");
    }

    @AfterAll
    static void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static HttpServer serve(String origin) {
        Router router = Router.router(vertx);
        router.route().handler(new OtherOrigins(Optional.of(List.of(origin)))::answer);
        router.route().handler(request -> request.response().end("{}"));
        return vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private static RequestSpecification from(String origin, HttpServer server) {
        return RestAssured.given()
                .noFilters()
                .baseUri("http://localhost")
                .port(server.actualPort())
                .header("Origin", origin);
    }

    @Test
    void the_named_origin_may_read_and_send_without_cookies() {
        from("https://thong-ke.example", named)
                .header("Access-Control-Request-Method", "PUT")
                .options("/api/v1/units")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "https://thong-ke.example")
                .header("Access-Control-Allow-Headers", containsString("Authorization"))
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Vary", "Origin");
        from("https://thong-ke.example", named)
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://thong-ke.example")
                .header("Access-Control-Expose-Headers", containsString("ETag"));
    }

    @Test
    void any_other_origin_may_not_nor_may_anyone_read_our_pages() {
        from("https://thong-ke.example.ke-xau.example", named)
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
        from("https://thong-ke.example", named)
                .get("/hom-nay")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void even_where_everybody_is_named_cookies_are_not_shared() {
        from("https://bat-ky.example", anyone)
                .get("/api/v1/units")
                .then()
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Credentials", nullValue());
    }
}
