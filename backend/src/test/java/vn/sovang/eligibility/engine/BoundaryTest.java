package vn.sovang.eligibility.engine;

import static java.time.LocalDate.of;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.eligibility.engine.Grade.HT;
import static vn.sovang.eligibility.engine.Grade.HTT;
import static vn.sovang.eligibility.engine.Grade.HTXS;
import static vn.sovang.eligibility.engine.Initiative.What.DT;
import static vn.sovang.eligibility.engine.Initiative.What.MT;
import static vn.sovang.eligibility.engine.Initiative.What.SK;
import static vn.sovang.eligibility.engine.Result.ELIGIBLE;
import static vn.sovang.eligibility.engine.Result.NEEDS_REVIEW;
import static vn.sovang.eligibility.engine.Result.NOT_ELIGIBLE;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The edges: first and last days, gap years, exactly enough and one too few. */
class BoundaryTest {

    private static Ask fighter() {
        return Ask.person("CSTD_TINH").held("CSTD_CS", 2023, 2024, 2025).made(SK, Scope.TINH, 2025);
    }

    private static Ask primeMinister() {
        return Ask.person("BK_TTG").held("BK_TINH", 2020).held("CSTD_CS", 2021, 2023, 2025);
    }

    private static boolean has(Answer answer, LegalRule rule) {
        return answer.findings().stream().anyMatch(f -> f.rule() == rule);
    }

    @Test
    void the_day_of_acceptance_chooses_the_rule_set() {
        assertEquals(RuleSet.RS_2003, RuleSet.on(of(2023, 12, 31)));
        assertEquals(RuleSet.RS_2024, RuleSet.on(of(2024, 1, 1)));
        assertEquals(RuleSet.RS_2024, RuleSet.on(of(2025, 6, 30)));
        assertEquals(RuleSet.RS_2025, RuleSet.on(of(2025, 7, 1)));
        assertEquals(RuleSet.RS_2025, RuleSet.on(of(2026, 9, 30)));
        assertEquals(RuleSet.RS_2026, RuleSet.on(of(2026, 10, 1)));
    }

    @Test
    void the_time_before_2024_is_shown_and_not_judged() {
        Answer answer = fighter().accepted(of(2023, 12, 31)).answer();
        assertEquals(NEEDS_REVIEW, answer.result());
        assertTrue(answer.findings().isEmpty());
    }

    @Test
    void a_rule_set_cites_the_decree_of_its_time() {
        Ask ask = fighter().year(2023).restricted(Restriction.What.COMPLAINT, of(2024, 1, 1), null);
        assertTrue(ask.accepted(of(2024, 5, 1))
                .answer()
                .findings()
                .get(0)
                .legalBasis()
                .contains("98/2023"));
        assertTrue(ask.accepted(of(2025, 8, 1))
                .answer()
                .findings()
                .get(0)
                .legalBasis()
                .contains("152/2025"));
    }

    @Test
    void accepted_before_and_decided_after_the_amendment_takes_the_better_of_both() {
        Ask ask = Ask.person("CSTD_CS").standard("LDTT", 2025).grade(HTXS, 2025).accepted(of(2026, 9, 30));
        assertEquals(ELIGIBLE, ask.answer().result());
        Answer both = ask.decided(of(2026, 10, 1)).answer();
        assertEquals(ELIGIBLE, both.result());
        assertEquals(RuleSet.RS_2025, both.ruleSet());
        assertTrue(both.explanation().get(0).contains("cả hai luật"));

        Ask withoutTitle = Ask.person("CSTD_CS").grade(HTXS, 2025).made(SK, Scope.CS, 2025);
        withoutTitle.accepted(of(2026, 9, 30));
        assertEquals(NOT_ELIGIBLE, withoutTitle.answer().result());
        assertEquals(
                NOT_ELIGIBLE, withoutTitle.decided(of(2026, 9, 30)).answer().result());
        Answer favourable = withoutTitle.decided(of(2026, 10, 1)).answer();
        assertEquals(NEEDS_REVIEW, favourable.result());
        assertEquals(RuleSet.RS_2026, favourable.ruleSet());
    }

    @Test
    void a_year_counts_when_it_begins_after_the_last_day_of_discipline() {
        Restriction.What served = Restriction.What.DISCIPLINE;
        assertEquals(
                ELIGIBLE,
                fighter()
                        .restricted(served, of(2022, 1, 1), of(2022, 12, 31))
                        .answer()
                        .result());
        Answer late =
                fighter().restricted(served, of(2022, 1, 1), of(2023, 1, 1)).answer();
        assertTrue(has(late, LegalRule.R04) && has(late, LegalRule.R27));
        assertEquals(2026, late.nextPossibleYear());
    }

    @Test
    void discipline_that_lasts_into_a_coming_year_moves_the_next_possible_year() {
        Answer answer = Ask.person("LDTT")
                .grade(HTT, 2025)
                .restricted(Restriction.What.DISCIPLINE, of(2025, 11, 1), of(2026, 10, 31))
                .answer();
        assertEquals(2027, answer.nextPossibleYear());
        Answer endless = Ask.person("LDTT")
                .grade(HTT, 2025)
                .restricted(Restriction.What.DISCIPLINE, of(2025, 11, 1), null)
                .answer();
        assertEquals(NOT_ELIGIBLE, endless.result());
        assertNull(endless.nextPossibleYear());
    }

