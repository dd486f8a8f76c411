package vn.sovang.council;

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
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** The list of councils. */
@ApplicationScoped
class CouncilQueries {

    private static final Map<String, String> SORTS = Map.of("name", "c.kind, c.name");

    private final EntityManager entities;
    private final AppClock clock;

    CouncilQueries(EntityManager entities, AppClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * A council in a list.
     *
     * @param members how many sit on it today
     */
    @Schema(name = "CouncilSummary")
    record Summary(
            @NotNull UUID id,
            @NotNull CouncilKind kind,
            @NotNull String kindLabel,
            @NotNull String name,
            Optional<String> standingName,
            Optional<Integer> declaredCount,
            @NotNull long members) {}

    Page<Summary> list(Actor actor, PageQuery query) {
        Paging read = query.read(SORTS, "name");
        Paging paging = new Paging(read.page(), read.size(), read.order() + ", c.id", read.q());
        SqlList list = new SqlList(entities, """
                select c.id, c.kind, c.name, c.standing_name, c.declared_count,
                       (select count(*) from council_member m where m.council_id = c.id and m.from_on <= '%1$s'
                           and (m.to_on is null or m.to_on >= '%1$s')) as members""".formatted(clock.today()), "council c");
        return CouncilPolicy.within(actor, list).search("c.search", paging.q()).page(paging, CouncilQueries::summary);
    }

    private static Summary summary(Tuple t) {
        CouncilKind kind = CouncilKind.valueOf(t.get("kind", String.class));
        return new Summary(
                t.get("id", UUID.class),
                kind,
                kind.label(),
                t.get("name", String.class),
                Optional.ofNullable(t.get("standing_name", String.class)),
                Optional.ofNullable(t.get("declared_count", Integer.class)),
                t.get("members", Number.class).longValue());
    }
}
