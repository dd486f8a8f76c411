package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.unit.UnitLife;
import vn.sovang.unit.UnitNames;

/** The ledger of who led a block, over all its years and those of the blocks it goes on from. */
@ApplicationScoped
public class Rotations {

    private final Blocks blocks;
    private final BlockTerms terms;
    private final UnitNames units;
    private final UnitLife life;

    Rotations(Blocks blocks, BlockTerms terms, UnitNames units, UnitLife life) {
        this.blocks = blocks;
        this.terms = terms;
        this.units = units;
        this.life = life;
    }

    private record Entry(Block block, BlockTerm term) {}

    /** Members are those of the year asked for, otherwise of the last year before it. */
    @Transactional
    RotationView of(UUID blockId, int year) {
        Block block = blocks.get(blockId);
        List<Entry> ledger = ledger(block);
        // Nobody's turn can be told before the first known year.
        if (ledger.isEmpty() || year < ledger.get(ledger.size() - 1).term().year()) {
            throw new NotFound();
        }
        Optional<BlockTerm> current = terms.of(blockId, year).or(() -> terms.latestBefore(blockId, year));
        List<UUID> members =
                new ArrayList<>(current.map(BlockTerm::memberUnitIds).orElse(List.of()));
        current.ifPresent(t -> members.removeAll(
                life.endedBefore(members, t.firstDay().withYear(year)).keySet()));
        Rotation rotation = new Rotation(
                ledger.stream()
                        .map(e -> new Rotation.Past(
                                e.term().year(), e.term().headUnitId(), e.term().deputyUnitIds()))
                        .toList(),
                members,
                year);
        Map<UUID, String> names = names(ledger, members);
        return new RotationView(
                year,
                current.map(BlockTerm::headTitle).orElse(BlockTerm.HEAD_TITLE),
                current.map(BlockTerm::deputyTitle).orElse(BlockTerm.DEPUTY_TITLE),
                ledger.stream().map(e -> line(e, names)).toList(),
                rotation.turns().stream()
                        .map(t -> new RotationView.Turn(
                                t.unit(),
                                names.get(t.unit()),
                                t.led(),
                                t.deputised(),
                                t.ground().label()))
                        .toList(),
                rotation.gaps());
    }

    /** Latest first. */
    private List<Entry> ledger(Block block) {
        List<Entry> all = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (Block b = block; b != null && seen.add(b.id()); ) {
            Block owner = b;
            terms.list("blockId", b.id()).forEach(t -> all.add(new Entry(owner, t)));
            b = b.predecessorId() == null ? null : blocks.get(b.predecessorId());
        }
        all.sort(Comparator.comparing((Entry e) -> e.term().year()).reversed());
        return all;
    }

    private Map<UUID, String> names(List<Entry> ledger, List<UUID> members) {
        return units.of(Stream.concat(
                        members.stream(),
                        ledger.stream()
                                .flatMap(e -> e.term().leaders().stream())
                                .map(TermLeader::unitId))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private static RotationView.Year line(Entry e, Map<UUID, String> names) {
        TermLeadership leadership = e.term().leadership();
        Optional<TermLeader> head = leadership.head();
        return new RotationView.Year(
                e.term().year(),
                e.block().name(),
                head.flatMap(h -> Optional.ofNullable(h.unitId() == null ? h.written() : names.get(h.unitId()))),
                head.map(TermLeader::representative),
                head.map(TermLeader::choice).orElse(LeaderChoice.UNKNOWN).label(),
                !leadership.disputedHeads().isEmpty(),
                e.term().deputyUnitIds().stream().map(names::get).toList());
    }
}
