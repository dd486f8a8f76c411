package vn.sovang.eligibility.engine;

import static java.time.LocalDate.of;
import static vn.sovang.eligibility.engine.Grade.HT;
import static vn.sovang.eligibility.engine.Grade.HTT;
import static vn.sovang.eligibility.engine.Grade.HTXS;
import static vn.sovang.eligibility.engine.Initiative.What.SK;
import static vn.sovang.eligibility.engine.Severity.HARD;
import static vn.sovang.eligibility.engine.Severity.REVIEW;
import static vn.sovang.eligibility.engine.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;

/** For every rule about a nominee a history that breaks it, with what it does there. */
final class RuleExamples {

    /** One broken rule. */
    record Example(LegalRule rule, Severity severity, Ask ask) {}

    private RuleExamples() {}

    private static Ask fine() {
        return Ask.person("LDTT").grade(HTT, 2025);
    }

    private static Ask stopped(Restriction.What what) {
        return fine().restricted(what, of(2026, 1, 1), null);
    }

    private static Ask flag() {
        return Ask.unit("CO_TINH").rank(1, 1);
    }

    private static Circumstances around(
            Circumstances.Proposer proposer, Integer opinionDays, Boolean planned, LocalDate deadline) {
        return new Circumstances(proposer, opinionDays, planned, deadline, List.of(), null, null, null, null);
    }

    private static Circumstances also(String award, String achievement) {
        return new Circumstances(
                null,
                null,
                null,
                null,
                List.of(new Circumstances.Also(award, 2025, achievement)),
                null,
                null,
                null,
                null);
    }

    private static Circumstances batch(Integer fromBlock, Integer province, Integer government, Circumstances.Vote v) {
        return new Circumstances(null, null, null, null, List.of(), fromBlock, province, government, v);
    }

