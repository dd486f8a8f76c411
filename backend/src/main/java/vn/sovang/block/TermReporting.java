package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;

/** Writes down where a block's year is known from and what those papers say. */
@ApplicationScoped
public class TermReporting {

    private final Blocks blocks;
    private final BlockTerms terms;
    private final TermReports reports;
    private final ReportCheck check;
    private final BlockPolicy policy;
    private final TermViews views;
    private final Shape shape;
    private final AuditTrail audit;

    TermReporting(
            Blocks blocks,
            BlockTerms terms,
            TermReports reports,
            ReportCheck check,
            BlockPolicy policy,
            TermViews views,
            Shape shape,
            AuditTrail audit) {
        this.blocks = blocks;
        this.terms = terms;
        this.reports = reports;
        this.check = check;
        this.policy = policy;
        this.views = views;
        this.shape = shape;
        this.audit = audit;
    }

    @Transactional
    public TermView report(Actor actor, UUID blockId, int year, Precondition precondition, TermRecord content) {
        Block block = blocks.get(blockId);
        BlockTerm term = terms.get(blockId, year);
        policy.mayKeep(actor, block).orRefuse();
        precondition.require(reports.seen(term.id()));
        shape.check(content);
        check.report(content.sources(), content.facts());
        TermReport report = reports.of(term.id());
        report.write(content.period(), content.sources(), content.facts());
        reports.persist(report);
        audit.record(
                actor, "block-term.report", TermEditing.SUBJECT, term.id(), Map.of("block", blockId, "year", year));
        reports.flush();
        return views.of(actor, block, term);
    }
}
