package vn.sovang.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;

/** Dossiers by id, within the actor's scope. */
@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, UUID> {

    private final ProposalPolicy policy;

    Proposals(ProposalPolicy policy) {
        this.policy = policy;
    }

    /** @throws NotFound when absent or not the actor's to see (404) */
    Proposal visible(Actor actor, UUID id) {
        // One statement whether it is hidden or absent, so that the time taken tells nothing.
        ProposalScope.narrow(new SqlList(getEntityManager(), "select p.id", "award_proposal p"), actor)
                .where("p.id = :id", "id", id)
                .first(t -> id)
                .orElseThrow(NotFound::new);
        return findByIdOptional(id).filter(p -> policy.sees(actor, p)).orElseThrow(NotFound::new);
    }

    /** Dossiers whose promised day still runs. */
    List<Proposal> beingAppraised() {
        return list(
                "status in ?1 and progress.dueOn is not null and progress.acceptedOn is not null order by number",
                List.of(ProposalStatus.RECEIVED, ProposalStatus.APPRAISING));
    }

    boolean isMadeFrom(UUID ballotId) {
        return count("vote.ballotId = ?1 and status <> ?2", ballotId, ProposalStatus.WITHDRAWN) > 0;
    }

    /** Next number of the year; the counter stays locked until the receipt commits, so that none is left out. */
    String nextNumber(int year) {
        Number last = (Number) getEntityManager()
                .createNativeQuery("""
                        insert into proposal_number (year, last) values (:year, 1)
                        on conflict (year) do update set last = proposal_number.last + 1
                        returning last""")
                .setParameter("year", year)
                .getSingleResult();
        return String.format("HS-%d-%05d", year, last.intValue());
    }
}
