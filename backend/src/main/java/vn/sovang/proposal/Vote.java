package vn.sovang.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** The block's vote a dossier was made from. */
@Embeddable
public record Vote(
        @Column(name = "block_id") UUID blockId,
        @Column(name = "meeting_id") UUID meetingId,
        @Column(name = "ballot_id") UUID ballotId,
        @Column(name = "voted_on") LocalDate votedOn) {}
