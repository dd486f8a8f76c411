package vn.sovang.given;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import vn.sovang.account.ForgottenActors;

/** Counts the statements that went to the database; inject it into a test and compare a short list with a long one. */
@ApplicationScoped
public class Statements {

    /** What it takes to look up who asks: session, account, roles and the units below. */
    public static final int WHO_ASKS = 4;

    private final EntityManagerFactory factory;
    private final ForgottenActors actors;

    Statements(EntityManagerFactory factory, ForgottenActors actors) {
        this.factory = factory;
        this.actors = actors;
    }

    /** How many statements {@code work} prepared, among them those that look up who asks, if anybody does. */
    public long during(Runnable work) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        assertTrue(statistics.isStatisticsEnabled(), "nothing is counted");
        actors.forget();
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
