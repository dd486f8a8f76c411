package vn.sovang.shared.time.rule;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.shared.time.DayWords;
import vn.sovang.shared.time.WorkingCalendar;

/**
 * So many days before or after an event, whose own day never counts (Điều 147 Bộ luật Dân sự 2015).
 *
 * @param days 0 or more
 * @param working whether only working days count
 * @param statutory whether the end of an ordinary period after the event leaves a day off (Điều 148 khoản 5)
 */
public record BesideEvent(int days, boolean working, Side side, Event event, boolean statutory) implements TimeRule {

    /** On which side of the event. */
    public enum Side {
        BEFORE,
        AFTER
    }

    /**
     * @param name as written
     * @param on null while nobody knows
     */
    public record Event(String name, LocalDate on) {}

    @Override
    public Due resolve(TimeContext in) {
        LocalDate on = event.on() != null ? event.on() : in.events().get(event.name());
        if (on == null) {
            return Due.unknown(
                    label(in.year()) + ": chưa rõ ngày của “" + event.name() + "”, hạn sẽ được tính khi có ngày");
        }
        return side == Side.AFTER ? after(on, in) : before(on, in.calendar());
    }

    private Due after(LocalDate on, TimeContext in) {
        WorkingCalendar calendar = in.calendar();
        String head = amount() + " kể từ " + DayWords.day(on) + named(on);
        if (working) {
            LocalDate last = calendar.plus(on, days);
            return relying(calendar, on, last, last, head + without(calendar, on.plusDays(1), last));
        }
        LocalDate counted = on.plusDays(days);
        LocalDate last = statutory && in.endMoves() && days > 0 ? calendar.orNext(counted) : counted;
        String moved = last.equals(counted)
                ? ""
                : ", hết vào ngày nghỉ " + DayWords.day(counted) + " nên tính đến ngày làm việc tiếp theo";
        return statutory && in.endMoves()
                ? relying(calendar, counted, last, last, head + moved)
                : Due.on(last, head + ": " + Due.until(last));
    }

    private Due before(LocalDate on, WorkingCalendar calendar) {
        String head = amount() + " trước " + DayWords.day(on) + named(on);
        if (!working) {
            LocalDate last = on.minusDays(days);
            return Due.on(last, head + ": " + Due.until(last));
        }
        LocalDate last = calendar.minus(on, days);
        return relying(calendar, last, on, last, head + without(calendar, last, on.minusDays(1)));
    }

    private static Due relying(WorkingCalendar calendar, LocalDate from, LocalDate to, LocalDate last, String head) {
        return new Due(null, last, List.of(), head + ": " + Due.until(last), calendar.unconfirmed(from, to));
    }

    private static String without(WorkingCalendar calendar, LocalDate from, LocalDate to) {
        String off = calendar.offDays(from, to);
        return off.isEmpty() ? "" : ", trừ " + off;
    }

    private String named(LocalDate on) {
        return event.name().isBlank() || event.name().contains(DayWords.day(on)) ? "" : " (" + event.name() + ")";
    }

    private String amount() {
        return days + (working ? " ngày làm việc" : " ngày");
    }

    @Override
    public String label(int year) {
        String name = event.name().isBlank() && event.on() != null ? DayWords.day(event.on()) : event.name();
        return amount() + (side == Side.AFTER ? " kể từ " : " trước ") + name;
    }
}
