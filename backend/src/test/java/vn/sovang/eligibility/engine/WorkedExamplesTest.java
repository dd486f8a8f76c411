package vn.sovang.eligibility.engine;

import static java.time.LocalDate.of;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.eligibility.engine.Grade.HTT;
import static vn.sovang.eligibility.engine.Grade.HTXS;
import static vn.sovang.eligibility.engine.Initiative.What.SK;
import static vn.sovang.eligibility.engine.LegalRule.R03;
import static vn.sovang.eligibility.engine.LegalRule.R05;
import static vn.sovang.eligibility.engine.LegalRule.R06;
import static vn.sovang.eligibility.engine.LegalRule.R10;
import static vn.sovang.eligibility.engine.LegalRule.R12;
import static vn.sovang.eligibility.engine.LegalRule.R24;
import static vn.sovang.eligibility.engine.LegalRule.R25;
import static vn.sovang.eligibility.engine.LegalRule.R27;
import static vn.sovang.eligibility.engine.LegalRule.R28;
import static vn.sovang.eligibility.engine.LegalRule.R30;
import static vn.sovang.eligibility.engine.LegalRule.R35;
import static vn.sovang.eligibility.engine.LegalRule.R38;
import static vn.sovang.eligibility.engine.LegalRule.R39;
import static vn.sovang.eligibility.engine.LegalRule.R46;
import static vn.sovang.eligibility.engine.LegalRule.R49;
import static vn.sovang.eligibility.engine.Result.ELIGIBLE;
import static vn.sovang.eligibility.engine.Result.NEEDS_REVIEW;
import static vn.sovang.eligibility.engine.Result.NOT_ELIGIBLE;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked examples of the law's reference, one by one; accepted on 15/03/2026 for 2025 unless they say otherwise. */
class WorkedExamplesTest {

    private static final String[] COMPLETE = {"TTR", "DS", "BCTT", "BB", "SK", "QD_CU", "HY", "PHIEU"};

    private static void holds(Ask ask, Result result, LegalRule... rules) {
        Answer answer = ask.answer();
        assertEquals(
                List.of(rules), answer.findings().stream().map(Finding::rule).toList(), answer.toString());
        assertEquals(result, answer.result());
    }

    private static Ask cstdCs2025() {
        return Ask.person("CSTD_CS").standard("LDTT", 2025).documents(COMPLETE);
    }

    private static Ask cstdTinh() {
        return Ask.person("CSTD_TINH").documents(COMPLETE);
    }

    @Test
    void e01_an_initiative_makes_a_base_level_fighter() {
        Ask ask = cstdCs2025().grade(HTT, 2025).made(SK, Scope.CS, 2025);
        holds(ask, ELIGIBLE);
        assertEquals("SK", ask.answer().branch());
        assertEquals(RuleSet.RS_2025, ask.answer().ruleSet());
    }

    @Test
    void e02_good_work_alone_does_not() {
        holds(cstdCs2025().grade(HTT, 2025), NOT_ELIGIBLE, R24);
        assertEquals(2026, cstdCs2025().grade(HTT, 2025).answer().nextPossibleYear());
    }

    @Test
    void e03_excellent_work_alone_does_until_the_law_is_amended() {
        Ask ask = cstdCs2025().grade(HTXS, 2025);
        holds(ask, ELIGIBLE);
        assertEquals("HTXS", ask.answer().branch());
        holds(ask.accepted(of(2026, 10, 1)), NEEDS_REVIEW, R25);
        assertEquals(RuleSet.RS_2026, ask.answer().ruleSet());
    }

    @Test
    void e04_three_titles_in_a_row_and_a_provincial_initiative() {
        holds(cstdTinh().held("CSTD_CS", 2023, 2024, 2025).made(SK, Scope.TINH, 2025), ELIGIBLE);
    }

    @Test
    void e05_a_gap_year_breaks_the_row() {
        Ask ask = cstdTinh().held("CSTD_CS", 2022, 2024, 2025).made(SK, Scope.TINH, 2025);
        holds(ask, NOT_ELIGIBLE, R27);
        assertEquals(2026, ask.answer().nextPossibleYear());
    }

    @Test
    void e06_an_initiative_of_the_base_does_not_reach() {
        holds(cstdTinh().held("CSTD_CS", 2023, 2024, 2025).made(SK, Scope.CS, 2025), NOT_ELIGIBLE, R28);
    }

    @Test
    void e07_two_excellent_years_with_two_initiatives_are_enough_for_the_certificate() {
        Ask ask = Ask.person("BK_TINH")
                .branch("d")
                .documents(COMPLETE)
                .grade(HTXS, 2023, 2024)
                .made(SK, Scope.CS, 2023, 2024)
                .held("CSTD_CS", 2024);
        holds(ask, ELIGIBLE);
        holds(ask.year(2024), ELIGIBLE);
        holds(ask.branch(null), ELIGIBLE);
        assertEquals("d", ask.answer().branch());
    }

    @Test
    void e08_one_title_and_a_good_year_are_not() {
        Ask ask = Ask.person("BK_TINH")
                .branch("d")
                .documents(COMPLETE)
                .held("CSTD_CS", 2024)
                .grade(HTT, 2025);
        holds(ask, NOT_ELIGIBLE, R46);
        assertEquals(2027, ask.answer().nextPossibleYear());
        holds(ask.branch(null), NOT_ELIGIBLE, R46);
        assertNull(ask.answer().branch());
    }

