package vn.sovang.eligibility.known;

import java.util.List;
import vn.sovang.eligibility.engine.History;
import vn.sovang.eligibility.engine.Restriction;

/**
 * One subject as the rules see it.
 *
 * @param drawn what was taken from which book, in sentences, for who has to follow the answer
 * @param unknown what nobody recorded and the rules would have asked for
 */
public record Known(History history, List<String> drawn, List<Gap> unknown) {

    /** What the rules about one award would have asked for. */
    public List<String> unknownFor(String award) {
        return unknown.stream().filter(g -> g.matters(award)).map(Gap::sentence).toList();
    }

    /** A history with restrictions, which never leaves the program. */
    public static History restricted(History h, List<Restriction> restrictions) {
        return new History(
                h.kind(),
                h.grades(),
                h.awards(),
                h.initiatives(),
                restrictions,
                h.members(),
                h.blockRank(),
                h.blockQuota(),
                h.standards(),
                h.service(),
                h.movements(),
                h.pledges(),
                h.blockChanges(),
                h.dissolvedOn());
    }
}
