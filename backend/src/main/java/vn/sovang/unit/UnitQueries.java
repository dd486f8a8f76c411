package vn.sovang.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.today.SearchSource;
import vn.sovang.shared.today.Subject;

/** Lists of units; every signed-in person may read them. */
@ApplicationScoped
public class UnitQueries implements SearchSource {

    private static final Map<String, String> SORTS =
            Map.of("name", "u.name", "kind", "u.kind, u.place", "place", "u.place, u.id");

    private final EntityManager entities;

    UnitQueries(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A unit in a list.
     *
     * @param kindLabel Vietnamese words of the kind
     */
    @Schema(name = "UnitSummary")
    public record UnitSummary(
            @NotNull UUID id,
            @NotNull String name,
            @NotNull UnitKind kind,
            @NotNull String kindLabel,
            @NotNull Optional<UUID> parentId,
            @NotNull Optional<String> parentName,
            @NotNull boolean active) {}

    Page<UnitSummary> list(PageQuery query, UnitKind kind, UUID parentId) {
        var paging = query.read(SORTS, "place");
        return from().whereIf(kind == null ? null : kind.name(), "u.kind = :kind", "kind")
                .whereIf(parentId, "u.parent_id = :parent", "parent")
                .search("u.search", paging.q())
                .page(paging, UnitQueries::read);
    }

    private SqlList from() {
        return new SqlList(
                entities,
                "select u.id, u.name, u.kind, u.parent_id, p.name as parent_name, u.valid_to is null as active",
                "unit u left join unit p on p.id = u.parent_id");
    }

    private static UnitSummary read(Tuple t) {
        UnitKind kind = UnitKind.valueOf(t.get("kind", String.class));
        return new UnitSummary(
                t.get("id", UUID.class),
                t.get("name", String.class),
                kind,
                kind.label(),
                Optional.ofNullable(t.get("parent_id", UUID.class)),
                Optional.ofNullable(t.get("parent_name", String.class)),
                t.get("active", Boolean.class));
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public List<Hit> find(Actor actor, String words, int most) {
        return from()
                .search("u.search", words)
                .page(new vn.sovang.shared.paging.Paging(0, most, "u.place, u.id", words), UnitQueries::read)
                .items()
                .stream()
                .map(u -> new Hit(Subject.of(Subject.Type.UNIT, u.id()), u.name(), u.kindLabel()))
                .toList();
    }
}
