package vn.sovang.eligibility.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A question put together in the words of the law's examples. */
final class Ask {

    static final LocalDate ACCEPTED = LocalDate.of(2026, 3, 15);

    private final String award;
    private Kind kind = Kind.INDIVIDUAL;
    private String branch;
    private MeritType type;
    private String achievement;
    private int year = 2025;
    private Period period;
    private LocalDate proposedOn;
    private LocalDate acceptedOn = ACCEPTED;
    private LocalDate decidedOn;
    private String decidedBy;
    private Circumstances around = Circumstances.NONE;
    private Set<String> documents;
    private boolean complete = true;
    private Settings settings = Settings.DEFAULT;
    private final Map<Integer, Grade> grades = new LinkedHashMap<>();
    private final List<Honour> awards = new ArrayList<>();
    private final List<Initiative> initiatives = new ArrayList<>();
    private final List<Restriction> restrictions = new ArrayList<>();
    private final Map<Integer, History.Members> members = new HashMap<>();
    private final Map<Integer, Integer> ranks = new HashMap<>();
    private final Map<Integer, Integer> quotas = new HashMap<>();
    private final Map<Integer, Set<String>> standards = new HashMap<>();
    private final Map<Integer, History.Service> service = new HashMap<>();
    private final List<History.MovementResult> movements = new ArrayList<>();
    private final Map<Integer, Boolean> pledges = new HashMap<>();
    private final Set<Integer> blockChanges = new HashSet<>();
    private LocalDate dissolvedOn;

    private Ask(String award) {
        this.award = award;
    }

    static Ask person(String award) {
        return new Ask(award);
    }

    static Ask unit(String award) {
        Ask ask = new Ask(award);
        ask.kind = Kind.COLLECTIVE;
        return ask;
    }

    static Ask household(String award) {
        Ask ask = new Ask(award);
        ask.kind = Kind.HOUSEHOLD;
        return ask;
    }

    Ask branch(String claimed) {
        branch = claimed;
        return this;
    }

    Ask type(MeritType of) {
        type = of;
        return this;
    }

    Ask achievement(String id) {
        achievement = id;
        return this;
    }

    Ask year(int of) {
        year = of;
        return this;
    }

    Ask period(LocalDate from, LocalDate to) {
        period = new Period(from, to);
        return this;
    }

    Ask proposed(LocalDate on) {
        proposedOn = on;
        return this;
    }

    Ask accepted(LocalDate on) {
        acceptedOn = on;
        return this;
    }

    Ask decided(LocalDate on) {
        decidedOn = on;
        return this;
    }

    Ask decidedBy(String maker) {
        decidedBy = maker;
        return this;
    }

    Ask around(Circumstances circumstances) {
        around = circumstances;
        return this;
    }

    Ask documents(String... codes) {
        documents = Set.of(codes);
        return this;
    }

    Ask knownInPart() {
        complete = false;
        return this;
    }

    Ask settings(Settings of) {
        settings = of;
        return this;
    }

    Ask grade(Grade grade, int... years) {
        for (int y : years) {
            grades.put(y, grade);
        }
        return this;
    }

    Ask grades(Grade grade, int from, int to) {
        for (int y = from; y <= to; y++) {
            grades.put(y, grade);
        }
        return this;
    }

    Ask held(String code, int... years) {
        for (int y : years) {
            awards.add(Honour.of(code, y));
        }
        return this;
    }

    Ask held(Honour honour) {
        awards.add(honour);
        return this;
    }

    Ask made(Initiative.What what, Scope scope, int... years) {
        for (int y : years) {
            initiatives.add(new Initiative(y, what, scope));
        }
        return this;
    }

    Ask restricted(Restriction.What what, LocalDate from, LocalDate to) {
        restrictions.add(new Restriction(what, from, to));
        return this;
    }

    Ask members(int total, int completed, int ldtt, int cstdCs) {
        members.put(year, new History.Members(total, completed, ldtt, cstdCs));
        return this;
    }

    Ask rank(int rank, Integer quota) {
        ranks.put(year, rank);
        if (quota != null) {
            quotas.put(year, quota);
        }
        return this;
    }

    Ask standard(String code, int... years) {
        for (int y : years) {
            standards.computeIfAbsent(y, k -> new HashSet<>()).add(code);
        }
        return this;
    }

    Ask served(int months, int absent) {
        service.put(year, new History.Service(months, absent));
        return this;
    }

    Ask movement(int in, Scope scope, int years, boolean leading) {
        movements.add(new History.MovementResult(in, scope, years, leading));
        return this;
    }

    Ask withoutPledge() {
        pledges.put(year, false);
        return this;
    }

    Ask changedBlock() {
        blockChanges.add(year);
        return this;
    }

    Ask dissolved(LocalDate on) {
        dissolvedOn = on;
        return this;
    }

    Question question() {
        return new Question(
                award,
                branch,
                type,
                achievement,
                year,
                period,
                proposedOn,
                acceptedOn,
                decidedOn,
                decidedBy,
                around,
                documents,
                complete,
                new History(
                        kind,
                        grades,
                        awards,
                        initiatives,
                        restrictions,
                        members,
                        ranks,
                        quotas,
                        standards,
                        service,
                        movements,
                        pledges,
                        blockChanges,
                        dissolvedOn));
    }

    EligibilityEngine engine() {
        return new EligibilityEngine(settings, LawTable.AUTHORITIES);
    }

    Answer answer() {
        return engine().answer(question());
    }
}
