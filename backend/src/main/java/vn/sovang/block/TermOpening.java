package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.block.move.AgreedMoves;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.UnitLife;

/** Opens the year after a conference with the units it elected. */
@ApplicationScoped
class TermOpening implements NextTerms {

    private final Blocks blocks;
    private final BlockTerms terms;
    private final UnitLife life;
    private final AgreedMoves moves;
    private final StatusHistory history;
    private final AuditTrail audit;

    TermOpening(
            Blocks blocks,
            BlockTerms terms,
            UnitLife life,
            AgreedMoves moves,
            StatusHistory history,
            AuditTrail audit) {
        this.blocks = blocks;
        this.terms = terms;
        this.life = life;
        this.moves = moves;
        this.history = history;
        this.audit = audit;
    }

    @Override
    @Transactional
    public UUID openProvisional(
            Actor actor, UUID blockId, int year, UUID headUnitId, List<UUID> deputyUnitIds, UUID electedAt) {
        Block block = blocks.get(blockId);
        Optional<BlockTerm> prepared = terms.of(blockId, year);
        if (prepared.isPresent()) {
            return electIn(actor, block, prepared.get(), headUnitId, deputyUnitIds, electedAt);
        }
        BlockTerm term = BlockTerm.open(blockId, year);
        terms.latestBefore(blockId, year).ifPresent(term::continueFrom);
        term.leaveOut(life.endedBefore(term.memberUnitIds(), term.firstDay()).keySet());
        moves.applyTo(term);
        term.elect(headUnitId, deputyUnitIds, electedAt);
        terms.persist(term);
        history.record(
                actor, TermEditing.SUBJECT, term.id(), null, term.status(), "Lập kỳ " + year + " từ hội nghị", null);
        audit.record(actor, "block-term.open", TermEditing.SUBJECT, term.id(), Map.of("block", blockId, "year", year));
        terms.flush();
        return term.id();
    }

    /** The department may have made all blocks of the year before the conference was held. */
    private UUID electIn(
            Actor actor, Block block, BlockTerm term, UUID headUnitId, List<UUID> deputyUnitIds, UUID electedAt) {
        if (term.status() != TermStatus.PROVISIONAL || !term.leaders().isEmpty()) {
            throw new StateConflict("Kỳ " + term.year() + " của " + block.name() + " đã có.");
        }
        term.elect(headUnitId, deputyUnitIds, electedAt);
        audit.record(
                actor,
                "block-term.change",
                TermEditing.SUBJECT,
                term.id(),
                Map.of("block", block.id(), "year", term.year()));
        terms.flush();
        return term.id();
    }
}
