package vn.sovang.shared.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says which days do not count. */
final class OffDayWords {

    private static final int MOST_RUNS = 8;
    private static final String WEEKEND = "cuối tuần";

    private record Run(LocalDate from, LocalDate to, String why) {

        String words() {
            String dates = from.equals(to)
                    ? DayWords.dayMonth(from)
                    : (from.getMonth() == to.getMonth() ? DayWords.two(from.getDayOfMonth()) : DayWords.dayMonth(from))
                            + "–" + DayWords.dayMonth(to);
            return dates + " (" + why + ")";
        }

        long days() {
            return java.time.temporal.ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    private OffDayWords() {}

    static String of(WorkingCalendar calendar, LocalDate from, LocalDate to) {
        List<Run> runs = runs(calendar, from, to);
        if (runs.size() <= MOST_RUNS) {
            return join(runs);
        }
        // A long time would be a list of weekends: they are counted, and the other days named.
        long weekend = runs.stream()
                .filter(r -> r.why().equals(WEEKEND))
                .mapToLong(Run::days)
                .sum();
        List<Run> others = runs.stream().filter(r -> !r.why().equals(WEEKEND)).toList();
        return weekend + " ngày cuối tuần" + (others.isEmpty() ? "" : ", " + join(others));
    }

    private static List<Run> runs(WorkingCalendar calendar, LocalDate from, LocalDate to) {
        List<Run> runs = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (calendar.isWorking(day)) {
                continue;
            }
            String why = why(calendar, day);
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null
                    && Objects.equals(last.why(), why)
                    && last.to().plusDays(1).equals(day)) {
                runs.set(runs.size() - 1, new Run(last.from(), day, why));
            } else {
                runs.add(new Run(day, day, why));
            }
        }
        return runs;
    }

    private static String why(WorkingCalendar calendar, LocalDate day) {
        return StatutoryDays.isWeekend(day)
                ? WEEKEND
                : calendar.named(day).map(CalendarDay::name).orElse("ngày nghỉ");
    }

    private static String join(List<Run> runs) {
        return String.join(", ", runs.stream().map(Run::words).toList());
    }
}
