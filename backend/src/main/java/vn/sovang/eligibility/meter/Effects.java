package vn.sovang.eligibility.meter;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.eligibility.EligibilityAnswer;
import vn.sovang.eligibility.EligibilityResult;

/** What an assumption changes, in sentences. */
final class Effects {

    private Effects() {}

    static List<String> of(EligibilityAnswer now, EligibilityAnswer then) {
        List<String> effects = new ArrayList<>();
        if (now.result() != then.result()) {
            effects.add("Kết quả: " + now.resultLabel() + " → " + then.resultLabel());
        }
        if (then.result() != EligibilityResult.ELIGIBLE
                && !now.nextPossibleYear().equals(then.nextPossibleYear())) {
            effects.add("Năm sớm nhất: " + year(now) + " → " + year(then));
        }
        now.findings().stream()
                .filter(f -> then.findings().stream().noneMatch(o -> o.rule().equals(f.rule())))
                .forEach(f -> effects.add("Không còn vướng " + f.rule() + ": " + f.message()));
        then.findings().stream()
                .filter(f -> now.findings().stream().noneMatch(o -> o.rule().equals(f.rule())))
                .forEach(f -> effects.add("Mới vướng " + f.rule() + ": " + f.message()));
        return effects;
    }

    private static String year(EligibilityAnswer a) {
        return a.nextPossibleYear().map(String::valueOf).orElse("không tính theo năm");
    }
}
