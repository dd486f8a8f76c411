package vn.sovang.eligibility.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any history, not only for the ones somebody thought of. */
class EnginePropertyTest {

    private static final List<String> AWARDS = List.of(
            "LDTT", "CSTD_CS", "CSTD_TINH", "CSTD_TQ", "BK_TINH", "BK_TTG", "HC_LD3", "HC_LD2", "HC_LD1", "KNC_BT");
    private static final EligibilityEngine ENGINE = new EligibilityEngine(Settings.DEFAULT, LawTable.AUTHORITIES);

    @Property(tries = 400)
    void a_further_restriction_never_helps(@ForAll("questions") Question q, @ForAll("restrictions") Restriction more) {
        List<Restriction> all = new ArrayList<>(q.history().restrictions());
        all.add(more);
        Result before = ENGINE.answer(q).result();
        Result after = ENGINE.answer(with(q, q.history().awards(), q.history().initiatives(), all))
                .result();
        assertFalse(after.isBetterThan(before), before + " became " + after);
    }

    @Property(tries = 300)
    void the_order_of_what_is_told_changes_nothing(@ForAll("questions") Question q, @ForAll Random random) {
        List<Honour> awards = new ArrayList<>(q.history().awards());
        List<Initiative> works = new ArrayList<>(q.history().initiatives());
        List<Restriction> restrictions = new ArrayList<>(q.history().restrictions());
        Collections.shuffle(awards, random);
        Collections.shuffle(works, random);
        Collections.shuffle(restrictions, random);
        assertEquals(ENGINE.answer(q), ENGINE.answer(with(q, awards, works, restrictions)));
    }

    @Property(tries = 400)
    void the_more_favourable_law_is_never_worse_than_either(@ForAll("questions") Question q) {
        Question crossing = dated(q, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 1));
        Answer chosen = ENGINE.answer(crossing);
        for (RuleSet set : List.of(RuleSet.RS_2025, RuleSet.RS_2026)) {
            assertFalse(ENGINE.under(set, crossing).result().isBetterThan(chosen.result()));
        }
        assertEquals(ENGINE.under(chosen.ruleSet(), crossing).result(), chosen.result());
    }

    @Property(tries = 400)
    void the_result_follows_from_the_findings(@ForAll("questions") Question q) {
        Answer answer = ENGINE.answer(q);
        boolean hard = answer.findings().stream().anyMatch(f -> f.severity() == Severity.HARD);
        assertEquals(hard, answer.result() == Result.NOT_ELIGIBLE);
        answer.findings().forEach(f -> assertNotNull(f.legalBasis()));
        if (answer.nextPossibleYear() != null) {
            assertFalse(answer.nextPossibleYear() <= q.year());
        }
    }

    @Property(tries = 300)
    void not_knowing_never_refuses_more_than_knowing(@ForAll("questions") Question q) {
        Question part = new Question(
                q.award(),
                q.branch(),
                q.type(),
                q.achievement(),
                q.year(),
                q.period(),
                q.proposedOn(),
                q.acceptedOn(),
                q.decidedOn(),
                q.decidedBy(),
                q.circumstances(),
                q.documents(),
                false,
                q.history());
        assertFalse(ENGINE.answer(q).result().isBetterThan(ENGINE.answer(part).result()));
    }

    @Provide
    Arbitrary<Restriction> restrictions() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 2400).map(n -> LocalDate.of(2020, 1, 1)
                .plusDays(n));
        return Combinators.combine(
                        Arbitraries.of(Restriction.What.class),
                        days,
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.of(true, false, false))
                .as((what, from, length, open) -> new Restriction(what, from, open ? null : from.plusDays(length)));
    }

    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2008, 2026);
        Arbitrary<Map<Integer, Grade>> grades = Arbitraries.maps(
                        years,
                        Arbitraries.frequency(
                                net.jqwik.api.Tuple.of(6, Grade.HTT),
                                net.jqwik.api.Tuple.of(5, Grade.HTXS),
                                net.jqwik.api.Tuple.of(1, Grade.HT)))
                .ofMaxSize(18)
                .map(TreeMap::new);
        Arbitrary<List<Honour>> awards = Combinators.combine(
                        Arbitraries.of(
                                "CSTD_CS",
                                "CSTD_CS",
                                "CSTD_CS",
                                "CSTD_TINH",
                                "BK_TINH",
                                "BK_BO",
                                "BK_TTG",
                                "HC_LD3",
                                "LDTT"),
                        years,
                        Arbitraries.of(MeritType.CONG_TRANG, MeritType.CONG_TRANG, MeritType.DOT_XUAT, null))
                .as((code, year, type) -> new Honour(code, year, type, null, null))
                .list()
                .ofMaxSize(25);
        Arbitrary<List<Initiative>> works = Combinators.combine(
                        years,
                        Arbitraries.of(Initiative.What.class),
                        Arbitraries.of(Scope.class).injectNull(0.1))
                .as(Initiative::new)
                .list()
                .ofMaxSize(8);
        Arbitrary<Set<String>> papers = Arbitraries.of("TTR", "BCTT", "BB", "SK", "XN", "HY", "DS", "QD_CU")
                .set()
                .injectNull(0.4);
        return Combinators.combine(
                        Arbitraries.of(AWARDS),
                        Arbitraries.integers().between(2023, 2026),
                        grades,
                        awards,
                        works,
                        restrictions().list().ofMaxSize(2),
                        papers,
                        Arbitraries.integers().between(0, 1200))
                .as((award, year, g, a, w, r, p, day) -> question(award, year, g, a, w, r, p, day));
    }

    private static Question question(
            String award,
            int year,
            Map<Integer, Grade> grades,
            List<Honour> awards,
            List<Initiative> works,
            List<Restriction> restrictions,
            Set<String> papers,
            int day) {
        History none = History.of(Kind.INDIVIDUAL);
        History history = new History(
                Kind.INDIVIDUAL,
                grades,
                awards,
                works,
                restrictions,
                none.members(),
                none.blockRank(),
                none.blockQuota(),
                none.standards(),
                none.service(),
                none.movements(),
                none.pledges(),
                none.blockChanges(),
                null);
        LocalDate accepted = LocalDate.of(2024, 1, 1).plusDays(day);
        return new Question(
                award,
                null,
                null,
                null,
                year,
                null,
                null,
                accepted,
                day % 3 == 0 ? accepted.plusDays(day % 90) : null,
                null,
                Circumstances.NONE,
                papers,
                true,
                history);
    }

    private static Question with(Question q, List<Honour> awards, List<Initiative> works, List<Restriction> stops) {
        History h = q.history();
        History changed = new History(
                h.kind(),
                h.grades(),
                awards,
                works,
                stops,
                h.members(),
                h.blockRank(),
                h.blockQuota(),
                h.standards(),
                h.service(),
                h.movements(),
                h.pledges(),
                h.blockChanges(),
                h.dissolvedOn());
        return new Question(
                q.award(),
                q.branch(),
                q.type(),
                q.achievement(),
                q.year(),
                q.period(),
                q.proposedOn(),
                q.acceptedOn(),
                q.decidedOn(),
                q.decidedBy(),
                q.circumstances(),
                q.documents(),
                q.complete(),
                changed);
    }

    private static Question dated(Question q, LocalDate accepted, LocalDate decided) {
        return new Question(
                q.award(),
                q.branch(),
                q.type(),
                q.achievement(),
                q.year(),
                q.period(),
                null,
                accepted,
                decided,
                q.decidedBy(),
                q.circumstances(),
                q.documents(),
                q.complete(),
                q.history());
    }
}
