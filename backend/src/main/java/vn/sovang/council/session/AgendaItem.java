package vn.sovang.council.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * One nominee to be considered, with names as they were put on the agenda.
 *
 * @param unitName unit of a person, null for a unit
 * @param ballotId vote it is part of; null before the vote
 * @param candidateId its line in that vote
 */
@Embeddable
public record AgendaItem(
        UUID id,
        @Column(name = "proposal_id") UUID proposalId,
        @Column(name = "nominee_id") UUID nomineeId,
        @Column(name = "unit_id") UUID unitId,
        @Column(name = "award_code") String awardCode,
        @Column(name = "award_name") String awardName,
        String name,
        @Column(name = "unit_name") String unitName,
        @Column(name = "ballot_id") UUID ballotId,
        @Column(name = "candidate_id") UUID candidateId) {

    AgendaItem put(UUID ballot, UUID candidate) {
        return new AgendaItem(
                id, proposalId, nomineeId, unitId, awardCode, awardName, name, unitName, ballot, candidate);
    }

    /** "Nông Thị Hoa, Sở Y tế". */
    String inFull() {
        return unitName == null ? name : name + ", " + unitName;
    }
}
