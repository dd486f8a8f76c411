package vn.sovang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.SigningKeys;
import vn.sovang.shared.time.AppClock;

/** Checks the trail for the auditor, a month at most at a time, and gives out the signed digests. */
@ApplicationScoped
public class TrailChecking {

    static final int MOST_DAYS = 31;

    private final DataSource database;
    private final DailyClosing closing;
    private final AuditTrail audit;
    private final AppClock clock;
    private final Path keyFolder;
    private final Path digestFolder;
    private final String province;

    TrailChecking(
            DataSource database,
            DailyClosing closing,
            AuditTrail audit,
            AppClock clock,
            @ConfigProperty(name = "sovang.keys") String keyFolder,
            @ConfigProperty(name = "sovang.audit.digests") String digestFolder,
            @ConfigProperty(name = "sovang.province") String province) {
        this.database = database;
        this.closing = closing;
        this.audit = audit;
        this.clock = clock;
        this.keyFolder = Path.of(keyFolder);
        this.digestFolder = Path.of(digestFolder);
        this.province = province;
    }

    /**
     * @param from null for the month that ends with {@code to}
     * @param to null for the last day of the trail
     */
    @Transactional
    Verification check(Actor reader, LocalDate from, LocalDate to) {
        AuditPolicy.mayVerify(reader).orRefuse();
        Verification found = overDatabase(chain -> {
            LocalDate end = to == null ? chain.lastDay() : to;
            LocalDate month = end.minusDays(MOST_DAYS - 1L);
            LocalDate begin = from != null ? from : month.isAfter(chain.firstDay()) ? month : chain.firstDay();
            range(begin, end);
            List<VerifiedDay> days = new ArrayList<>(chain.days(begin, end));
            Collections.reverse(days);
            return new Verification(
                    chain.firstDay(),
                    chain.lastDay(),
                    begin,
                    end,
                    clock.instant(),
                    days.stream().mapToLong(VerifiedDay::entries).sum(),
                    days.stream().mapToLong(d -> d.faults().size()).sum(),
                    days);
        });
        audit.record(reader, "audit.verify", "audit", null, Map.of("from", found.from(), "to", found.to()));
        return found;
    }

    Verification.Digests digests(Actor reader) {
        AuditPolicy.mayVerify(reader).orRefuse();
        List<DayDigest> all = new ArrayList<>(closing.all());
        Collections.reverse(all);
        return new Verification.Digests(
                province, clock.instant(), SigningKeys.in(keyFolder, "audit").publicPem(), all);
    }

    private static void range(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new Invalid("?to", "Ngày cuối phải từ ngày đầu trở đi.");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new Invalid("?from", "Mỗi lần kiểm tra tối đa " + MOST_DAYS + " ngày.");
        }
    }

    private interface Work {
        Verification with(ChainVerification chain) throws SQLException;
    }

    private Verification overDatabase(Work work) {
        try (Connection c = database.getConnection()) {
            return work.with(ChainVerification.of(c, keyFolder, digestFolder));
        } catch (SQLException e) {
            throw new IllegalStateException("The trail cannot be read", e);
        }
    }
}
