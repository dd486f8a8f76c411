package vn.sovang.meeting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import vn.sovang.meeting.ballot.BallotPurpose;
import vn.sovang.meeting.ballot.Share;
import vn.sovang.meeting.ballot.ThresholdBase;

/**
 * The rules a new ballot starts with; a block's own regulation may say otherwise for each ballot. The 80 % of the
 * acclamation is the pass mark known from the procuracy (law.md 5.4), not a verified rule of the province.
 */
@ConfigMapping(prefix = "sovang.ballot")
public interface BallotRules {

    @WithDefault("2/3")
    Share quorum();

    @WithDefault("80%")
    Share acclamation();

    @WithDefault(">50%")
    Share election();

    @WithDefault(">50%")
    Share approval();

    @WithDefault("PRESENT")
    ThresholdBase base();

    @WithDefault("true")
    boolean selfVote();

    default Share threshold(BallotPurpose purpose) {
        return switch (purpose) {
            case ACCLAIM -> acclamation();
            case ELECT_HEAD, ELECT_DEPUTY -> election();
            case APPROVE -> approval();
        };
    }
}
