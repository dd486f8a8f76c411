package vn.sovang.block.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.block.BlockPolicy;
import vn.sovang.block.BlockTerm;
import vn.sovang.block.BlockTerms;
import vn.sovang.block.move.AgreedMoves;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.UnitLife;

/** Makes the year of every block of a system from an earlier one, with what was agreed meanwhile. */
@ApplicationScoped
public class YearOpening {

    private final BlockSystems systems;
    private final BlockTerms terms;
    private final YearViews views;
    private final BlockYears years;
    private final AgreedMoves moves;
    private final UnitLife life;
    private final BlockPolicy policy;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;

    YearOpening(
            BlockSystems systems,
            BlockTerms terms,
            YearViews views,
            BlockYears years,
            AgreedMoves moves,
            UnitLife life,
            BlockPolicy policy,
            Shape shape,
            StatusHistory history,
            AuditTrail audit) {
        this.systems = systems;
        this.terms = terms;
        this.views = views;
        this.years = years;
        this.moves = moves;
        this.life = life;
        this.policy = policy;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
    }

    /** @param copyFrom year whose members, titles and quotas are taken over */
    @Schema(name = "BlockYearOpening")
    public record From(
            @NotNull(message = "Hãy chọn năm để lấy lại thành phần.")
            @Min(value = 1945, message = "Năm phải từ 1945 đến 2100.")
            @Max(value = 2100, message = "Năm phải từ 1945 đến 2100.")
            Integer copyFrom) {}

    /** Blocks that already have the year, for example from their conference, stay as they are. */
    @Transactional
    public YearView open(Actor actor, UUID systemId, int year, Precondition precondition, From from) {
        BlockSystem system = systems.get(systemId);
        years.meant(system, year);
        policy.mayFound(actor).orRefuse();
        precondition.require(years.of(systemId, year).map(BlockYear::version).orElse(BlockYear.UNWRITTEN));
        shape.check(from);
        if (from.copyFrom() >= year) {
            throw new Invalid("/copyFrom", "Hãy chọn một năm trước năm " + year + ".");
        }
        List<BlockTerm> earlier = terms.ofSystem(system.name(), from.copyFrom());
        if (earlier.isEmpty()) {
            throw new Invalid("/copyFrom", "Năm " + from.copyFrom() + " chưa có cụm, khối nào để lấy lại.");
        }
        List<UUID> there = terms.ofSystem(system.name(), year).stream()
                .map(BlockTerm::blockId)
                .toList();
        List<BlockTerm> missing =
                earlier.stream().filter(t -> !there.contains(t.blockId())).toList();
        if (missing.isEmpty()) {
            throw new StateConflict("Mọi cụm, khối của năm " + from.copyFrom() + " đã có năm " + year + ".");
        }
        missing.forEach(t -> open(actor, t, year));
        audit.record(
                actor,
                "block-year.open",
                YearKeeping.SUBJECT,
                systemId,
                Map.of("name", system.name(), "year", year, "rows", missing.size()));
        terms.flush();
        return views.of(actor, system, year);
    }

    private void open(Actor actor, BlockTerm earlier, int year) {
        BlockTerm term = BlockTerm.open(earlier.blockId(), year);
        term.continueFrom(earlier);
        term.leaveOut(life.endedBefore(term.memberUnitIds(), term.firstDay()).keySet());
        moves.applyTo(term);
        terms.persist(term);
        history.record(
                actor,
                "block-term",
                term.id(),
                null,
                term.status(),
                "Lập kỳ " + year + " từ năm " + earlier.year(),
                null);
    }
}