    @Test
    void a_school_year_begins_in_september() {
        Ask ask = Ask.person("LDTT")
                .grade(HTT, 2025)
                .period(of(2025, 9, 1), of(2026, 5, 31))
                .accepted(of(2026, 6, 20));
        ask.restricted(Restriction.What.DISCIPLINE, of(2024, 9, 1), of(2025, 8, 31));
        assertEquals(ELIGIBLE, ask.answer().result());
        assertTrue(has(ask.proposed(of(2026, 5, 31)).answer(), LegalRule.R18));
    }

    @Test
    void a_complaint_counts_on_the_days_of_proposal_and_decision() {
        Restriction.What complaint = Restriction.What.COMPLAINT;
        assertEquals(
                ELIGIBLE,
                fighter()
                        .restricted(complaint, of(2026, 1, 1), of(2026, 3, 14))
                        .answer()
                        .result());
        assertEquals(
                NOT_ELIGIBLE,
                fighter()
                        .restricted(complaint, of(2026, 1, 1), of(2026, 3, 15))
                        .answer()
                        .result());
        Ask later = fighter().restricted(complaint, of(2026, 4, 1), of(2026, 4, 30));
        assertEquals(ELIGIBLE, later.decided(of(2026, 5, 1)).answer().result());
        assertEquals(NOT_ELIGIBLE, later.decided(of(2026, 4, 30)).answer().result());
    }

    @Test
    void five_years_after_the_certificate_and_not_four() {
        assertEquals(ELIGIBLE, primeMinister().grades(HTT, 2021, 2025).answer().result());
        Answer gap = primeMinister().grades(HTT, 2021, 2025).grade(HT, 2022).answer();
        assertTrue(has(gap, LegalRule.R49));
        Ask missing = primeMinister().grades(HTT, 2022, 2025);
        assertTrue(has(missing.answer(), LegalRule.R49));
        assertEquals(2026, missing.answer().nextPossibleYear());
    }

    @Test
    void the_years_run_up_to_the_proposal() {
        Ask ask = primeMinister().year(2024).held("CSTD_CS", 2022, 2024).grades(HTT, 2019, 2024);
        ask.held(Honour.of("BK_TINH", 2018));
        assertEquals(ELIGIBLE, ask.answer().result());
        assertTrue(has(ask.grade(HT, 2025).answer(), LegalRule.R49), "2025 was closed when it was proposed");
    }

    @Test
    void the_year_of_the_award_counts_only_if_the_province_says_so() {
        Ask ask = Ask.person("BK_TTG")
                .held("BK_TINH", 2021)
                .held("CSTD_CS", 2021, 2023, 2025)
                .grades(HTT, 2021, 2025);
        assertEquals(NOT_ELIGIBLE, ask.answer().result());
        Settings d = Settings.DEFAULT;
        ask.settings(new Settings(
                true,
                d.reuseYears(),
                d.occasions(),
                d.cstdCsCap(),
                d.governmentFlagCap(),
                d.ttldttShare(),
                d.ttldxsShare(),
                d.serviceMonths(),
                d.absentDays(),
                d.flagQuota(),
                d.meritQuota(),
                d.voteShare(),
                d.quorum(),
                d.opinionDays(),
                d.draft2026(),
                Set.of()));
        assertEquals(ELIGIBLE, ask.answer().result());
    }

    @Test
    void a_certificate_for_one_deed_carries_nothing_higher() {
        Answer answer = Ask.person("BK_TTG")
                .held(new Honour("BK_TINH", 2019, MeritType.PHONG_TRAO, null, null))
                .held("CSTD_CS", 2021, 2023, 2025)
                .grades(HTT, 2020, 2025)
                .answer();
        assertTrue(has(answer, LegalRule.R08) && has(answer, LegalRule.R48));
        assertEquals(2030, answer.nextPossibleYear());
    }

    @Test
    void what_served_once_is_looked_at_when_it_serves_again() {
        Ask ask = primeMinister().grades(HTT, 2021, 2025).held("BK_TTG", 2023);
        assertEquals(NEEDS_REVIEW, ask.answer().result());
        Ask enough =
                Ask.person("BK_TTG").held("BK_TINH", 2010).held("BK_TTG", 2016).grades(HTT, 2011, 2025);
        assertEquals(ELIGIBLE, enough.held("CSTD_CS", 2018, 2020, 2025).answer().result());
    }

    @Test
    void two_titles_of_the_province_are_occasions_three_years_apart() {
        Ask ask = Ask.person("CSTD_TQ").held("CSTD_TINH", 2022, 2025).made(SK, Scope.TQ, 2024);
        assertEquals(ELIGIBLE, ask.answer().result());
        Ask apart = Ask.person("CSTD_TQ").held("CSTD_TINH", 2021, 2025).made(SK, Scope.TQ, 2024);
        assertEquals(NEEDS_REVIEW, apart.answer().result());
        Ask first = Ask.person("CSTD_TQ").held("CSTD_TINH", 2025).held("CSTD_CS", 2023, 2024, 2025);
        assertEquals(2028, first.made(SK, Scope.TQ, 2024).answer().nextPossibleYear());
    }

