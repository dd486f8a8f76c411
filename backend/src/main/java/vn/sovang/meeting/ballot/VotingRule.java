package vn.sovang.meeting.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * By which rule votes are weighed.
 *
 * @param quorum share of all members that must be present
 * @param threshold share of {@code base} a candidate needs
 * @param selfVoteAllowed whether a unit may vote for itself
 */
@Embeddable
public record VotingRule(
        Share quorum,
        Share threshold,

        @Enumerated(EnumType.STRING) @Column(name = "threshold_base")
        ThresholdBase base,

        @Column(name = "self_vote") boolean selfVoteAllowed) {}
