package vn.sovang.shared.time.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.shared.text.VietnameseText;

/** Reads times counted from an event; works on the text with its accents, because the event's name is kept. */
final class WrittenEvents {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String AMOUNT = "(\\d{1,3}) ngày( làm việc)?";
    private static final String AT_MOST =
            "(?:(?:trong|trong vòng|trong thời hạn|thời hạn|chậm nhất|muộn nhất|không quá|ít nhất|tối thiểu|sau) )*";
    private static final Pattern AFTER =
            Pattern.compile(AT_MOST + AMOUNT + ",? (?:kể từ|tính từ|từ|sau)(?: khi)? (.+)", FLAGS);
    private static final Pattern BEFORE = Pattern.compile(AT_MOST + AMOUNT + ",? trước(?: khi)? (.+)", FLAGS);
    private static final Pattern BEFORE_LAST =
            Pattern.compile("trước(?: khi)? (.+?) (?:(?:ít nhất|tối thiểu|chậm nhất|muộn nhất) )?" + AMOUNT, FLAGS);
    private static final Pattern ONLY_A_DAY = Pattern.compile(WrittenDays.DAY);
    private static final Pattern DATED = Pattern.compile(".*?" + WrittenDays.DAY);

    private WrittenEvents() {}

    static Optional<TimeRule> read(String clean) {
        Matcher after = AFTER.matcher(clean);
        if (after.matches()) {
            return rule(after.group(1), after.group(2), BesideEvent.Side.AFTER, after.group(3));
        }
        Matcher before = BEFORE.matcher(clean);
        if (before.matches()) {
            return rule(before.group(1), before.group(2), BesideEvent.Side.BEFORE, before.group(3));
        }
        Matcher last = BEFORE_LAST.matcher(clean);
        return last.matches()
                ? rule(last.group(2), last.group(3), BesideEvent.Side.BEFORE, last.group(1))
                : Optional.empty();
    }

    private static Optional<TimeRule> rule(String days, String working, BesideEvent.Side side, String event) {
        LocalDate on = dayIn(event);
        String name =
                on != null && ONLY_A_DAY.matcher(VietnameseText.fold(event)).matches() ? "" : event;
        return Optional.of(new BesideEvent(
                Integer.parseInt(days),
                working != null,
                side,
                new BesideEvent.Event(name, on),
                side == BesideEvent.Side.AFTER));
    }

    /** The day an event names itself; only a whole date counts. */
    private static LocalDate dayIn(String event) {
        Matcher m = DATED.matcher(VietnameseText.fold(event));
        return m.matches() && m.group(3) != null
                ? WrittenDays.day(m.group(1), m.group(2), Integer.valueOf(m.group(3)))
                        .orElse(null)
                : null;
    }
}
