package vn.sovang.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sovang.audit.ChainVerification;
import vn.sovang.audit.VerifiedDay;

/**
 * Checks the whole audit trail of a data folder from the command line. A database that runs is asked as it is; one that
 * does not is started for the check and stopped again.
 */
final class VerifyAudit {

    static final String COMMAND = "verify-audit";
    private static final int INTACT = 0;
    private static final int FAULTY = 1;
    private static final int NOT_CHECKED = 2;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** Not taking connections now, administrator shutdown, no connection, connection lost. */
    private static final Set<String> BETWEEN = Set.of("57P03", "57P01", "08001", "08006");

    private static final int TRIES = 40;

    private final Path data;
    private long entries;
    private long faults;
    private long waiting;

    private VerifyAudit(Path data) {
        this.data = data;
    }

    /** @return exit code: 0 intact, 1 faults found, 2 could not be checked */
    static int run(Path data) {
        try {
            if (!Files.exists(data.resolve("keys").resolve("audit-public.pem"))) {
                throw new LaunchFailure("không thấy khóa nhật ký trong " + data.resolve("keys")
                        + "; hãy chạy hệ thống ít nhất một lần, hoặc đặt SOVANG_DATA");
            }
            return new VerifyAudit(data).check();
        } catch (LaunchFailure e) {
            System.err.println("Không kiểm tra được: " + e.getMessage());
        } catch (SQLException | RuntimeException e) {
            System.err.println("Không kiểm tra được: cơ sở dữ liệu không đọc được (" + e.getMessage() + ")");
        }
        return NOT_CHECKED;
    }

    private int check() throws SQLException {
        Optional<DatabaseConnection> given = SoVang.givenDatabase();
        if (given.isPresent()) {
            return check(given.get());
        }
        Path folder = data.resolve("postgres");
        for (int tries = 0; ; tries++) {
            Optional<DatabaseConnection> running = EmbeddedPostgres.running(folder);
            if (running.isEmpty()) {
                return checkStopped(folder);
            }
            try {
                return check(running.get());
            } catch (SQLException e) {
                // A server that is just starting or going down; what it becomes is seen in a moment.
                if (!BETWEEN.contains(e.getSQLState()) || tries == TRIES) {
                    throw e;
                }
                pause();
            }
        }
    }

    private int checkStopped(Path folder) throws SQLException {
        if (!Files.exists(folder.resolve("initialised"))) {
            throw new LaunchFailure("chưa có dữ liệu trong " + data);
        }
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
        try {
            return check(postgres.connection());
        } finally {
            postgres.stop();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("bị dừng trong khi chờ PostgreSQL", e);
        }
    }

    private int check(DatabaseConnection database) throws SQLException {
        try (Connection c = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            c.setAutoCommit(false);
            ChainVerification chain = ChainVerification.over(c, data.resolve("keys"), data.resolve("audit"));
            System.out.println("Kiểm tra nhật ký từ " + DAY.format(chain.firstDay()) + " đến "
                    + DAY.format(chain.lastDay()) + ".");
            for (LocalDate from = chain.firstDay(); !from.isAfter(chain.lastDay()); ) {
                LocalDate end = YearMonth.from(from).atEndOfMonth();
                LocalDate to = end.isAfter(chain.lastDay()) ? chain.lastDay() : end;
                tell(chain.days(from, to));
                from = to.plusDays(1);
            }
            c.rollback();
        }
        System.out.println(
                entries + " bản ghi, " + waiting + " ngày chưa ký (gồm ngày đang ghi), " + faults + " sai lệch.");
        System.out.println(faults == 0 ? "Nhật ký nguyên vẹn." : "NHẬT KÝ CÓ SAI LỆCH.");
        return faults == 0 ? INTACT : FAULTY;
    }

    private void tell(List<VerifiedDay> days) {
        for (VerifiedDay day : days) {
            entries += day.entries();
            faults += day.faults().size();
            if (day.digest().isEmpty()) {
                waiting++;
            }
            day.faults()
                    .forEach(f -> System.out.println("  " + f.message()
                            + f.entryId().map(id -> " Mã bản ghi " + id + ".").orElse("")));
        }
    }
}
