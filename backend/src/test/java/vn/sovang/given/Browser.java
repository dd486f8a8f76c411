package vn.sovang.given;

import static io.restassured.config.HttpClientConfig.httpClientConfig;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import vn.sovang.sample.DemoAccounts;

/** A browser that keeps its cookies, calls itself something and sits at an address of its own. */
public final class Browser {

    private final String address;
    private final String agent;
    private final Map<String, String> cookies = new HashMap<>();
    private String token;

    private Browser(String address, String agent) {
        this.address = address;
        this.agent = agent;
    }

    /** @param address one of 127.0.0.0/8 */
    public static Browser at(String address) {
        return at(address, "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36");
    }

    public static Browser at(String address, String agent) {
        return new Browser(address, agent);
    }

    /** Tries a password and keeps whatever comes back. */
    public Response signIn(String username, String password) {
        return keep(
                plain().body(Map.of("username", username, "password", password)).post("/auth/sign-in"));
    }

    public Response signIn(String username) {
        return signIn(username, DemoAccounts.PASSWORD);
    }

    public Response secondStep(String challenge, String code) {
        return keep(plain().body(Map.of("challenge", challenge, "code", code)).post("/auth/second-step"));
    }

    public Response refresh() {
        return keep(plain().post("/auth/refresh"));
    }

    /** With the token of the last sign-in. */
    public RequestSpecification signedIn() {
        return plain().header("Authorization", "Bearer " + token);
    }

    public RequestSpecification plain() {
        RequestSpecification request = RestAssured.given()
                .basePath("/api/v1")
                .config(RestAssured.config()
                        .httpClient(httpClientConfig().setParam("http.route.local-address", local())))
                .redirects()
                .follow(false)
                .contentType(ContentType.JSON)
                .header("User-Agent", agent);
        cookies.forEach(request::cookie);
        return request;
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    public Browser put(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    public String token() {
        return token;
    }

    public Response keep(Response response) {
        response.detailedCookies().forEach(c -> {
            if (c.getMaxAge() == 0) {
                cookies.remove(c.getName());
            } else {
                cookies.put(c.getName(), c.getValue());
            }
        });
        if (response.statusCode() == 200 && response.path("accessToken") != null) {
            token = response.path("accessToken");
        }
        return response;
    }

    private InetAddress local() {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
