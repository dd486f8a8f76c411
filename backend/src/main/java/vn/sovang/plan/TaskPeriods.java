package vn.sovang.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The quarters that work without an end of its own has to show evidence for. */
final class TaskPeriods {

    static final String PATTERN = "\\d{4}-Q[1-4]";

    private TaskPeriods() {}

    /** "2026-Q3" for a day of July 2026. */
    static String of(LocalDate day) {
        return day.getYear() + "-Q" + ((day.getMonthValue() - 1) / 3 + 1);
    }

    /** "quý III năm 2026" for "2026-Q3". */
    static String label(String period) {
        String quarter = PlanTime.quarterLabel(period.charAt(period.length() - 1) - '0');
        return quarter.replaceFirst("^Q", "q") + " năm " + period.substring(0, 4);
    }

    /** All four of the plan's year. */
    static List<String> year(int year) {
        return IntStream.rangeClosed(1, 4).mapToObj(q -> year + "-Q" + q).toList();
    }

    /** Those of the plan's year that have begun and hold nothing. */
    static List<String> missing(int year, List<TaskProof> proofs, LocalDate today) {
        Set<String> shown = proofs.stream().map(TaskProof::period).collect(Collectors.toSet());
        String now = of(today);
        return year(year).stream()
                .filter(period -> period.compareTo(now) <= 0 && !shown.contains(period))
                .toList();
    }
}
