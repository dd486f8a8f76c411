package vn.sovang.launch;

/**
 * The two ways into one database: the owner, who migrates, and the application, which may not change the schema.
 *
 * @param url JDBC address
 */
public record DatabaseConnection(String url, String owner, String ownerPassword, String user, String password) {

    /** Hands the connection to the application as configuration. */
    public void asSystemProperties() {
        System.setProperty("quarkus.datasource.jdbc.url", url);
        System.setProperty("quarkus.datasource.username", user);
        System.setProperty("quarkus.datasource.password", password);
        System.setProperty("quarkus.flyway.jdbc-url", url);
        System.setProperty("quarkus.flyway.username", owner);
        System.setProperty("quarkus.flyway.password", ownerPassword);
    }
}
