package vn.sovang.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The outcome of a block's acclamation (suy tôn), for the award proposals made from it. */
public interface Acclamations {

    /**
     * One vote that chose units for an award.
     *
     * @param awardCode code of the catalogue, for example CO_TINH or BK_TINH
     * @param valid valid ballots counted; 0 where the conference agreed without counting
     */
    record Acclamation(
            UUID ballotId,
            UUID meetingId,
            UUID blockId,
            int year,
            LocalDate heldOn,
            String awardCode,
            int valid,
            List<Chosen> chosen) {}

    /** A unit chosen by k of the valid ballots; 0 votes where nothing was counted. */
    record Chosen(UUID unitId, int votes) {}

    /** Empty while the ballot is not closed with its count, or when there is none. */
    Optional<Acclamation> of(UUID ballotId);

    /** All closed acclamations of a meeting, in the order they were held. */
    List<Acclamation> ofMeeting(UUID meetingId);
}
