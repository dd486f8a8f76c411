package vn.sovang.unit.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.UnitPolicy;

/** Households of the communes within the actor's scope. */
@ApplicationScoped
public class HouseholdQueries {

    private static final Map<String, String> SORTS =
            Map.of("name", "h.given_name, h.head_name, h.id", "commune", "u.place, h.given_name, h.head_name, h.id");

    private final EntityManager entities;
    private final UnitPolicy policy;

    HouseholdQueries(EntityManager entities, UnitPolicy policy) {
        this.entities = entities;
        this.policy = policy;
    }

    /** A household in a list. */
    @Schema(name = "HouseholdSummary")
    public record HouseholdSummary(
            @NotNull UUID id,
            @NotNull String name,
            @NotNull String headName,
            @NotNull UUID communeId,
            @NotNull String communeName,
            @NotNull String address) {}

    Page<HouseholdSummary> list(Actor actor, PageQuery query, UUID communeId, UUID personId) {
        var paging = query.read(SORTS, "name");
        return within(actor)
                .whereIf(communeId, "h.commune_id = :commune", "commune")
                .whereIf(
                        personId,
                        "(h.head_id = :person or exists (select 1 from household_member m"
                                + " where m.household_id = h.id and m.person_id = :person))",
                        "person")
                .search("h.search", paging.q())
                .page(paging, HouseholdQueries::read);
    }

    /** @throws NotFound when absent or outside the actor's scope (404) */
    public HouseholdSummary get(Actor actor, UUID id) {
        return find(actor, id).orElseThrow(NotFound::new);
    }

    /** Empty when absent or outside the actor's scope. */
    public Optional<HouseholdSummary> find(Actor actor, UUID id) {
        return within(actor).where("h.id = :id", "id", id).first(HouseholdQueries::read);
    }

    private SqlList within(Actor actor) {
        return policy.ofUnits(
                actor,
                new SqlList(
                        entities,
                        "select h.id, h.head_name, h.commune_id, u.name as commune_name, h.address",
                        "household h join unit u on u.id = h.commune_id"),
                "h.commune_id");
    }

    private static HouseholdSummary read(Tuple t) {
        String head = t.get("head_name", String.class);
        return new HouseholdSummary(
                t.get("id", UUID.class),
                "Hộ gia đình " + head,
                head,
                t.get("commune_id", UUID.class),
                t.get("commune_name", String.class),
                t.get("address", String.class));
    }
}