    @Test
    void e09_the_certificate_of_a_ministry_opens_the_way_to_the_prime_ministers() {
        for (String code : List.of("BK_TINH", "BK_BO")) {
            Ask ask = Ask.person("BK_TTG")
                    .branch("b")
                    .documents(COMPLETE)
                    .held(code, 2019)
                    .grades(HTT, 2020, 2025)
                    .held("CSTD_CS", 2021, 2023, 2025);
            holds(ask, ELIGIBLE);
            assertEquals(6, ask.answer().years().size());
        }
    }

    @Test
    void e10_three_years_after_the_certificate_are_too_few() {
        Ask ask = Ask.person("BK_TTG")
                .branch("b")
                .documents(COMPLETE)
                .held("BK_TINH", 2022)
                .grades(HTT, 2022, 2025)
                .held("CSTD_CS", 2023, 2024, 2025);
        holds(ask, NOT_ELIGIBLE, R49);
        assertEquals(2027, ask.answer().nextPossibleYear());
    }

    @Test
    void e12_the_order_of_the_third_class() {
        holds(
                Ask.person("HC_LD3")
                        .branch("e")
                        .documents(COMPLETE)
                        .held("BK_TTG", 2019)
                        .grades(HTT, 2020, 2025)
                        .grade(HTXS, 2022)
                        .held("CSTD_CS", 2021, 2023, 2024),
                ELIGIBLE);
    }

    @Test
    void e15_a_complaint_under_verification_blocks_until_it_is_concluded() {
        Ask ask = cstdTinh().held("CSTD_CS", 2023, 2024, 2025).made(SK, Scope.TINH, 2025);
        ask.restricted(Restriction.What.COMPLAINT, of(2026, 3, 10), null);
        holds(ask, NOT_ELIGIBLE, R03);
        assertNull(ask.answer().nextPossibleYear());
    }

    @Test
    void e17_one_rescue_is_honoured_once() {
        holds(
                Ask.person("BK_TINH")
                        .branch("b")
                        .documents(COMPLETE)
                        .achievement("cuu-nguoi-2025-09")
                        .held(new Honour("BK_TINH", 2025, MeritType.DOT_XUAT, "cuu-nguoi-2025-09", "1/QĐ-UBND")),
                NOT_ELIGIBLE,
                R06);
    }

    @Test
    void e19_seventy_percent_is_enough() {
        holds(Ask.unit("TTLDXS").documents(COMPLETE).grade(HTXS, 2025).members(10, 10, 7, 1), ELIGIBLE);
    }

    @Test
    void e21_no_base_level_fighter_no_title() {
        holds(Ask.unit("TTLDXS").documents(COMPLETE).grade(HTXS, 2025).members(10, 10, 7, 0), NOT_ELIGIBLE, R35);
    }

    @Test
    void e22_what_has_been_merged_is_not_honoured() {
        for (String award : List.of("TTLDXS", "BK_TINH", "CO_TINH", "GK_SO")) {
            Answer answer = Ask.unit(award)
                    .grade(HTXS, 2024, 2025)
                    .members(10, 10, 10, 1)
                    .rank(1, 1)
                    .dissolved(of(2025, 6, 30))
                    .accepted(of(2025, 12, 20))
                    .decided(of(2026, 1, 15))
                    .answer();
            assertEquals(NOT_ELIGIBLE, answer.result(), award);
            assertTrue(answer.findings().stream().anyMatch(f -> f.rule() == R05), award);
            assertNull(answer.nextPossibleYear(), award);
        }
    }

    @Test
    void e23_one_title_of_the_province_is_not_two() {
        holds(
                Ask.person("CSTD_TQ")
                        .documents(COMPLETE)
                        .held("CSTD_TINH", 2025)
                        .made(SK, Scope.TQ, 2025),
                NOT_ELIGIBLE,
                R30);
    }

    @Test
    void e24_that_a_commune_decides_has_to_be_checked() {
        holds(cstdCs2025().grade(HTXS, 2025).decidedBy("CT_UBND_XA"), NEEDS_REVIEW, R10);
    }

    @Test
    void e28_without_the_certificate_the_dossier_is_incomplete() {
        Ask ask = Ask.person("CSTD_CS")
                .standard("LDTT", 2025)
                .grade(HTT, 2025)
                .made(SK, Scope.CS, 2025)
                .documents("TTR", "DS", "BCTT", "BB");
        holds(ask, NOT_ELIGIBLE, R12);
        assertEquals(List.of("SK"), ask.answer().missingDocuments());
    }

    @Test
    void e29_the_second_of_the_block_gets_no_flag() {
        for (Integer quota : java.util.Arrays.asList(1, null)) {
            Ask ask = Ask.unit("CO_TINH").documents(COMPLETE).rank(2, quota);
            holds(ask, NOT_ELIGIBLE, R38);
            assertTrue(ask.answer().explanation().stream().anyMatch(s -> s.contains("Bằng khen của UBND tỉnh")));
        }
        holds(Ask.unit("BK_TINH").documents(COMPLETE).rank(2, 1), ELIGIBLE);
    }

    @Test
    void e30_two_units_for_one_flag_are_looked_at() {
        Ask ask = Ask.unit("CO_TINH").documents(COMPLETE).rank(1, 1);
        ask.around(new Circumstances(null, null, null, null, List.of(), 2, null, null, null));
        holds(ask, NEEDS_REVIEW, R39);
    }
}
