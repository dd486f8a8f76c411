package vn.sovang.round.own;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.round.RoundTies;

/** A unit's round does not end while somebody in it has no answer. */
@ApplicationScoped
class OwnRoundTies implements RoundTies {

    private final OwnRounds owns;

    OwnRoundTies(OwnRounds owns) {
        this.owns = owns;
    }

    @Override
    public Optional<String> keepingOpen(UUID roundId) {
        long pending = owns.findByIdOptional(roundId)
                .map(own -> own.funnel().pending())
                .orElse(0L);
        return pending == 0
                ? Optional.empty()
                : Optional.of("Còn " + pending + " đề nghị chưa có kết quả; quyết định hoặc rút rồi mới kết thúc.");
    }
}
