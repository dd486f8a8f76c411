package vn.sovang.meeting.ballot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a count means: who is chosen, who is tied for the last seat, what falls short of the rules.
 *
 * @param placed candidates by votes, those who withdrew last
 * @param base number that votes are compared with, 0 before the opening
 * @param seatsToDecide seats that the tied candidates compete for, 0 when there is no tie
 * @param findings what needs a reason before the result is fixed
 */
public record Outcome(List<Placed> placed, int base, int seatsToDecide, List<Finding> findings) {

    /** Where a candidate stands. */
    public enum Standing {
        CHOSEN,
        TIED,
        NOT_CHOSEN,
        WITHDRAWN
    }

    /**
     * A candidate with its share.
     *
     * @param base number the votes are compared with
     * @param percent votes in percent of the base, one decimal; empty where nothing is counted
     * @param reaches whether the threshold is reached
     */
    public record Placed(
            Candidate candidate, int base, Optional<BigDecimal> percent, boolean reaches, Standing standing) {}

    /**
     * Something the rules warn about.
     *
     * @param rule id of the rule, R44 for units, R59 for a council
     * @param candidateId whom it is about, empty when it is about the meeting
     */
    public record Finding(String rule, Optional<UUID> candidateId, String message) {}

    static Outcome of(Ballot b) {
        List<Candidate> standing = b.candidates().stream()
                .filter(Candidate::stands)
                .sorted(Comparator.comparing(
                        (Candidate c) -> c.votes() == null ? -1 : c.votes(), Comparator.reverseOrder()))
                .toList();
        boolean fixed = b.status() == BallotStatus.CLOSED;
        Tie tie = fixed || !b.mode().isCounted() || b.purpose() == BallotPurpose.APPROVE
                ? Tie.NONE
                : Tie.at(b.seats(), standing);
        List<Placed> placed = new ArrayList<>();
        for (Candidate c : standing) {
            placed.add(place(b, c, fixed, tie, placed.size()));
        }
        b.candidates().stream()
                .filter(c -> !c.stands())
                .forEach(c -> placed.add(new Placed(c, base(b), Optional.empty(), false, Standing.WITHDRAWN)));
        return new Outcome(List.copyOf(placed), base(b), tie.seats(), findings(b, placed));
    }

    public boolean isTied() {
        return seatsToDecide > 0;
    }

    List<UUID> standing(Standing wanted) {
        return placed.stream()
                .filter(p -> p.standing() == wanted)
                .map(p -> p.candidate().id())
                .toList();
    }

    private static Placed place(Ballot b, Candidate c, boolean fixed, Tie tie, int above) {
        boolean counted = b.mode().isCounted() && c.votes() != null;
        int base = base(b);
        boolean reaches = counted && b.rule().threshold().isReachedBy(c.votes(), base);
        Standing standing;
        if (fixed || !counted) {
            standing = c.chosen() ? Standing.CHOSEN : Standing.NOT_CHOSEN;
        } else if (b.purpose() == BallotPurpose.APPROVE) {
            standing = reaches ? Standing.CHOSEN : Standing.NOT_CHOSEN;
        } else if (c.votes() == 0) {
            standing = Standing.NOT_CHOSEN;
        } else if (tie.seats() > 0 && c.votes() == tie.votes()) {
            standing = Standing.TIED;
        } else {
            standing = above < b.seats() ? Standing.CHOSEN : Standing.NOT_CHOSEN;
        }
        return new Placed(
                c, base, counted ? Optional.of(percent(c.votes(), base)) : Optional.empty(), reaches, standing);
    }

    private static List<Finding> findings(Ballot b, List<Placed> placed) {
        List<Finding> findings = new ArrayList<>();
        if (!b.mode().isCounted() || b.tally().valid() == null) {
            return findings;
        }
        int present = b.voters();
        if (!b.rule().quorum().isReachedBy(present, b.memberCount())) {
            findings.add(new Finding(
                    b.quorumRule(),
                    Optional.empty(),
                    "Có mặt " + present + "/" + b.memberCount() + " " + b.voter() + ", chưa đủ số " + b.voter()
                            + " dự họp (" + b.rule().quorum().words() + ")."));
        }
        if (b.purpose() == BallotPurpose.APPROVE) {
            return findings;
        }
        for (Placed p : placed) {
            boolean counts = p.standing() == Standing.CHOSEN || p.standing() == Standing.TIED;
            if (counts && !p.reaches()) {
                findings.add(new Finding(
                        "R44",
                        Optional.of(p.candidate().id()),
                        p.candidate().name() + " được " + p.candidate().votes() + "/" + p.base() + " "
                                + b.rule().base().label() + " ("
                                + p.percent().map(Outcome::words).orElse("") + "), chưa đạt tỷ lệ "
                                + b.rule().threshold().words() + "."));
            }
        }
        return findings;
    }

    private static int base(Ballot b) {
        if (b.memberCount() == null) {
            return 0;
        }
        return b.rule().base() == ThresholdBase.ALL ? b.memberCount() : b.voters();
    }

    /** "66,7 %". */
    public static String words(BigDecimal percent) {
        return percent.toPlainString().replace('.', ',') + " %";
    }

    private static BigDecimal percent(int votes, int base) {
        if (base == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal exact = BigDecimal.valueOf(votes)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** Candidates with the same votes around the last seat. */
    private record Tie(int votes, int seats) {

        static final Tie NONE = new Tie(0, 0);

        /** {@code standing} by votes, most first. */
        static Tie at(int seats, List<Candidate> standing) {
            if (standing.size() <= seats) {
                return NONE;
            }
            Integer last = standing.get(seats - 1).votes();
            Integer next = standing.get(seats).votes();
            if (last == null || last == 0 || !last.equals(next)) {
                return NONE;
            }
            int clear = (int) standing.stream().filter(c -> c.votes() > last).count();
            return new Tie(last, seats - clear);
        }
    }
}
