package vn.sovang.meeting.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Somebody or something voted on, with the sums of the count.
 *
 * @param id random, so that it tells nothing of when it was made
 * @param unitId the unit; null for a question put to the vote
 * @param name the unit's name as it was, or the question
 * @param withdrawn asked not to be considered
 * @param votes votes for it; null until counted
 * @param against votes against, only where each candidate is approved by itself
 * @param blank papers without an answer for it, only where each candidate is approved by itself
 * @param chosen fixed when the ballot is closed
 */
@Embeddable
public record Candidate(
        UUID id,
        @Column(name = "unit_id") UUID unitId,
        String name,
        boolean withdrawn,
        @Column(name = "withdrawal_reason") String withdrawalReason,
        Integer votes,
        Integer against,
        Integer blank,
        boolean chosen) {

    public static Candidate of(UUID unitId, String name) {
        return new Candidate(UUID.randomUUID(), unitId, name, false, null, null, null, null, false);
    }

    public boolean stands() {
        return !withdrawn;
    }

    Candidate withdrawn(String reason) {
        return new Candidate(id, unitId, name, true, reason, null, null, null, false);
    }

    Candidate counted(Integer newVotes, Integer newAgainst, Integer newBlank) {
        return new Candidate(id, unitId, name, withdrawn, withdrawalReason, newVotes, newAgainst, newBlank, chosen);
    }

    Candidate chosen(boolean isChosen) {
        return new Candidate(id, unitId, name, withdrawn, withdrawalReason, votes, against, blank, isChosen);
    }
}
