package vn.sovang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who may change every row: what they do is checked and then undone. */
@ApplicationScoped
public class OwnerOfTheDatabase {

    private final String url;
    private final String owner;
    private final String ownerPassword;
    private final String user;
    private final String userPassword;
    private final Path keys;
    private final Path copies;

    OwnerOfTheDatabase(
            @ConfigProperty(name = "quarkus.flyway.jdbc-url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") String owner,
            @ConfigProperty(name = "quarkus.flyway.password") String ownerPassword,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String userPassword,
            @ConfigProperty(name = "sovang.keys") String keys,
            @ConfigProperty(name = "sovang.audit.digests") String copies) {
        this.url = url;
        this.owner = owner;
        this.ownerPassword = ownerPassword;
        this.user = user;
        this.userPassword = userPassword;
        this.keys = Path.of(keys);
        this.copies = Path.of(copies);
    }

    interface Tampering {
        void with(Statement sql) throws SQLException;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, owner, ownerPassword);
    }

    Connection connectAsApplication() throws SQLException {
        return DriverManager.getConnection(url, user, userPassword);
    }

    Path keys() {
        return keys;
    }

    /** The faults found after {@code tampering}, compared with the copies outside the database. */
    List<VerifiedDay.Fault> faultsAfter(Tampering tampering) {
        return faultsAfter(copies, tampering);
    }

    /** The same where nobody kept copies. */
    List<VerifiedDay.Fault> faultsWithoutCopiesAfter(Tampering tampering) {
        return faultsAfter(copies.resolve("none"), tampering);
    }

    private List<VerifiedDay.Fault> faultsAfter(Path folder, Tampering tampering) {
        try (Connection c = connect()) {
            c.setAutoCommit(false);
            try (Statement sql = c.createStatement()) {
                tampering.with(sql);
                ChainVerification chain = ChainVerification.of(c, keys, folder);
                return chain.days(chain.firstDay(), chain.lastDay()).stream()
                        .flatMap(d -> d.faults().stream())
                        .toList();
            } finally {
                c.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    LocalDate lastDay() {
        return LocalDate.parse(ask("select max(day)::text from audit_link"));
    }

    String ask(String sql) {
        try (Connection c = connect();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery(sql)) {
            r.next();
            return r.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void run(String sql) {
        try (Connection c = connect();
                Statement s = c.createStatement()) {
            s.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
