package vn.sovang.eligibility.engine;

import java.util.List;

/**
 * What the rules say.
 *
 * @param branch condition that was used, null for awards with one condition or where none holds and none was claimed
 * @param missingDocuments papers the law asks for
 * @param nextPossibleYear earliest year of achievement for which the years can suffice, null where that is no matter of
 *     years
 * @param years years looked at, oldest first
 * @param explanation sentences for a specialist
 * @param branches all conditions that were tried
 */
public record Answer(
        RuleSet ruleSet,
        Result result,
        String branch,
        List<Finding> findings,
        List<String> missingDocuments,
        Integer nextPossibleYear,
        List<CountedYear> years,
        List<String> explanation,
        List<Tried> branches) {

    /** One year and whether it counts. */
    public record CountedYear(int year, boolean counted, String why) {}

    /** One condition of an award and how it stands. */
    public record Tried(String branch, String label, Result result) {}

    Answer noting(String sentence) {
        List<String> more = new java.util.ArrayList<>(explanation);
        more.add(0, sentence);
        return new Answer(
                ruleSet,
                result,
                branch,
                findings,
                missingDocuments,
                nextPossibleYear,
                years,
                List.copyOf(more),
                branches);
    }
}
