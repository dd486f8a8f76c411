package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.paging.SqlList;

/** Finds what papers say about a unit, over all blocks and years; as open as the blocks themselves. */
@ApplicationScoped
class FactsAbout {

    private static final int MOST = 200;
    private static final String COLUMNS = """
            select b.id, b.name, t.year, f.kind, f.matter, f.raw, f.written, f.for_year, f.held_on, f.standing, f.note,
                   s.title, s.address, s.published_on
            """;
    private static final String TABLES = """
            block_term_fact f join block_term t on t.id = f.term_id join block b on b.id = t.block_id
              left join block_term_source s on s.term_id = f.term_id and s.mark = f.source
            """;

    private final EntityManager entities;

    FactsAbout(EntityManager entities) {
        this.entities = entities;
    }

    FactAbout.All unit(UUID unitId) {
        return new FactAbout.All(new SqlList(entities, COLUMNS, TABLES)
                .where("f.unit_id = :unit", "unit", unitId)
                .all("t.year desc, b.name, b.id, f.place limit " + MOST, FactsAbout::read));
    }

    private static FactAbout read(Tuple t) {
        FactKind kind = FactKind.valueOf(t.get("kind", String.class));
        FactStanding standing = FactStanding.valueOf(t.get("standing", String.class));
        return new FactAbout(
                t.get("id", UUID.class),
                t.get("name", String.class),
                t.get("year", Integer.class),
                kind,
                kind.label(),
                t.get("matter", String.class),
                Optional.ofNullable(t.get("raw", String.class)),
                Optional.ofNullable(t.get("written", String.class)),
                Optional.ofNullable(t.get("for_year", Integer.class)),
                Optional.ofNullable(t.get("held_on", LocalDate.class)),
                standing,
                standing.label(),
                Optional.ofNullable(t.get("note", String.class)),
                Optional.ofNullable(t.get("title", String.class)),
                Optional.ofNullable(t.get("address", String.class)),
                Optional.ofNullable(t.get("published_on", LocalDate.class)));
    }
}
