package vn.sovang.proposal;

import java.util.UUID;

/** Told within the transaction of every step, so that whoever keeps something with the dossier keeps it or the step fails. */
public record ProposalMoved(UUID proposalId, ProposalStatus to) {}