    static List<Example> all() {
        return List.of(
                new Example(LegalRule.R01, HARD, stopped(Restriction.What.DISCIPLINE_PENDING)),
                new Example(LegalRule.R02, HARD, stopped(Restriction.What.INSPECTION)),
                new Example(LegalRule.R03, HARD, stopped(Restriction.What.COMPLAINT)),
                new Example(
                        LegalRule.R04,
                        HARD,
                        fine().restricted(Restriction.What.DISCIPLINE, of(2024, 6, 1), of(2025, 5, 31))),
                new Example(LegalRule.R05, HARD, Ask.unit("GK_XA").dissolved(of(2025, 6, 30))),
                new Example(
                        LegalRule.R06,
                        HARD,
                        fine().achievement("t1").held(new Honour("GK_SO", 2025, MeritType.DOT_XUAT, "t1", null))),
                new Example(LegalRule.R07, HARD, fine().achievement("t1").around(also("BK_TINH", "t1"))),
                new Example(
                        LegalRule.R08,
                        HARD,
                        Ask.person("BK_TTG")
                                .held(new Honour("BK_TINH", 2019, MeritType.DOT_XUAT, null, null))
                                .grades(HTT, 2020, 2025)
                                .held("CSTD_CS", 2021, 2023, 2025)),
                new Example(LegalRule.R09, HARD, fine().around(around(Circumstances.Proposer.OTHER, null, null, null))),
                new Example(LegalRule.R10, HARD, fine().decidedBy("CT_UBND_TINH")),
                new Example(LegalRule.R11, HARD, fine().documents("TTR", "DS", "BB")),
                new Example(
                        LegalRule.R12,
                        HARD,
                        Ask.person("CSTD_CS")
                                .standard("LDTT", 2025)
                                .grade(HTT, 2025)
                                .made(SK, Scope.CS, 2025)
                                .documents("TTR", "BCTT", "BB", "DS")),
                new Example(
                        LegalRule.R13, HARD, Ask.person("BK_TINH").branch("b").documents("TTR", "DS")),
                new Example(
                        LegalRule.R14,
                        HARD,
                        Ask.unit("CO_CP").rank(1, 1).documents("TTR", "BCTT", "BB", "DS", "PHIEU")),
                new Example(LegalRule.R15, HARD, Ask.person("DH_AHLD").around(around(null, 9, null, null))),
                new Example(LegalRule.R18, WARNING, fine().accepted(of(2025, 12, 31))),
                new Example(
                        LegalRule.R19,
                        WARNING,
                        Ask.person("BK_TINH")
                                .branch("b")
                                .type(MeritType.DOT_XUAT)
                                .around(around(null, null, true, null))),
                new Example(LegalRule.R20, WARNING, fine().around(around(null, null, null, of(2026, 3, 14)))),
                new Example(LegalRule.R21, HARD, Ask.person("LDTT").grade(HT, 2025)),
                new Example(LegalRule.R22, WARNING, fine().served(5, 0)),
                new Example(LegalRule.R23, HARD, Ask.person("CSTD_CS").grade(HTXS, 2025)),
                new Example(
                        LegalRule.R24,
                        HARD,
                        Ask.person("CSTD_CS").standard("LDTT", 2025).grade(HTT, 2025)),
                new Example(
                        LegalRule.R25,
                        REVIEW,
                        Ask.person("CSTD_CS")
                                .standard("LDTT", 2025)
                                .grade(HTXS, 2025)
                                .accepted(of(2026, 11, 1))),
                new Example(
                        LegalRule.R26,
                        WARNING,
                        Ask.person("CSTD_CS")
                                .standard("LDTT", 2025)
                                .grade(HTXS, 2025)
                                .members(20, 20, 20, 4)),
                new Example(
                        LegalRule.R27,
                        HARD,
                        Ask.person("CSTD_TINH")
                                .held("CSTD_CS", 2022, 2024, 2025)
                                .made(SK, Scope.TINH, 2025)),
                new Example(LegalRule.R28, HARD, Ask.person("CSTD_TINH").held("CSTD_CS", 2023, 2024, 2025)),
                new Example(
                        LegalRule.R29,
                        WARNING,
                        Ask.person("CSTD_TINH")
                                .held("CSTD_CS", 2023, 2024, 2025)
                                .held("CSTD_TINH", 2023)
                                .made(SK, Scope.TINH, 2025)),
                new Example(LegalRule.R30, HARD, Ask.person("CSTD_TQ").held("CSTD_TINH", 2025)),
                new Example(LegalRule.R31, HARD, Ask.person("CSTD_TQ").held("CSTD_TINH", 2022, 2025)),
                new Example(
                        LegalRule.R32, HARD, Ask.unit("TTLDXS").grade(HTT, 2025).members(10, 10, 10, 1)),
                new Example(
                        LegalRule.R33,
                        HARD,
                        Ask.unit("TTLDXS").grade(HTXS, 2025).members(10, 9, 9, 1)),
                new Example(
                        LegalRule.R34,
                        HARD,
                        Ask.unit("TTLDXS").grade(HTXS, 2025).members(100, 100, 69, 1)),
                new Example(
                        LegalRule.R35,
                        HARD,
                        Ask.unit("TTLDXS").grade(HTXS, 2025).members(10, 10, 10, 0)),
                new Example(
                        LegalRule.R36,
                        REVIEW,
                        Ask.unit("TTLDTT").grade(HTT, 2025).members(10, 10, 4, 0)),
                new Example(
                        LegalRule.R37,
                        WARNING,
                        Ask.unit("TTLDTT")
                                .grade(HTXS, 2025)
                                .members(10, 10, 9, 1)
                                .around(also("TTLDXS", null))),
                new Example(LegalRule.R38, HARD, Ask.unit("CO_TINH").rank(2, 1)),
                new Example(LegalRule.R39, REVIEW, flag().around(batch(2, null, null, null))),
                new Example(LegalRule.R40, HARD, Ask.unit("CO_CP").rank(2, 1)),
                new Example(LegalRule.R41, WARNING, Ask.unit("CO_CP").rank(1, 1).around(batch(null, 10, 3, null))),
                new Example(LegalRule.R42, REVIEW, Ask.household("GDVH")),
                new Example(LegalRule.R43, WARNING, flag().withoutPledge()),
                new Example(
                        LegalRule.R44, REVIEW, flag().around(batch(null, null, null, new Circumstances.Vote(5, 5, 3)))),
                new Example(LegalRule.R45, WARNING, flag().changedBlock()),
                new Example(LegalRule.R46, HARD, Ask.person("BK_TINH").held("CSTD_CS", 2025)),
                new Example(LegalRule.R47, HARD, Ask.person("BK_TINH").branch("a")),
                new Example(
                        LegalRule.R48,
                        HARD,
                        Ask.person("BK_TTG").grades(HTT, 2020, 2025).held("CSTD_CS", 2021, 2023, 2025)),
                new Example(
                        LegalRule.R49,
                        HARD,
                        Ask.person("BK_TTG")
                                .held("BK_TINH", 2021)
                                .grades(HTT, 2020, 2025)
                                .held("CSTD_CS", 2023, 2024, 2025)),
                new Example(
                        LegalRule.R50,
                        HARD,
                        Ask.person("BK_TTG")
                                .held("BK_TINH", 2019)
                                .grades(HTT, 2020, 2025)
                                .held("CSTD_CS", 2021, 2023)),
                new Example(
                        LegalRule.R51,
                        HARD,
                        Ask.person("HC_LD3").grades(HTXS, 2020, 2025).held("CSTD_CS", 2021, 2023, 2025)),
                new Example(
                        LegalRule.R52,
                        HARD,
                        Ask.person("HC_LD3")
                                .held("BK_TTG", 2019)
                                .grades(HTT, 2020, 2025)
                                .held("CSTD_CS", 2021, 2023, 2025)),
                new Example(
                        LegalRule.R53,
                        HARD,
                        Ask.person("HC_LD2").held("HC_LD3", 2019).grades(HTXS, 2020, 2025)),
                new Example(LegalRule.R54, WARNING, Ask.person("HC_LD1")),
                new Example(
                        LegalRule.R55, WARNING, Ask.person("HC_LD3").branch("g").type(MeritType.CONG_HIEN)),
                new Example(LegalRule.R56, REVIEW, Ask.person("KNC_BT")),
                new Example(LegalRule.R57, HARD, Ask.person("GK_XA").decidedBy("GD_SO")),
                new Example(
                        LegalRule.R58,
                        WARNING,
                        Ask.person("BK_TTG").held(new Honour("BK_TINH", 2019, MeritType.CONG_TRANG, null, ""))));
    }
}
