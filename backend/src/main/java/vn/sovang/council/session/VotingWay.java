package vn.sovang.council.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.meeting.ballot.BallotMode;

/** How the votes of a session are given. */
@Schema(name = "VotingWay")
public enum VotingWay {
    /** Slips of paper; the counting team enters the sums. */
    PAPER("Phiếu giấy, bỏ phiếu kín", BallotMode.SECRET_BALLOT_PAPER),
    /** On each member's device; only sealed sums are kept. */
    DEVICE("Bỏ phiếu kín trên thiết bị", BallotMode.SECRET_BALLOT_PAPER),
    HANDS("Biểu quyết giơ tay", BallotMode.SHOW_OF_HANDS);

    private final String label;
    private final BallotMode mode;

    VotingWay(String label, BallotMode mode) {
        this.label = label;
        this.mode = mode;
    }

    public String label() {
        return label;
    }

    BallotMode mode() {
        return mode;
    }
}
