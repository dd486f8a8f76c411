package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.round.RoundTies;

/** A round does not end while its lead agency still holds dossiers: it would see them no more. */
@ApplicationScoped
class ProposalRoundTies implements RoundTies {

    private final Proposals proposals;

    ProposalRoundTies(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public Optional<String> keepingOpen(UUID roundId) {
        long held = proposals.count(
                "inRound.roundId = ?1 and status in ?2",
                roundId,
                List.of(ProposalStatus.SENT_TO_LEAD, ProposalStatus.LEAD_REVIEW));
        return held == 0
                ? Optional.empty()
                : Optional.of(
                        "Còn " + held + " hồ sơ ở cơ quan chủ trì; chuyển hoặc trả lại rồi mới kết thúc đợt xét.");
    }
}
