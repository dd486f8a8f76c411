package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.today.SearchSource;
import vn.sovang.shared.today.Subject;

/** Lists of blocks; every signed-in person may read them. */
@ApplicationScoped
class BlockQueries implements SearchSource {

    private static final String BY_LEVEL =
            "case b.level when 'SUPRA_PROVINCIAL' then 0 when 'PROVINCIAL' then 1 else 2 end";
    private static final Map<String, String> SORTS = Map.of(
            "name", "b.name, b.id",
            "level", BY_LEVEL + ", b.system, b.name, b.id",
            "members", "members, b.name, b.id",
            "system", "b.system, b.name, b.id",
            "year", "t.year, b.name, b.id");

    private static final String COLUMNS = """
            select b.id, b.name, b.system, b.level, b.kind, b.parent_id, t.year, t.status, t.declared_members, t.head_title,
                   (select count(*) from block_term_member m where m.term_id = t.id) as members,
                   array(select coalesce(u.name, m.written) from block_term_member m left join unit u on u.id = m.unit_id
                          where m.term_id = t.id order by m.place) as member_names,
                   array(select m.unit_id from block_term_member m where m.term_id = t.id and m.unit_id is not null
                          order by m.place) as member_ids,
                   (select u.name from unit u where u.id = t.head_unit_id) as head,
                   (select p.name from block p where p.id = b.parent_id) as parent_name,
                   (select count(distinct coalesce(cast(l.unit_id as text), l.written)) from block_term_leader l
                     where l.term_id = t.id and l.role = 'HEAD') as named_heads,
                   array(select u.name from block_term_leader l join unit u on u.id = l.unit_id
                          where l.term_id = t.id and l.role = 'DEPUTY' order by l.place) as deputies
            """;

    private final EntityManager entities;

    BlockQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** @param year only blocks with a term of that year; absent: all, each with its latest term */
    Page<BlockSummary> list(PageQuery query, Optional<Integer> year, BlockLevel level, UUID unitId, UUID systemId) {
        Paging paging = query.read(SORTS, "level");
        return from(year)
                .whereIf(level == null ? null : level.name(), "b.level = :level", "level")
                .whereIf(
                        unitId,
                        "exists (select 1 from block_term_member m where m.term_id = t.id and m.unit_id = :unit)",
                        "unit")
                .whereIf(systemId, "b.system = (select s.name from block_system s where s.id = :system)", "system")
                .search("b.search", paging.q())
                .page(paging, BlockQueries::read);
    }

    private SqlList from(Optional<Integer> year) {
        if (year.isPresent()) {
            return new SqlList(entities, COLUMNS, "block b join block_term t on t.block_id = b.id")
                    .where("t.year = :year", "year", year.get());
        }
        return new SqlList(
                entities,
                COLUMNS,
                "block b left join lateral (select * from block_term l where l.block_id = b.id order by l.year desc limit 1) t on true");
    }

    @Override
    public int rank() {
        return 30;
    }

    @Override
    public List<Hit> find(Actor actor, String words, int most) {
        return from(Optional.empty())
                .search("b.search", words)
                .page(new Paging(0, most, "b.name, b.id", words), BlockQueries::read)
                .items()
                .stream()
                .map(b -> new Hit(Subject.of(Subject.Type.BLOCK, b.id()), b.name(), b.system()))
                .toList();
    }

    private static BlockSummary read(Tuple t) {
        BlockLevel level = BlockLevel.valueOf(t.get("level", String.class));
        BlockKind kind = BlockKind.valueOf(t.get("kind", String.class));
        Optional<TermStatus> status =
                Optional.ofNullable(t.get("status", String.class)).map(TermStatus::valueOf);
        return new BlockSummary(
                t.get("id", UUID.class),
                t.get("name", String.class),
                t.get("system", String.class),
                level,
                level.label(),
                kind,
                kind.label(),
                Optional.ofNullable(t.get("parent_id", UUID.class)),
                Optional.ofNullable(t.get("parent_name", String.class)),
                Optional.ofNullable(t.get("year", Integer.class)),
                status,
                status.map(TermStatus::label),
                t.get("members", Number.class).longValue(),
                Optional.ofNullable(t.get("declared_members", Integer.class)),
                List.of(t.get("member_names", String[].class)),
                List.of(t.get("member_ids", UUID[].class)),
                Optional.ofNullable(t.get("head_title", String.class)),
                Optional.ofNullable(t.get("head", String.class)),
                t.get("head") == null && t.get("named_heads", Number.class).longValue() > 1,
                List.of(t.get("deputies", String[].class)));
    }
}