    @Test
    void a_project_of_unknown_reach_and_an_older_initiative_are_for_a_person_to_judge() {
        Ask titles = Ask.person("CSTD_TINH").held("CSTD_CS", 2023, 2024, 2025);
        assertEquals(NEEDS_REVIEW, titles.made(DT, null, 2024).answer().result());
        Ask older = Ask.person("CSTD_TINH").held("CSTD_CS", 2023, 2024, 2025).made(SK, Scope.TINH, 2021);
        assertEquals(NEEDS_REVIEW, older.answer().result());
        Ask combat = Ask.person("CSTD_TINH").held("CSTD_CS", 2023, 2024, 2025).made(MT, null, 2024);
        assertEquals(ELIGIBLE, combat.documents("TTR", "BCTT", "BB").answer().result());
    }

    @Test
    void shares_are_inclusive() {
        assertEquals(
                ELIGIBLE,
                Ask.unit("TTLDXS")
                        .grade(HTXS, 2025)
                        .members(3, 3, 3, 1)
                        .answer()
                        .result());
        assertTrue(has(Ask.unit("TTLDXS").grade(HTXS, 2025).members(9, 9, 6, 1).answer(), LegalRule.R34));
        assertEquals(
                ELIGIBLE,
                Ask.unit("TTLDTT")
                        .grade(HTT, 2025)
                        .members(10, 9, 5, 0)
                        .answer()
                        .result());
        assertEquals(
                NEEDS_REVIEW,
                Ask.unit("TTLDTT").grade(HT, 2025).members(10, 9, 5, 0).answer().result());
    }

    @Test
    void a_flag_beyond_a_larger_quota_or_without_a_rank_is_looked_at() {
        assertEquals(NEEDS_REVIEW, Ask.unit("CO_TINH").rank(3, 2).answer().result());
        assertEquals(ELIGIBLE, Ask.unit("CO_TINH").rank(2, 2).answer().result());
        assertEquals(NEEDS_REVIEW, Ask.unit("CO_TINH").answer().result());
        Ask movement = Ask.unit("CO_TINH").rank(2, 1).movement(2025, Scope.TINH, 3, true);
        assertEquals("MOVEMENT", movement.answer().branch());
        assertEquals(ELIGIBLE, movement.answer().result());
    }

    @Test
    void papers_of_practice_only_warn_and_are_not_missing() {
        Answer answer = fighter().documents("TTR", "BCTT", "BB", "SK").answer();
        assertEquals(ELIGIBLE, answer.result());
        assertTrue(answer.missingDocuments().isEmpty());
        assertTrue(has(answer, LegalRule.R11));
        assertFalse(has(fighter().answer(), LegalRule.R11), "papers left out are not asked about");
    }

    @Test
    void the_certificate_of_an_initiative_is_asked_for_where_the_initiative_carries_the_award() {
        Ask none = Ask.person("BK_TINH").branch("d").documents("TTR", "BCTT", "BB");
        assertFalse(has(none.answer(), LegalRule.R12));
        Ask titles = Ask.person("BK_TINH").held("CSTD_CS", 2024, 2025).documents("TTR", "BCTT", "BB");
        assertEquals(ELIGIBLE, titles.answer().result());
        Ask works = Ask.person("BK_TINH").grade(HTXS, 2024, 2025).made(SK, Scope.CS, 2024, 2025);
        assertTrue(has(works.documents("TTR", "BCTT", "BB").answer(), LegalRule.R12));
        assertEquals(
                ELIGIBLE, works.documents("TTR", "BCTT", "BB", "SK").answer().result());
    }

    @Test
    void the_short_way_asks_for_letter_and_summary_only() {
        Ask rescue = Ask.person("BK_TINH").branch("b").achievement("cuu-nguoi").type(MeritType.DOT_XUAT);
        assertEquals(ELIGIBLE, rescue.documents("TTR", "BCTT", "DS").answer().result());
        assertEquals(NOT_ELIGIBLE, rescue.documents("BCTT", "DS").answer().result());
        assertEquals(NEEDS_REVIEW, Ask.person("BK_TINH").branch("c").answer().result());
    }

    @Test
    void what_nobody_reported_on_is_asked_for_and_not_refused() {
        Ask ask = Ask.person("CSTD_TINH").held("CSTD_CS", 2023, 2025).knownInPart();
        assertEquals(NEEDS_REVIEW, ask.answer().result());
        assertEquals(NOT_ELIGIBLE, ask.grades(HTT, 2023, 2025).answer().result());
    }

    @Test
    void a_claimed_condition_is_the_one_that_is_judged() {
        Ask ask = Ask.person("CSTD_CS").standard("LDTT", 2025).grade(HTXS, 2025).branch("SK");
        assertEquals(NOT_ELIGIBLE, ask.answer().result());
        assertEquals("SK", ask.answer().branch());
    }
}
