package vn.sovang.eligibility.known;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.sovang.unit.facts.WorkGrade;
import vn.sovang.unit.reorganisation.Forebears;

/** A unit's own grades; for the years before it those of the unit it came out of, where there was one alone. */
final class InheritedGrades {

    private InheritedGrades() {}

    /**
     * @param line a unit and those it came out of
     * @param grades of every unit of the lines
     */
    static Map<UUID, Map<Integer, WorkGrade>> of(
            Map<UUID, List<Forebears.Forebear>> line, Map<UUID, Map<Integer, WorkGrade>> grades) {
        Map<UUID, Map<Integer, WorkGrade>> found = new HashMap<>();
        line.forEach((unit, those) -> {
            Map<Integer, WorkGrade> own = new TreeMap<>(grades.getOrDefault(unit, Map.of()));
            Map<Integer, Integer> tellers = new HashMap<>();
            Map<Integer, WorkGrade> told = new HashMap<>();
            those.stream().filter(f -> !f.unitId().equals(unit)).forEach(f -> grades.getOrDefault(f.unitId(), Map.of())
                    .forEach((year, grade) -> {
                        if (year < f.before().getYear()) {
                            tellers.merge(year, 1, Integer::sum);
                            told.put(year, grade);
                        }
                    }));
            // Of several there is no grade of the whole; a person has to say which one counts.
            tellers.forEach((year, n) -> {
                if (n == 1) {
                    own.putIfAbsent(year, told.get(year));
                }
            });
            if (!own.isEmpty()) {
                found.put(unit, own);
            }
        });
        return found;
    }
}
