package vn.sovang.plan.reading;

import java.util.List;

/**
 * What the plan's closing part lays on one actor.
 *
 * @param actor the heading as written, without its number
 * @param requested the actor is asked ("Đề nghị …"), not instructed
 */
public record ActorDuties(
        String number, String actor, List<WrittenParty> parties, boolean requested, List<String> duties) {

    public ActorDuties {
        parties = List.copyOf(parties);
        duties = List.copyOf(duties);
    }
}
