package vn.sovang.plan.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers of tasks that repeat, begin again or leave one out within their heading. */
final class NumberCheck {

    /** What one heading's numbers have been so far. */
    private static final class Run {
        private final Set<String> seen = new HashSet<>();
        private int last;
    }

    private NumberCheck() {}

    static List<ReadProblem> problems(List<ReadRow> rows) {
        Map<String, Run> runs = new HashMap<>();
        List<ReadProblem> problems = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ReadRow row = rows.get(i);
            if (row.number() != null) {
                String section = String.valueOf(row.section());
                Run run = runs.computeIfAbsent(section, k -> new Run());
                if (beginsAgain(run, row, i + 1 < rows.size() ? rows.get(i + 1) : null)) {
                    runs.put(section, new Run());
                    run = runs.get(section);
                    problems.add(ReadProblem.info(
                            ReadProblem.RESTARTED_NUMBERING,
                            row.index(),
                            "Số thứ tự được đánh lại từ 1 mà không có tiêu đề mục.",
                            row.raw()));
                }
                check(run, row, problems);
            }
        }
        return problems;
    }

    /** A 1 after a longer run, which does not go on where the run stopped: a lone 1 is a slip of the pen. */
    private static boolean beginsAgain(Run run, ReadRow row, ReadRow next) {
        return row.number().equals("1")
                && run.last > 1
                && (next == null || next.number() == null || !next.number().equals(String.valueOf(run.last + 1)));
    }

    private static void check(Run run, ReadRow row, List<ReadProblem> problems) {
        boolean quarter = row.section() != null && row.section().matches("I|II|III|IV");
        String where = row.section() == null
                ? ""
                : quarter ? " trong Quý " + row.section() : " trong mục “" + row.section() + "”";
        if (!run.seen.add(row.number())) {
            problems.add(ReadProblem.warning(
                    ReadProblem.DUPLICATE_NUMBER,
                    row.index(),
                    "Số thứ tự " + row.number() + where + " bị lặp lại.",
                    row.raw()));
            return;
        }
        if (row.number().matches("\\d{1,3}")) {
            int number = Integer.parseInt(row.number());
            if (run.last > 0 && number > run.last + 1) {
                problems.add(ReadProblem.info(
                        ReadProblem.NUMBER_GAP,
                        row.index(),
                        "Số thứ tự nhảy từ " + run.last + " đến " + number + where + ", có thể thiếu dòng.",
                        row.raw()));
            }
            run.last = number;
        }
    }
}
