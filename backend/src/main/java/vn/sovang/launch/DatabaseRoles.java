package vn.sovang.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the database and its two roles; safe to repeat. Only this class ever connects as the superuser. */
public final class DatabaseRoles {

    public static final String DATABASE = "sovang";
    public static final String OWNER = "sovang_owner";
    public static final String APPLICATION = "sovang_app";

    private DatabaseRoles() {}

    /** {@code serverUrl} is {@code jdbc:postgresql://host:port/} without a database name. */
    public static DatabaseConnection ensure(String serverUrl, String superuser, String superPassword, String password)
            throws SQLException {
        try (Connection c = DriverManager.getConnection(serverUrl + "postgres", superuser, superPassword)) {
            role(c, OWNER, password);
            role(c, APPLICATION, password);
            if (!exists(c, "select 1 from pg_database where datname = ?", DATABASE)) {
                execute(c, "create database " + DATABASE + " owner " + OWNER);
            }
            execute(c, "revoke all on database " + DATABASE + " from public");
            execute(c, "grant connect, temporary on database " + DATABASE + " to " + APPLICATION);
        }
        String url = serverUrl + DATABASE;
        try (Connection c = DriverManager.getConnection(url, superuser, superPassword)) {
            execute(c, "alter schema public owner to " + OWNER);
            execute(c, "revoke create on schema public from public");
        }
        return new DatabaseConnection(url, OWNER, password, APPLICATION, password);
    }

    private static void role(Connection c, String name, String password) throws SQLException {
        String verb = exists(c, "select 1 from pg_roles where rolname = ?", name) ? "alter" : "create";
        execute(
                c,
                verb + " role " + name + " login nosuperuser nocreatedb nocreaterole password '"
                        + password.replace("'", "''") + "'");
    }

    private static boolean exists(Connection c, String sql, String value) throws SQLException {
        try (PreparedStatement s = c.prepareStatement(sql)) {
            s.setString(1, value);
            try (ResultSet r = s.executeQuery()) {
                return r.next();
            }
        }
    }

    private static void execute(Connection c, String sql) throws SQLException {
        try (Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }
}
