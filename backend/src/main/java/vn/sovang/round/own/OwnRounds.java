package vn.sovang.round.own;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.sovang.round.AwardRound;
import vn.sovang.round.RoundLevel;
import vn.sovang.round.Rounds;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** What units consider in rounds of their own, within the actor's scope. */
@ApplicationScoped
class OwnRounds implements PanacheRepositoryBase<OwnRound, UUID> {

    private final Rounds rounds;
    private final AppClock clock;

    OwnRounds(Rounds rounds, AppClock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /** A round of a unit with what it holds. */
    record Place(AwardRound round, OwnRound own) {}

    /** @throws NotFound when the round is absent, not the actor's to see, or one of the province (404) */
    Place visible(Actor actor, UUID roundId) {
        AwardRound round = rounds.visible(actor, roundId);
        if (round.level() != RoundLevel.UNIT) {
            throw new NotFound();
        }
        // Two people may look for the first time at the same moment.
        getEntityManager()
                .createNativeQuery(
                        "insert into own_round (id, version, changed_at) values (:id, 0, :now) on conflict do nothing")
                .setParameter("id", roundId)
                .setParameter("now", clock.instant())
                .executeUpdate();
        return new Place(round, findById(roundId));
    }
}
