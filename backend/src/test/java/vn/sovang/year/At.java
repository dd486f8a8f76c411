package vn.sovang.year;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.hamcrest.Matchers;
import vn.sovang.given.As;

/** A record at its address; whoever moves or writes it sends the version seen just before, as the screens do. */
record At(String path) {

    static At created(String user, String list, Object body) {
        String id = As.user(user)
                .body(body)
                .post(list)
                .then()
                .statusCode(201)
                .header("ETag", Matchers.anything())
                .extract()
                .path("id");
        return new At(list + "/" + id);
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    JsonPath seenBy(String user) {
        return As.user(user).get(path).then().statusCode(200).extract().jsonPath();
    }

    void hiddenFrom(String user) {
        As.user(user).get(path).then().statusCode(404);
    }

    ValidatableResponse move(String user, String noun) {
        return As.user(user, version(user)).post(path + "/" + noun).then();
    }

    ValidatableResponse move(String user, String noun, Object body) {
        return As.user(user, version(user)).body(body).post(path + "/" + noun).then();
    }

    ValidatableResponse write(String user, String part, Object body) {
        return As.user(user, version(user)).body(body).put(path + part).then();
    }

    byte[] file(String user, String part) {
        return As.user(user).get(path + part).then().statusCode(200).extract().asByteArray();
    }

    private int version(String user) {
        return seenBy(user).getInt("version");
    }
}
