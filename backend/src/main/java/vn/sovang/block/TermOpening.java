package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.UnitLife;

/** Opens the year after a conference with the units it elected. */
@ApplicationScoped
class TermOpening implements NextTerms {

    private final Blocks blocks;
    private final BlockTerms terms;
    private final UnitLife life;
    private final StatusHistory history;
    private final AuditTrail audit;

    TermOpening(Blocks blocks, BlockTerms terms, UnitLife life, StatusHistory history, AuditTrail audit) {
        this.blocks = blocks;
        this.terms = terms;
        this.life = life;
        this.history = history;
        this.audit = audit;
    }

    @Override
    @Transactional
    public UUID openProvisional(
            Actor actor, UUID blockId, int year, UUID headUnitId, List<UUID> deputyUnitIds, UUID electedAt) {
        Block block = blocks.get(blockId);
        if (terms.of(blockId, year).isPresent()) {
            throw new StateConflict("Kỳ " + year + " của " + block.name() + " đã có.");
        }
        BlockTerm term = BlockTerm.open(blockId, year);
        terms.latestBefore(blockId, year).ifPresent(term::continueFrom);
        term.leaveOut(life.endedBefore(term.memberUnitIds(), term.firstDay()).keySet());
        term.elect(headUnitId, deputyUnitIds, electedAt);
        terms.persist(term);
        history.record(
                actor, TermEditing.SUBJECT, term.id(), null, term.status(), "Lập kỳ " + year + " từ hội nghị", null);
        audit.record(actor, "block-term.open", TermEditing.SUBJECT, term.id(), Map.of("block", blockId, "year", year));
        terms.flush();
        return term.id();
    }
}
