package vn.sovang.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.register.DocumentSymbol;
import vn.sovang.register.RegisterQueries;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.today.SearchSource;
import vn.sovang.shared.today.Subject;
import vn.sovang.unit.Unit;
import vn.sovang.unit.Units;

/** Issued decisions; every signed-in person may read them. */
@ApplicationScoped
public class DecisionQueries implements SearchSource {

    private static final Map<String, String> SORTS = Map.of(
            "decidedOn", "d.decided_on desc, d.id",
            "number", "d.year desc, length(d.number), d.number",
            "title", "d.title, d.id");
    private static final String LATEST = "d.decided_on desc, d.id desc";

    private final EntityManager entities;
    private final Decisions decisions;
    private final RegisterQueries register;
    private final Units units;

    DecisionQueries(EntityManager entities, Decisions decisions, RegisterQueries register, Units units) {
        this.entities = entities;
        this.decisions = decisions;
        this.register = register;
        this.units = units;
    }

    Page<DecisionViews.Summary> list(PageQuery query, Integer year) {
        Paging paging = query.read(SORTS, "decidedOn");
        return from().whereIf(year, "d.year = :year", "year")
                .search("d.search", paging.q())
                .page(paging, DecisionQueries::summary);
    }

    private SqlList from() {
        return new SqlList(
                entities,
                "select d.id, d.number, d.decided_on, d.title, d.issuer_name, d.signer,"
                        + " (select count(*) from register_entry e where e.decision_id = d.id) as recipients",
                "decision d");
    }

    private static DecisionViews.Summary summary(Tuple t) {
        return new DecisionViews.Summary(
                t.get("id", UUID.class),
                t.get("number", String.class),
                t.get("decided_on", LocalDate.class),
                t.get("title", String.class),
                t.get("issuer_name", String.class),
                t.get("signer", String.class),
                t.get("recipients", Long.class));
    }

    /** @throws vn.sovang.shared.problem.NotFound when there is no such decision */
    public DecisionViews.View get(UUID id) {
        Decision d = decisions.get(id);
        return new DecisionViews.View(
                d.id(),
                d.version(),
                d.type(),
                d.number(),
                !DocumentSymbol.isUsual(d.number()),
                d.year(),
                d.decidedOn(),
                d.issuerName(),
                d.signer().name(),
                d.signer().post(),
                d.signer().capacity(),
                d.signer().capacity().label(),
                d.title(),
                d.legalBases(),
                register.ofDecision(id));
    }

    Unit issuer(UUID id) {
        return units.get(decisions.get(id).issuerUnitId());
    }

    @Override
    public int rank() {
        return 50;
    }

    @Override
    public List<Hit> find(Actor actor, String words, int most) {
        return from()
                .search("d.search", words)
                .page(new Paging(0, most, LATEST, words), DecisionQueries::summary)
                .items()
                .stream()
                .map(d -> new Hit(Subject.of(Subject.Type.DECISION, d.id()), "Quyết định " + d.number(), d.title()))
                .toList();
    }
}
