package vn.sovang.eligibility.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/** Answers per second on one core for a person with thirty years of history: findings, years and explanation and all. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(org.openjdk.jmh.annotations.Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EligibilityBenchmark {

    /** Holds, lacks a year, is tried under four conditions, is asked under two laws. */
    @Param({"BK_TTG", "BK_TTG gap", "CSTD_CS", "CSTD_TINH crossing"})
    public String asked;

    private EligibilityEngine engine;
    private Question question;

    @Setup
    public void prepare() {
        engine = new EligibilityEngine(Settings.DEFAULT, new AuthorityTable(List.of()));
        boolean gap = asked.endsWith("gap");
        boolean crossing = asked.endsWith("crossing");
        question = new Question(
                asked.split(" ")[0],
                null,
                null,
                null,
                2025,
                null,
                null,
                LocalDate.of(2026, 9, 1),
                crossing ? LocalDate.of(2026, 11, 1) : null,
                "CT_UBND_TINH",
                Circumstances.NONE,
                Set.of("TTR", "BCTT", "BB", "SK", "HY", "DS"),
                true,
                history(gap));
    }

    private static History history(boolean gap) {
        Map<Integer, Grade> grades = new HashMap<>();
        List<Honour> awards = new ArrayList<>();
        List<Initiative> works = new ArrayList<>();
        for (int year = 1996; year <= 2025; year++) {
            grades.put(year, year % 3 == 0 ? Grade.HTXS : Grade.HTT);
            awards.add(Honour.of("LDTT", year));
            if (year % 5 != 0 || year > 2020) {
                awards.add(Honour.of("CSTD_CS", year));
                works.add(new Initiative(
                        year,
                        Initiative.What.SK,
                        year % 4 == 0 ? Scope.TINH : Scope.CS));
            }
        }
        if (gap) {
            grades.put(2023, Grade.HT);
        }
        awards.add(Honour.of("BK_TINH", 2010));
        awards.add(Honour.of("CSTD_TINH", 2014));
        History none = History.of(Kind.INDIVIDUAL);
        return new History(
                Kind.INDIVIDUAL,
                grades,
                awards,
                works,
                List.of(new Restriction(
                        Restriction.What.DISCIPLINE, LocalDate.of(2001, 2, 1), LocalDate.of(2002, 1, 31))),
                none.members(),
                none.blockRank(),
                none.blockQuota(),
                none.standards(),
                none.service(),
                none.movements(),
                none.pledges(),
                none.blockChanges(),
                null);
    }

    @Benchmark
    public Answer answer() {
        return engine.answer(question);
    }
}
