package vn.sovang.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.shared.today.SearchSource;
import vn.sovang.shared.today.Subject;

/** Lists of units; every signed-in person may read them. */
@ApplicationScoped
public class UnitQueries implements SearchSource {

    private static final Map<String, String> SORTS =
            Map.of("name", "u.name", "kind", "u.kind, u.place", "place", "u.place, u.id");

    private static final String SELECT = """
            select u.id, u.name, u.kind, u.code, u.parent_id, p.name as parent_name, u.active, u.outside,
                   (select count(*) from unit c where c.parent_id = u.id and c.merged_into_id is null) as below""";

    /** Units with their name and parent of {@code :day}: the present ones unless a former period covers it. */
    private static final String AS_OF = """
            (select n.id, n.kind, n.code, n.place, n.outside, n.merged_into_id, coalesce(w.name, n.name) as name,
                    case when w.id is null then n.parent_id else w.parent_id end as parent_id,
                    (n.valid_from is null or n.valid_from <= :day) and (n.valid_to is null or n.valid_to >= :day) as active
               from unit n
               left join unit_past w on w.unit_id = n.id
                     and w.valid_to >= :day and (w.valid_from is null or w.valid_from <= :day)) u
            left join lateral (
                select coalesce(w.name, n.name) as name
                  from unit n
                  left join unit_past w on w.unit_id = n.id
                        and w.valid_to >= :day and (w.valid_from is null or w.valid_from <= :day)
                 where n.id = u.parent_id) p on true""";

    private final EntityManager entities;
    private final UnitSearch search;
    private final AppClock clock;

    UnitQueries(EntityManager entities, UnitSearch search, AppClock clock) {
        this.entities = entities;
        this.search = search;
        this.clock = clock;
    }

    /**
     * A unit in a list.
     *
     * @param kindLabel Vietnamese words of the kind
     * @param below how many units stand under it today
     */
    @Schema(name = "UnitSummary")
    public record UnitSummary(
            @NotNull UUID id,
            @NotNull String name,
            @NotNull UnitKind kind,
            @NotNull String kindLabel,
            @NotNull Optional<String> code,
            @NotNull Optional<UUID> parentId,
            @NotNull Optional<String> parentName,
            @NotNull boolean active,
            @NotNull boolean outside,
            @NotNull long below) {}

    /** What narrows a list; null parts do not. */
    record Filter(UnitKind kind, UUID parentId, boolean roots, Boolean outside) {}

    /** @param on only units that exist on this day, under their name and parent of the day; null for all, as today */
    Page<UnitSummary> list(PageQuery query, Filter filter, LocalDate on) {
        var paging = query.read(SORTS, "place");
        SqlList list = living(on == null ? asOf(clock.today()) : asOf(on).where("u.active"));
        UnitKind kind = filter.kind();
        list.whereIf(kind == null ? null : kind.name(), "u.kind = :kind", "kind")
                .whereIf(filter.parentId(), "u.parent_id = :parent", "parent")
                .whereIf(filter.outside(), "u.outside = :outside", "outside");
        if (filter.roots()) {
            list.where("u.parent_id is null");
        }
        return search.narrow(list, paging.q()).page(paging, UnitQueries::read);
    }

    /** The unit as it was on the day, its parent under the name of the day. */
    UnitSummary on(UUID id, LocalDate day) {
        return asOf(day)
                .where("u.id = :id", "id", id)
                .page(new Paging(0, 1, "u.id", ""), UnitQueries::read)
                .items()
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** First day of the name, absent when it is not known. */
    Optional<LocalDate> nameSince(UUID id, String name, LocalDate day) {
        Object since = entities.createNativeQuery("""
                        select coalesce(max(p.valid_to) + 1, u.valid_from)
                          from unit u left join unit_past p
                            on p.unit_id = u.id and p.name <> :name and p.valid_to < :day
                         where u.id = :id group by u.valid_from""", LocalDate.class)
                .setParameter("id", id)
                .setParameter("name", name)
                .setParameter("day", day)
                .getSingleResult();
        return Optional.ofNullable((LocalDate) since);
    }

    /** Duplicates that were merged are found under the entry that was kept. */
    private static SqlList living(SqlList list) {
        return list.where("u.merged_into_id is null");
    }

    private SqlList asOf(LocalDate day) {
        return new SqlList(entities, SELECT, AS_OF).where("true", "day", day);
    }

    private static UnitSummary read(Tuple t) {
        UnitKind kind = UnitKind.valueOf(t.get("kind", String.class));
        return new UnitSummary(
                t.get("id", UUID.class),
                t.get("name", String.class),
                kind,
                kind.label(),
                Optional.ofNullable(t.get("code", String.class)),
                Optional.ofNullable(t.get("parent_id", UUID.class)),
                Optional.ofNullable(t.get("parent_name", String.class)),
                t.get("active", Boolean.class),
                t.get("outside", Boolean.class),
                t.get("below", Number.class).longValue());
    }

    /** Living entries that the words may mean. */
    SqlList searched(String words, LocalDate day) {
        return search.narrow(living(asOf(day)), words);
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public List<Hit> find(Actor actor, String words, int most) {
        return search
                .narrow(living(asOf(clock.today())), words)
                .page(new Paging(0, most, "u.place, u.id", words), UnitQueries::read)
                .items()
                .stream()
                .map(u -> new Hit(Subject.of(Subject.Type.UNIT, u.id()), u.name(), u.kindLabel()))
                .toList();
    }
}
