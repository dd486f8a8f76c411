package vn.sovang.eligibility.discovery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sovang.eligibility.EligibilityAnswer;
import vn.sovang.eligibility.RuleEngines;
import vn.sovang.eligibility.engine.Answer;
import vn.sovang.eligibility.engine.AwardCodes;
import vn.sovang.eligibility.engine.EligibilityEngine;
import vn.sovang.eligibility.engine.Kind;
import vn.sovang.eligibility.engine.Result;
import vn.sovang.eligibility.known.Known;
import vn.sovang.eligibility.known.KnownHistories;
import vn.sovang.eligibility.known.KnownSubject;
import vn.sovang.eligibility.run.RuleRun;
import vn.sovang.eligibility.run.RunKind;
import vn.sovang.eligibility.run.RunSteps;
import vn.sovang.shared.time.AppClock;

/**
 * Goes through people, then through units, a few hundred at a time. Only who is eligible by what the books say is found;
 * of whom too little is known nothing is claimed.
 */
@ApplicationScoped
class DiscoverySteps implements RunSteps {

    private static final int AT_ONCE = 300;

    private final DiscoveryPlans plans;
    private final KnownHistories histories;
    private final RuleEngines engines;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final AppClock clock;

    DiscoverySteps(
            DiscoveryPlans plans,
            KnownHistories histories,
            RuleEngines engines,
            EntityManager entities,
            ObjectMapper json,
            AppClock clock) {
        this.plans = plans;
        this.histories = histories;
        this.engines = engines;
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public RunKind kind() {
        return RunKind.DISCOVERY;
    }

    private record One(KnownSubject subject, String name, String unitName) {}

    private record Found(
            UUID id,
            String kind,
            UUID unit,
            UUID person,
            String name,
            String unitName,
            String award,
            EligibilityAnswer answer) {}

    @Override
    public RuleRun.Step next(RuleRun run) {
        DiscoveryPlan plan = plans.read(run.plan());
        boolean people = run.part() == 0;
        List<One> some = some(plan, people, run.cursorId());
        List<Found> found = some.isEmpty() ? List.of() : find(plan, some);
        keep(run.id(), plan.year(), found);
        boolean last = some.size() < AT_ONCE;
        UUID cursor = last ? null : some.get(some.size() - 1).subject().key();
        return new RuleRun.Step(some.size(), found.size(), last && people ? 1 : run.part(), cursor, last && !people);
    }

    private List<One> some(DiscoveryPlan plan, boolean people, UUID after) {
        List<?> rows = entities.createNativeQuery(
                        (people ? DiscoveryPlans.PEOPLE : DiscoveryPlans.UNITS)
                                        .formatted(
                                                people
                                                        ? "select s.id, s.name, s.unit_id, u.name as unit_name"
                                                        : "select s.id, s.name, s.id as unit_id, cast(null as text) as unit_name")
                                + " and (cast(:after as uuid) is null or s.id > :after) order by s.id limit :most",
                        Tuple.class)
                .setParameter("scope", plan.unitId())
                .setParameter("after", after)
                .setParameter("most", AT_ONCE)
                .getResultList();
        List<One> some = new ArrayList<>(rows.size());
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            UUID id = t.get("id", UUID.class);
            some.add(new One(
                    people ? KnownSubject.person(id, t.get("unit_id", UUID.class)) : KnownSubject.unit(id),
                    t.get("name", String.class),
                    t.get("unit_name", String.class)));
        }
        return some;
    }

    private List<Found> find(DiscoveryPlan plan, List<One> some) {
        EligibilityEngine engine = engines.on(clock.today());
        Map<UUID, Known> known = histories.of(some.stream().map(One::subject).toList(), plan.year(), null);
        Set<String> taken = taken(plan, some);
        List<Found> found = new ArrayList<>();
        for (One one : some) {
            for (String award : plan.awards()) {
                KnownSubject s = one.subject();
                if (!suits(award, s.kind()) || taken.contains(award + s.key())) {
                    continue;
                }
                Answer answer = engine.answer(DiscoveryPlans.question(
                        award, plan.year(), known.get(s.key()).history(), clock.today()));
                if (answer.result() == Result.ELIGIBLE) {
                    found.add(new Found(
                            UuidCreator.getTimeOrderedEpochPlus1(),
                            s.kind().name(),
                            s.unitId(),
                            s.personId(),
                            one.name(),
                            one.unitName(),
                            award,
                            EligibilityAnswer.of(answer)));
                }
            }
        }
        return found;
    }

    private static boolean suits(String award, Kind kind) {
        AwardCodes.Known known = AwardCodes.find(award);
        return known != null && known.kinds().contains(kind);
    }

    /** Award and subject of everybody who holds the award for the year or is proposed for it already. */
    private Set<String> taken(DiscoveryPlan plan, List<One> some) {
        List<?> rows = entities.createNativeQuery("""
                        select n.award_code || coalesce(n.person_id, n.unit_id) as pair
                          from award_nominee n join award_proposal p on p.id = n.proposal_id
                         where p.year = :year and p.status <> 'WITHDRAWN' and n.outcome <> 'WITHDRAWN'
                           and (n.person_id = any(:ids) or (n.person_id is null and n.unit_id = any(:ids)))
                        union
                        select e.award_code || coalesce(e.person_id, e.unit_id)
                          from register_entry e
                         where e.year = :year and e.revoked_on is null
                           and (e.person_id = any(:ids) or (e.person_id is null and e.unit_id = any(:ids)))""", String.class)
                .setParameter("year", plan.year())
                .setParameter("ids", some.stream().map(o -> o.subject().key()).toArray(UUID[]::new))
                .getResultList();
        Set<String> taken = new HashSet<>();
        rows.forEach(row -> taken.add((String) row));
        return taken;
    }

    private void keep(UUID runId, int year, List<Found> found) {
        if (found.isEmpty()) {
            return;
        }
        entities.createNativeQuery("""
                        insert into discovery_find
                            (id, run_id, kind, unit_id, person_id, name, unit_name, award_code, year, answer)
                        select r.id, :run, r.kind, r.unit, r.person, r.name, r."unitName", r.award, :year, r.answer
                          from jsonb_to_recordset(cast(:rows as jsonb)) as r
                               (id uuid, kind text, unit uuid, person uuid, name text, "unitName" text, award text,
                                answer jsonb)""")
                .setParameter("run", runId)
                .setParameter("year", year)
                .setParameter("rows", write(found))
                .executeUpdate();
    }

    private String write(List<Found> found) {
        try {
            return json.writeValueAsString(found);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
