package vn.sovang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.calendar.Calendars;
import vn.sovang.shared.time.rule.Due;
import vn.sovang.shared.time.rule.TimeContext;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitNames;
import vn.sovang.unit.Units;

/** What a round says to a dossier that belongs to it or is to be sent in it. */
@ApplicationScoped
public class RoundGate {

    private final Rounds rounds;
    private final Units units;
    private final UnitNames names;
    private final RoundWords words;
    private final Calendars calendars;

    RoundGate(Rounds rounds, Units units, UnitNames names, RoundWords words, Calendars calendars) {
        this.rounds = rounds;
        this.units = units;
        this.names = names;
        this.words = words;
        this.calendars = calendars;
    }

    /**
     * Who sends what.
     *
     * @param block true for a block's acclamation
     */
    public record Sending(UUID proposerUnitId, boolean block, Collection<String> awardCodes) {}

    /**
     * A round as it stands to one sender.
     *
     * @param leadUnitId who receives its dossiers, null for the department
     * @param routes by award, through which body it goes
     * @param refusals why nothing can be sent, as sentences; empty when it can
     */
    public record Standing(
            UUID roundId,
            String name,
            RoundStatus status,
            UUID leadUnitId,
            String leadName,
            List<String> refusals,
            List<Window> windows,
            Map<String, RoundRoute> routes) {

        public boolean isOpen() {
            return status == RoundStatus.OPEN;
        }
    }

    /** The time of one award for the sender. */
    public record Window(String awardCode, String awardName, Due due) {

        /** Too early or too late on that day, as a sentence; empty when in time or when nobody knows the day yet. */
        public Optional<String> untimely(LocalDate day) {
            if (due.day() != null && day.isAfter(due.day())) {
                return Optional.of(awardName + ": quá hạn gửi. " + due.explanation() + ".");
            }
            return due.opens() != null && day.isBefore(due.opens())
                    ? Optional.of(awardName + ": chưa đến thời gian nhận. " + due.explanation() + ".")
                    : Optional.empty();
        }
    }

    @Transactional
    public Optional<Standing> standing(UUID roundId, Sending sending) {
        if (roundId == null) {
            return Optional.empty();
        }
        return rounds.findByIdOptional(roundId).map(r -> standing(r, sending));
    }

    private Standing standing(AwardRound r, Sending sending) {
        Unit sender = units.get(sending.proposerUnitId());
        TimeContext in = calendars.context(r.year());
        List<String> refusals = new java.util.ArrayList<>();
        if (!r.mayBeSentBy(sender.id(), sender.kind(), sending.block())) {
            refusals.add((sending.block() ? "Cụm, khối thi đua" : sender.name()) + " không thuộc nơi được gửi hồ sơ ở "
                    + r.name() + ".");
        }
        sending.awardCodes().stream()
                .distinct()
                .filter(code -> !r.isOpenFor(code))
                .map(code -> words.award(code) + " không xét ở " + r.name() + ".")
                .forEach(refusals::add);
        String who = sending.block() ? RoundWords.BLOCKS : sender.kind().label();
        List<Window> windows = sending.awardCodes().stream()
                .distinct()
                .flatMap(code -> r
                        .due(in, words::who, words.award(code), who)
                        .map(due -> new Window(code, words.award(code), due))
                        .stream())
                .toList();
        return new Standing(
                r.id(),
                r.name(),
                r.status(),
                r.leadUnitId(),
                r.leadUnitId() == null
                        ? null
                        : names.of(List.of(r.leadUnitId())).get(r.leadUnitId()),
                refusals,
                windows,
                r.awards().stream().collect(Collectors.toMap(RoundAward::awardCode, RoundAward::route)));
    }

    /** The lead agency whose people see the round's dossiers now; ends with the round. */
    @Transactional
    public Optional<UUID> runningLead(UUID roundId) {
        return roundId == null
                ? Optional.empty()
                : rounds.findByIdOptional(roundId).flatMap(AwardRound::runningLead);
    }
}
