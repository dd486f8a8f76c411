package vn.sovang.register.scale;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;

/**
 * A running server and the database under it.
 *
 * @param base address of the server, for example {@code http://localhost:8080}
 * @param tokens what signs a request of an account in
 * @param url way into the database as its owner
 */
record BenchTarget(URI base, Function<String, String> tokens, String url, String user, String password) {

    /** Reads, as everybody may. */
    static final String READER = "canyen";

    /** Brings tables in, as the department may. */
    static final String WRITER = "chuyenvien";

    /** Statements stay prepared on the side of the database from their first run on. */
    Connection connection() throws SQLException {
        return DriverManager.getConnection(url + "?prepareThreshold=1", user, password);
    }

    byte[] get(String address) {
        return RawHttp.request("GET", base, address, tokens.apply(READER), null, null);
    }
}
