package vn.sovang.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Notices of outcomes by dossier. */
@ApplicationScoped
class OutcomeNotices implements PanacheRepositoryBase<OutcomeNotice, UUID> {}
