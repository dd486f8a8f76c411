package vn.sovang.eligibility.discovery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.eligibility.EligibilityAnswer;
import vn.sovang.eligibility.run.RuleRun;
import vn.sovang.eligibility.run.RunKeeping;
import vn.sovang.eligibility.run.RunKind;
import vn.sovang.eligibility.run.RunView;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.unit.UnitNames;
import vn.sovang.unit.UnitPolicy;

/** Starts discoveries and tells everybody of their own people and units what was found. */
@ApplicationScoped
public class Discoveries {

    private final RunKeeping runs;
    private final DiscoveryPlans plans;
    private final AwardCatalogue catalogue;
    private final UnitNames names;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Shape shape;

    Discoveries(
            RunKeeping runs,
            DiscoveryPlans plans,
            AwardCatalogue catalogue,
            UnitNames names,
            EntityManager entities,
            ObjectMapper json,
            Shape shape) {
        this.runs = runs;
        this.plans = plans;
        this.catalogue = catalogue;
        this.names = names;
        this.entities = entities;
        this.json = json;
        this.shape = shape;
    }

    /** What to list; null parts do not narrow. */
    record Filter(String q, String award, UUID unitId) {}

    @Transactional
    public RunView start(Actor actor, DiscoveryViews.Start body) {
        runs.mayStart(actor);
        shape.check(body);
        if (body.year() < 2020 || body.year() > 2100) {
            throw new Invalid("/year", "Hãy ghi năm, từ 2020 đến 2100.");
        }
        for (int i = 0; i < body.awards().size(); i++) {
            if (catalogue.find(body.awards().get(i)).isEmpty()) {
                throw new Invalid("/awards/" + i, "Không có danh hiệu, hình thức này trong danh mục.");
            }
        }
        if (body.unitId() != null && names.of(List.of(body.unitId())).isEmpty()) {
            throw new Invalid("/unitId", "Không có đơn vị này.");
        }
        DiscoveryPlan plan =
                new DiscoveryPlan(body.year(), body.awards().stream().distinct().toList(), body.unitId());
        return runs.start(
                actor,
                RunKind.DISCOVERY,
                new RunKeeping.Plan(plan.year(), plans.write(plan), plans.count(plan.unitId())),
                this::words);
    }

    @Transactional
    public RunView cancel(Actor actor, UUID id, Precondition seen) {
        return runs.cancel(actor, RunKind.DISCOVERY, id, seen, this::words);
    }

    RunView.All all(Actor actor) {
        return runs.all(actor, RunKind.DISCOVERY, this::words);
    }

    RunView get(Actor actor, UUID id) {
        return runs.get(actor, RunKind.DISCOVERY, id, this::words);
    }

    private String words(RuleRun run) {
        DiscoveryPlan plan = plans.read(run.plan());
        String awards = plan.awards().stream()
                .map(code -> catalogue.get(code).shortName())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        String where = plan.unitId() == null
                ? "toàn tỉnh"
                : names.of(List.of(plan.unitId())).getOrDefault(plan.unitId(), "một đơn vị");
        return awards + "; " + where;
    }

    /** By award and name; people and units of others are not there for who does not see them. */
    DiscoveryViews.Slice finds(Actor actor, UUID runId, Filter filter, UUID after, int size) {
        runs.read(actor, RunKind.DISCOVERY, runId);
        StringBuilder where = new StringBuilder("f.run_id = :run");
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("run", runId);
        if (!UnitPolicy.seesEverybody(actor)) {
            where.append(" and f.unit_id = any(:scope)");
            parameters.put("scope", actor.units().toArray(UUID[]::new));
        }
        if (filter.award() != null && !filter.award().isBlank()) {
            where.append(" and f.award_code = :award");
            parameters.put("award", filter.award().strip());
        }
        if (filter.unitId() != null) {
            where.append(" and f.unit_id = :unit");
            parameters.put("unit", filter.unitId());
        }
        int n = 0;
        for (String word :
                filter.q() == null ? new String[0] : filter.q().strip().split("\\s+")) {
            if (!word.isEmpty()) {
                where.append(" and f.search like '%' || sv_fold(:word")
                        .append(n)
                        .append(") || '%' escape '\\'");
                parameters.put(
                        "word" + n++,
                        word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
            }
        }
        if (after != null) {
            where.append(" and (f.award_code, f.name, f.id) > (select a.award_code, a.name, a.id from discovery_find a"
                    + " where a.id = :after and a.run_id = :run)");
            parameters.put("after", after);
        }
        List<DiscoveryViews.Find> found = read(actor, where.toString(), parameters, size + 1);
        return found.size() <= size
                ? new DiscoveryViews.Slice(found, Optional.empty())
                : new DiscoveryViews.Slice(
                        found.subList(0, size),
                        Optional.of(found.get(size - 1).id().toString()));
    }

    private List<DiscoveryViews.Find> read(Actor actor, String where, Map<String, Object> parameters, int most) {
        Query query = entities.createNativeQuery("""
                select f.id, f.kind, f.unit_id, f.person_id, f.name, f.unit_name, f.award_code, f.year,
                       cast(f.answer as text) as answer,
                       exists (select 1 from award_nominee n join award_proposal p on p.id = n.proposal_id
                                where n.award_code = f.award_code and p.year = f.year and p.status <> 'WITHDRAWN'
                                  and n.outcome <> 'WITHDRAWN' and n.unit_id = f.unit_id
                                  and n.person_id is not distinct from f.person_id) as proposed
                  from discovery_find f where %s order by f.award_code, f.name, f.id limit :most""".formatted(where), Tuple.class);
        parameters.forEach(query::setParameter);
        query.setParameter("most", most);
        List<DiscoveryViews.Find> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            found.add(find(actor, (Tuple) row));
        }
        return found;
    }

    private DiscoveryViews.Find find(Actor actor, Tuple t) {
        SubjectKind kind = SubjectKind.valueOf(t.get("kind", String.class));
        UUID unit = t.get("unit_id", UUID.class);
        boolean proposed = t.get("proposed", Boolean.class);
        return new DiscoveryViews.Find(
                t.get("id", UUID.class),
                kind,
                kind.label(),
                unit,
                Optional.ofNullable(t.get("person_id", UUID.class)),
                t.get("name", String.class),
                Optional.ofNullable(t.get("unit_name", String.class)),
                t.get("award_code", String.class),
                catalogue.get(t.get("award_code", String.class)).name(),
                t.get("year", Integer.class),
                proposed,
                !proposed && actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER) && actor.worksFor(unit),
                answer(t.get("answer", String.class)));
    }

    private EligibilityAnswer answer(String written) {
        try {
            return json.readValue(written, EligibilityAnswer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept answer cannot be read any more", e);
        }
    }
}
