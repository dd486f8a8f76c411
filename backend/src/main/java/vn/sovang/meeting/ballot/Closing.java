package vn.sovang.meeting.ballot;

import java.util.List;
import java.util.UUID;

/**
 * How the result of a count is fixed.
 *
 * @param reason why a result that falls short of a rule is recorded all the same; null where nothing falls short
 * @param leaveShort candidates below the threshold are not chosen now; their seats stay free for a second round
 * @param tieRule how a tie at the last seat is resolved; null where there is none
 * @param tieChosen the tied candidates that get the seats, empty with a second round
 * @param tieNote what was decided, for the minutes; may be null
 */
public record Closing(String reason, boolean leaveShort, TieRule tieRule, List<UUID> tieChosen, String tieNote) {

    /** Nothing to decide: the votes are clear. */
    public static final Closing CLEAR = new Closing(null, false, null, List.of(), null);
}
