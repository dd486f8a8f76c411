package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sovang.block.TermArchive.ArchivedUnit;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.UnitNames;

/** Writes a block's year out so that it can be read anywhere, without loss. */
@ApplicationScoped
public class TermExport {

    private final Blocks blocks;
    private final BlockTerms terms;
    private final JointActivities activities;
    private final TermReports reports;
    private final Instance<ConferenceSource> conferences;
    private final UnitNames units;
    private final EntityManager entities;

    TermExport(
            Blocks blocks,
            BlockTerms terms,
            JointActivities activities,
            TermReports reports,
            @Any Instance<ConferenceSource> conferences,
            UnitNames units,
            EntityManager entities) {
        this.blocks = blocks;
        this.terms = terms;
        this.activities = activities;
        this.reports = reports;
        this.conferences = conferences;
        this.units = units;
        this.entities = entities;
    }

    @Transactional
    public TermArchive of(Actor actor, UUID blockId, int year) {
        Block block = blocks.get(blockId);
        BlockTerm t = terms.get(blockId, year);
        TermReport report = reports.of(t.id());
        List<JointActivity> joint = activities.of(t.id());
        Map<UUID, ArchivedUnit> named = named(Stream.of(
                        t.members().stream().map(TermMember::unitId),
                        t.leaders().stream().map(TermLeader::unitId),
                        report.facts().stream().map(ReportedFact::unitId),
                        joint.stream().flatMap(a -> a.shares().stream()).map(ActivityShare::unitId),
                        Stream.ofNullable(block.ownerUnitId()))
                .flatMap(s -> s)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        ArchivedParts parts = new ArchivedParts(named);
        Map<UUID, String> names = units.of(named.keySet());
        return new TermArchive(
                TermArchive.FORMAT,
                identity(block, named),
                t.year(),
                Optional.ofNullable(report.period()),
                t.status(),
                Optional.ofNullable(t.declaredMembers()),
                t.headTitle(),
                t.deputyTitle(),
                Optional.ofNullable(t.decision()),
                t.deadlines(),
                Optional.ofNullable(t.note()),
                t.members().stream().map(parts::member).toList(),
                t.leaders().stream().map(parts::leader).toList(),
                t.quotas().stream().map(parts::quota).toList(),
                joint.stream().map(parts::activity).toList(),
                report.sources(),
                report.facts().stream().map(parts::fact).toList(),
                conferences.stream()
                        .flatMap(c -> c.of(actor, blockId, year).stream())
                        .toList(),
                new TermWarnings(t, names)
                        .of(report).stream().map(TermView.Warning::message).toList());
    }

    private TermArchive.Identity identity(Block b, Map<UUID, ArchivedUnit> named) {
        return new TermArchive.Identity(
                b.id(),
                b.system(),
                b.level(),
                b.kind(),
                b.name(),
                b.aliases(),
                name(b.parentId()),
                blocks.list("parentId = ?1 order by name, id", b.id()).stream()
                        .map(Block::name)
                        .toList(),
                name(b.predecessorId()),
                Optional.ofNullable(b.predecessorBasis()),
                Optional.ofNullable(
                        b.ownerUnitId() == null
                                ? b.ownerName()
                                : named.get(b.ownerUnitId()).name()),
                Optional.ofNullable(b.mandate()),
                Optional.ofNullable(b.founding()),
                Optional.ofNullable(b.note()));
    }

    private Optional<String> name(UUID block) {
        return Optional.ofNullable(block).map(id -> blocks.get(id).name());
    }

    private Map<UUID, ArchivedUnit> named(Collection<UUID> ids) {
        Map<UUID, ArchivedUnit> named = new HashMap<>();
        if (!ids.isEmpty()) {
            List<?> rows = entities.createNativeQuery("""
                            select u.id, u.name, p.name as under from unit u left join unit p on p.id = u.parent_id
                             where u.id in (:ids)
                            """, Tuple.class)
                    .setParameter("ids", ids)
                    .getResultList();
            rows.stream()
                    .map(r -> (Tuple) r)
                    .forEach(t -> named.put(
                            t.get("id", UUID.class),
                            new ArchivedUnit(
                                    t.get("id", UUID.class),
                                    t.get("name", String.class),
                                    Optional.ofNullable(t.get("under", String.class)))));
        }
        return named;
    }
}
