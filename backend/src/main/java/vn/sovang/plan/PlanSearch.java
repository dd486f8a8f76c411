package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.today.SearchSource;
import vn.sovang.shared.today.Subject;

/** Plans and tasks found from the search box. */
@ApplicationScoped
public class PlanSearch implements SearchSource {

    private final PlanQueries plans;
    private final EntityManager entities;

    PlanSearch(PlanQueries plans, EntityManager entities) {
        this.plans = plans;
        this.entities = entities;
    }

    @Override
    public int rank() {
        return 30;
    }

    @Override
    public List<Hit> find(Actor actor, String words, int most) {
        List<Hit> hits = new ArrayList<>();
        plans.from(actor)
                .search("p.search", words)
                .page(new Paging(0, most, "p.year desc, p.id desc", words), PlanQueries::read)
                .items()
                .forEach(p -> hits.add(new Hit(
                        Subject.of(Subject.Type.PLAN, p.id()),
                        p.title(),
                        p.number().map(n -> n + " · ").orElse("") + p.statusLabel())));
        SqlList tasks = new SqlList(
                        entities,
                        "select t.id, t.plan_id, t.title, t.number, t.quarter, coalesce(p.number, p.title) as plan",
                        "plan_task t join annual_plan p on p.id = t.plan_id")
                .search("t.search", words);
        if (!PlanPolicy.seesDrafts(actor)) {
            tasks.where("(p.status <> 'DRAFT' or p.issuer_id in (:own))", "own", actor.units());
        }
        hits.addAll(tasks.page(
                        new Paging(0, most, "p.year desc, t.place, t.id", words),
                        t -> new Hit(
                                Subject.of(
                                        Subject.Type.PLAN_TASK, t.get("id", UUID.class), t.get("plan_id", UUID.class)),
                                t.get("title", String.class),
                                TaskWords.where(
                                        t.get("plan", String.class),
                                        t.get("quarter", Integer.class),
                                        t.get("number", String.class))))
                .items());
        return hits;
    }
}
