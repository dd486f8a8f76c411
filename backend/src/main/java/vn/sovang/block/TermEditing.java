package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.UnitLife;
import vn.sovang.unit.UnitNames;

/** Makes, changes and confirms a block's year. */
@ApplicationScoped
public class TermEditing {

    static final String SUBJECT = "block-term";

    private final Blocks blocks;
    private final BlockTerms terms;
    private final BlockPolicy policy;
    private final UnitNames units;
    private final UnitLife life;
    private final TermViews views;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;

    TermEditing(
            Blocks blocks,
            BlockTerms terms,
            BlockPolicy policy,
            UnitNames units,
            UnitLife life,
            TermViews views,
            Shape shape,
            StatusHistory history,
            AuditTrail audit) {
        this.blocks = blocks;
        this.terms = terms;
        this.policy = policy;
        this.units = units;
        this.life = life;
        this.views = views;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
    }

    @Transactional
    public TermView open(Actor actor, UUID blockId, NewTerm wanted) {
        Block block = blocks.get(blockId);
        policy.mayKeep(actor, block).orRefuse();
        shape.check(wanted);
        if (wanted.copyFrom() == null && wanted.content() == null) {
            throw new Invalid("/content", "Hãy ghi thành phần, hoặc chọn năm để lấy lại thành phần.");
        }
        BlockTerm term = BlockTerm.open(blockId, wanted.year());
        if (wanted.copyFrom() != null) {
            term.continueFrom(terms.of(blockId, wanted.copyFrom())
                    .orElseThrow(() -> new Invalid("/copyFrom", "Không có kỳ " + wanted.copyFrom() + " để lấy lại.")));
            term.leaveOut(
                    life.endedBefore(term.memberUnitIds(), term.firstDay()).keySet());
        }
        if (wanted.content() != null) {
            fill(term, wanted.content(), "/content");
        }
        if (terms.of(blockId, wanted.year()).isPresent()) {
            throw new StateConflict("Kỳ " + wanted.year() + " của " + block.name() + " đã có.");
        }
        terms.persist(term);
        history.record(actor, SUBJECT, term.id(), null, term.status(), "Lập kỳ " + term.year(), null);
        audit.record(actor, "block-term.open", SUBJECT, term.id(), facts(term));
        terms.flush();
        return views.of(actor, block, term);
    }

    @Transactional
    TermView change(Actor actor, UUID blockId, int year, Precondition precondition, TermContent content) {
        Block block = blocks.get(blockId);
        BlockTerm term = terms.get(blockId, year);
        policy.mayKeep(actor, block).orRefuse();
        precondition.require(term.version());
        fill(term, shape.check(content), "");
        audit.record(actor, "block-term.change", SUBJECT, term.id(), facts(term));
        terms.flush();
        return views.of(actor, block, term);
    }

    @Transactional
    public TermView makeOfficial(
            Actor actor, UUID blockId, int year, Precondition precondition, DecisionFacts decision) {
        Block block = blocks.get(blockId);
        BlockTerm term = terms.get(blockId, year);
        policy.mayKeep(actor, block).orRefuse();
        precondition.require(term.version());
        shape.check(decision);
        TermStatus before = term.status();
        term.makeOfficial(decision);
        history.record(actor, SUBJECT, term.id(), before, term.status(), "Chính thức theo " + decision.number(), null);
        audit.record(
                actor,
                "block-term.officialise",
                SUBJECT,
                term.id(),
                Map.of("block", blockId, "year", term.year(), "number", decision.number()));
        terms.flush();
        return views.of(actor, block, term);
    }

    @Transactional
    TermView reopen(Actor actor, UUID blockId, int year, Precondition precondition, Reason reason) {
        Block block = blocks.get(blockId);
        BlockTerm term = terms.get(blockId, year);
        policy.mayKeep(actor, block).orRefuse();
        precondition.require(term.version());
        shape.check(reason);
        TermStatus before = term.status();
        term.reopen();
        history.record(actor, SUBJECT, term.id(), before, term.status(), "Mở lại để sửa", reason.reason());
        audit.record(actor, "block-term.reopen", SUBJECT, term.id(), facts(term));
        terms.flush();
        return views.of(actor, block, term);
    }

    @Transactional
    public TermView agreeDeadlines(
            Actor actor, UUID blockId, int year, Precondition precondition, TermDeadlines dates) {
        Block block = blocks.get(blockId);
        BlockTerm term = terms.get(blockId, year);
        policy.mayRun(actor, block, term.headUnitId()).orRefuse();
        precondition.require(term.version());
        term.agreeDeadlines(shape.check(dates));
        audit.record(actor, "block-term.deadlines", SUBJECT, term.id(), facts(term));
        terms.flush();
        return views.of(actor, block, term);
    }

    @Transactional
    public TermView get(Actor actor, UUID blockId, int year) {
        return views.of(actor, blocks.get(blockId), terms.get(blockId, year));
    }

    @Transactional
    TermComparison compare(UUID blockId, int year, Integer with) {
        BlockTerm term = terms.get(blockId, year);
        BlockTerm earlier =
                with == null ? terms.latestBefore(blockId, year).orElseThrow(NotFound::new) : terms.get(blockId, with);
        return views.compare(earlier, term);
    }

    private void fill(BlockTerm term, TermContent c, String at) {
        List<FieldError> errors = new ArrayList<>();
        List<UUID> named = Stream.concat(
                        c.members().stream().map(TermContent.Member::unitId),
                        c.leaders().stream().map(TermContent.Leader::unitId))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        Set<UUID> known = units.of(named).keySet();
        Map<UUID, String> ended = life.endedBefore(named, term.firstDay());
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < c.members().size(); i++) {
            UUID unit = c.members().get(i).unitId();
            String pointer = at + "/members/" + i + "/unitId";
            if (!known.contains(unit)) {
                errors.add(new FieldError(pointer, "Không có đơn vị này."));
            } else if (ended.containsKey(unit)) {
                errors.add(new FieldError(pointer, ended.get(unit)));
            } else if (!seen.add(unit)) {
                errors.add(new FieldError(pointer, "Đơn vị này đã có trong danh sách."));
            }
        }
        for (int i = 0; i < c.leaders().size(); i++) {
            TermContent.Leader l = c.leaders().get(i);
            if (l.unitId() != null && !known.contains(l.unitId())) {
                errors.add(new FieldError(at + "/leaders/" + i + "/unitId", "Không có đơn vị này."));
            } else if (ended.containsKey(l.unitId())) {
                errors.add(new FieldError(at + "/leaders/" + i + "/unitId", ended.get(l.unitId())));
            }
            if (l.since() != null && l.until() != null && l.until().isBefore(l.since())) {
                errors.add(new FieldError(at + "/leaders/" + i + "/until", "Ngày kết thúc phải sau ngày bắt đầu."));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        term.describe(
                c.declaredMembers(),
                c.headTitle(),
                c.deputyTitle(),
                c.members().stream()
                        .map(m -> new TermMember(m.unitId(), m.since(), m.written()))
                        .toList(),
                c.leaders().stream()
                        .map(l -> new TermLeader(
                                l.role(), l.unitId(), l.representative(), l.since(), l.until(), l.choice(), l.source()))
                        .toList(),
                c.quotas().stream()
                        .map(q -> new TermQuota(q.awardCode(), q.most(), q.rule()))
                        .toList(),
                c.note());
    }

    /** What the audit keeps, so that its reader finds the block's page. */
    private static Map<String, Object> facts(BlockTerm term) {
        return Map.of("block", term.blockId(), "year", term.year());
    }
}
