package vn.sovang.block;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reports by term. */
@ApplicationScoped
class TermReports implements PanacheRepositoryBase<TermReport, UUID> {

    /** An empty one, not stored, where nobody has written any. */
    TermReport of(UUID termId) {
        return findByIdOptional(termId).orElseGet(() -> TermReport.of(termId));
    }

    /** What a writer must have seen. */
    int seen(UUID termId) {
        return findByIdOptional(termId).map(TermReport::version).orElse(TermReport.UNWRITTEN);
    }
}
