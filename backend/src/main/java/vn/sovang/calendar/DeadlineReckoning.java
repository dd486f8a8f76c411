package vn.sovang.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.time.AppClock;
import vn.sovang.shared.time.rule.Due;
import vn.sovang.shared.time.rule.TimeReading;
import vn.sovang.shared.time.rule.WrittenTimes;

/** Answers what a written time or a chain of steps comes to; nothing is stored. */
@ApplicationScoped
public class DeadlineReckoning {

    private final Calendars calendars;
    private final Shape shape;
    private final AppClock clock;

    DeadlineReckoning(Calendars calendars, Shape shape, AppClock clock) {
        this.calendars = calendars;
        this.shape = shape;
        this.clock = clock;
    }

    @Transactional
    public DeadlineChain.View chain(DeadlineChain chain) {
        return ChainReckoning.of(shape.check(chain), calendars.current(), clock.today());
    }

    @Transactional
    public WrittenTime.View read(WrittenTime written) {
        shape.check(written);
        int year = written.year() == null ? clock.today().getYear() : written.year();
        TimeReading reading = WrittenTimes.read(written.text(), year);
        if (reading.rule() == null) {
            return WrittenTime.View.unread(reading.raw());
        }
        var in = calendars.context(year);
        if (written.eventOn() != null
                && reading.rule() instanceof vn.sovang.shared.time.rule.BesideEvent beside
                && beside.event().on() == null) {
            in = in.knowing(beside.event().name(), written.eventOn());
        }
        Due due = reading.rule().resolve(written.who() == null ? in : in.forWhom(written.who()));
        return new WrittenTime.View(
                true,
                Optional.of(reading.rule().label(year)),
                Optional.ofNullable(due.opens()),
                due.lastDay(),
                due.series(),
                Optional.of(due.explanation()),
                due.unconfirmed(),
                Optional.empty());
    }
}
