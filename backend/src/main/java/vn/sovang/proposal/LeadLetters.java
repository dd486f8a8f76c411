package vn.sovang.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Letters of lead agencies by id. */
@ApplicationScoped
class LeadLetters implements PanacheRepositoryBase<LeadLetter, UUID> {}
