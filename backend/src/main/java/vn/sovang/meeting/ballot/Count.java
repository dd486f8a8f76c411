package vn.sovang.meeting.ballot;

import java.util.List;
import java.util.UUID;

/**
 * What the counting team hands over.
 *
 * @param votes one line for each candidate that stands
 * @param chosen candidates settled on, only where nothing is counted
 * @param basis what an agreement or appointment rests on; null where votes are counted
 */
public record Count(Tally tally, List<Votes> votes, List<UUID> chosen, String basis) {

    /** Sums of one candidate; {@code against} and {@code blank} only where each is approved by itself. */
    public record Votes(UUID candidateId, Integer votes, Integer against, Integer blank) {}
}
