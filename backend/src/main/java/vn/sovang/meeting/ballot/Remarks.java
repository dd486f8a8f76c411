package vn.sovang.meeting.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What was said when a result was fixed.
 *
 * @param reason why it holds although it falls short of a rule, null when it does not
 * @param tieRule how a tie was resolved, null without one
 * @param tieNote what was said about the tie
 */
@Embeddable
public record Remarks(
        String reason,

        @Enumerated(EnumType.STRING) @Column(name = "tie_rule")
        TieRule tieRule,

        @Column(name = "tie_note") String tieNote) {

    static final Remarks NONE = new Remarks(null, null, null);
}
