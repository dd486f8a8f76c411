package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.plan.ProofSource;
import vn.sovang.plan.ProofType;
import vn.sovang.shared.security.Actor;

/** A dossier proves a task of the plan to those who may see it. */
@ApplicationScoped
class ProposalProof implements ProofSource {

    private final Proposals proposals;
    private final ProposalPolicy policy;

    ProposalProof(Proposals proposals, ProposalPolicy policy) {
        this.proposals = proposals;
        this.policy = policy;
    }

    @Override
    public ProofType type() {
        return ProofType.PROPOSAL;
    }

    @Override
    public Optional<String> title(Actor actor, UUID id) {
        return proposals
                .findByIdOptional(id)
                .filter(p -> policy.sees(actor, p))
                .map(p -> (p.number() == null ? "" : p.number() + ": ") + p.title());
    }
}
