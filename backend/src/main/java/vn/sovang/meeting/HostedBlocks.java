package vn.sovang.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.block.BlockDirectory;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;

/** The blocks whose meetings a person may prepare: all for the department, the headed ones for a unit. */
@ApplicationScoped
class HostedBlocks {

    private static final UUID NONE = new UUID(0, 0);

    private final EntityManager entities;
    private final BlockDirectory blocks;

    HostedBlocks(EntityManager entities, BlockDirectory blocks) {
        this.entities = entities;
        this.blocks = blocks;
    }

    /**
     * A block of a year.
     *
     * @param meetings how many meetings for that year it has, cancelled ones left out
     */
    @Schema(name = "HostedBlock")
    record HostedBlock(
            @NotNull UUID blockId,
            @NotNull String name,
            @NotNull int year,
            @NotNull long meetings) {}

    /** Empty when the person prepares no meeting. */
    @Schema(name = "HostedBlocks")
    record Answer(@NotNull List<HostedBlock> items) {}

    Answer of(Actor actor, int year) {
        boolean all = actor.is(Role.DEPARTMENT);
        Set<UUID> headed = all ? Set.of() : blocks.headedBy(actor.units(), year);
        if (!all && headed.isEmpty()) {
            return new Answer(List.of());
        }
        List<?> rows = entities.createNativeQuery("""
                        select b.id, b.name,
                               (select count(*) from meeting m
                                 where m.block_id = b.id and m.year = t.year and m.status <> 'CANCELLED') as meetings
                          from block b join block_term t on t.block_id = b.id
                         where t.year = :year and (:everything or b.id in (:headed))
                         order by b.name, b.id
                        """, Tuple.class)
                .setParameter("year", year)
                .setParameter("everything", all)
                .setParameter("headed", headed.isEmpty() ? Set.of(NONE) : headed)
                .getResultList();
        return new Answer(rows.stream()
                .map(Tuple.class::cast)
                .map(t -> new HostedBlock(
                        t.get("id", UUID.class),
                        t.get("name", String.class),
                        year,
                        t.get("meetings", Number.class).longValue()))
                .toList());
    }
}
