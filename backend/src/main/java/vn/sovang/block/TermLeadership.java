package vn.sovang.block;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is in office, read from everybody who is named for a year.
 *
 * @param named in time order, from all sources
 */
record TermLeadership(int year, List<TermLeader> named) {

    /** The last head named; empty when nobody is, or when sources contradict each other: none is chosen silently. */
    Optional<TermLeader> head() {
        return disputedHeads().isEmpty()
                ? named.stream().filter(l -> l.is(LeaderRole.HEAD)).reduce((first, later) -> later)
                : Optional.empty();
    }

    /** Heads named by one source while another names somebody else. Deputies may be several and dispute nothing. */
    List<TermLeader> disputedHeads() {
        return named.stream()
                .filter(l -> l.is(LeaderRole.HEAD) && named.stream().anyMatch(l::contradicts))
                .toList();
    }

    /** Known units that were deputies to the year's end, in order. */
    List<UUID> deputyUnitIds() {
        return named.stream()
                .filter(l -> l.is(LeaderRole.DEPUTY) && l.unitId() != null && lasts(l))
                .map(TermLeader::unitId)
                .distinct()
                .toList();
    }

    /** Not followed by another within the year. */
    boolean isInOffice(TermLeader leader) {
        return leader.is(LeaderRole.HEAD)
                ? head().filter(h -> h == leader).isPresent()
                        || disputedHeads().stream().anyMatch(d -> d == leader)
                : lasts(leader);
    }

    private boolean lasts(TermLeader leader) {
        return leader.until() == null || !leader.until().isBefore(LocalDate.of(year, Month.DECEMBER, 31));
    }
}
