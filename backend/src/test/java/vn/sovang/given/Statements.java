package vn.sovang.given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

/** Counts the statements that went to the database; inject it into a test and compare a short list with a long one. */
@ApplicationScoped
public class Statements {

    private final EntityManagerFactory factory;

    Statements(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** How many statements {@code work} prepared. */
    public long during(Runnable work) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
