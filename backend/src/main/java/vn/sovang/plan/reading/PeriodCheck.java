package vn.sovang.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.shared.text.VietnameseText;

/** Periods whose years do not fit their own words. */
final class PeriodCheck {

    private static final String YEARS = "(\\d{4})\\s*[-–]\\s*(\\d{4})";
    private static final Pattern PLAN_YEARS =
            Pattern.compile("(?iu)(?:kế hoạch|giai đoạn)\\s+(\\d{1,2})\\s+năm\\s*\\(?\\s*(?:giai đoạn\\s+)?" + YEARS);
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(?iu)năm học\\s+" + YEARS);
    private static final Pattern BACKWARDS = Pattern.compile("(?iu)(?:giai đoạn|nhiệm kỳ)\\s+" + YEARS);

    private PeriodCheck() {}

    /** @param row index of the row the text stands in, null outside the table */
    static List<ReadProblem> problems(String text, Integer row) {
        List<ReadProblem> problems = new ArrayList<>();
        String clean = VietnameseText.composed(text);
        Matcher plan = PLAN_YEARS.matcher(clean);
        while (plan.find()) {
            int years = year(plan, 3) - year(plan, 2) + 1;
            if (years != Integer.parseInt(plan.group(1))) {
                problems.add(problem(
                        row,
                        plan.group(),
                        "ghi " + Integer.parseInt(plan.group(1)) + " năm nhưng tính ra " + years + " năm"));
            }
        }
        Matcher school = SCHOOL_YEAR.matcher(clean);
        while (school.find()) {
            if (year(school, 2) - year(school, 1) != 1) {
                problems.add(problem(row, school.group(), "không phải một năm học"));
            }
        }
        Matcher backwards = BACKWARDS.matcher(clean);
        while (backwards.find()) {
            if (year(backwards, 2) < year(backwards, 1)) {
                problems.add(problem(row, backwards.group(), "có năm cuối trước năm đầu"));
            }
        }
        return problems;
    }

    private static int year(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static ReadProblem problem(Integer row, String raw, String fault) {
        boolean open = raw.indexOf('(') >= 0;
        String shown = VietnameseText.clean(raw) + (open ? ")" : "");
        return ReadProblem.info(ReadProblem.IMPLAUSIBLE_PERIOD, row, "“" + shown + "” " + fault + ".", shown);
    }
}
