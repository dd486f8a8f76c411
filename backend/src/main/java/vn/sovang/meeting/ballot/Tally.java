package vn.sovang.meeting.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The sums of a count.
 *
 * @param issued papers handed out; null where there are no papers
 * @param returned papers that came back
 * @param notReturned papers that did not
 * @param valid valid papers, or hands taken into account
 * @param spoilt papers that do not count
 */
@Embeddable
public record Tally(
        Integer issued,
        Integer returned,
        @Column(name = "not_returned") Integer notReturned,
        Integer valid,
        Integer spoilt) {

    static final Tally NONE = new Tally(null, null, null, null, null);
}
