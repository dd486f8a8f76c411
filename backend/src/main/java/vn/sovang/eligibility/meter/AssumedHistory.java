package vn.sovang.eligibility.meter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.eligibility.engine.AwardCodes;
import vn.sovang.eligibility.engine.Grade;
import vn.sovang.eligibility.engine.History;
import vn.sovang.eligibility.engine.Honour;
import vn.sovang.eligibility.engine.Initiative;
import vn.sovang.eligibility.engine.Scope;

/** A history with years as they might have been. */
final class AssumedHistory {

    private AssumedHistory() {}

    static History of(History h, List<OutlookViews.Assumed> years) {
        Map<Integer, Grade> grades = new HashMap<>(h.grades());
        List<Honour> awards = new ArrayList<>(h.awards());
        List<Initiative> works = new ArrayList<>(h.initiatives());
        for (OutlookViews.Assumed y : years) {
            if (y.grade() != null) {
                grades.put(y.year(), Grade.valueOf(y.grade().name()));
            }
            awards(y).forEach(code -> awards.add(Honour.of(code, y.year())));
            if (y.initiative() != null) {
                works.add(new Initiative(
                        y.year(),
                        Initiative.What.valueOf(y.initiative().name()),
                        y.scope() == null ? Scope.CS : Scope.valueOf(y.scope().name())));
            }
        }
        return new History(
                h.kind(),
                grades,
                awards,
                works,
                h.restrictions(),
                h.members(),
                h.blockRank(),
                h.blockQuota(),
                h.standards(),
                h.service(),
                h.movements(),
                h.pledges(),
                h.blockChanges(),
                h.dissolvedOn());
    }

    static List<String> words(List<OutlookViews.Assumed> years) {
        List<String> words = new ArrayList<>();
        for (OutlookViews.Assumed y : years) {
            List<String> parts = new ArrayList<>();
            if (y.grade() != null) {
                parts.add(Grade.valueOf(y.grade().name()).label());
            }
            awards(y).forEach(code -> parts.add(AwardCodes.find(code).name()));
            if (y.initiative() != null) {
                parts.add("có " + (y.initiative().name().equals("DT") ? "đề tài" : "sáng kiến") + " "
                        + scope(
                                y.scope() == null
                                        ? Scope.CS
                                        : Scope.valueOf(y.scope().name())));
            }
            if (!parts.isEmpty()) {
                words.add("Năm " + y.year() + ": " + String.join(", ", parts));
            }
        }
        return words;
    }

    private static String scope(Scope scope) {
        return switch (scope) {
            case CS -> "cấp cơ sở";
            case TINH -> "cấp tỉnh";
            case TQ -> "toàn quốc";
        };
    }

    private static List<String> awards(OutlookViews.Assumed y) {
        return y.awards() == null ? List.of() : y.awards();
    }
}
