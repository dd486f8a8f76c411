package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;

/** Writes down what a block did together and who gave what. */
@ApplicationScoped
public class ActivityEditing {

    private static final String SUBJECT = "block-activity";

    private final Blocks blocks;
    private final BlockTerms terms;
    private final JointActivities activities;
    private final BlockPolicy policy;
    private final TermViews views;
    private final Shape shape;
    private final AuditTrail audit;

    ActivityEditing(
            Blocks blocks,
            BlockTerms terms,
            JointActivities activities,
            BlockPolicy policy,
            TermViews views,
            Shape shape,
            AuditTrail audit) {
        this.blocks = blocks;
        this.terms = terms;
        this.activities = activities;
        this.policy = policy;
        this.views = views;
        this.shape = shape;
        this.audit = audit;
    }

    @Transactional
    public TermView add(Actor actor, UUID blockId, int year, ActivityContent content) {
        Block block = blocks.get(blockId);
        BlockTerm term = terms.get(blockId, year);
        policy.mayRun(actor, block, term.headUnitId()).orRefuse();
        requireSound(term, shape.check(content));
        JointActivity activity = JointActivity.of(term.id(), content);
        activities.persistAndFlush(activity);
        audit.record(actor, "block-activity.add", SUBJECT, activity.id(), Map.of("term", term.id()));
        return views.of(actor, block, term);
    }

    @Transactional
    TermView change(Actor actor, UUID blockId, int year, UUID id, Precondition precondition, ActivityContent content) {
        Block block = blocks.get(blockId);
        BlockTerm term = terms.get(blockId, year);
        JointActivity activity = activities.get(term.id(), id);
        policy.mayRun(actor, block, term.headUnitId()).orRefuse();
        precondition.require(activity.version());
        requireSound(term, shape.check(content));
        activity.describe(content);
        audit.record(actor, "block-activity.change", SUBJECT, id);
        activities.flush();
        return views.of(actor, block, term);
    }

    @Transactional
    TermView remove(Actor actor, UUID blockId, int year, UUID id, Precondition precondition) {
        Block block = blocks.get(blockId);
        BlockTerm term = terms.get(blockId, year);
        JointActivity activity = activities.get(term.id(), id);
        policy.mayRun(actor, block, term.headUnitId()).orRefuse();
        precondition.require(activity.version());
        activities.delete(activity);
        audit.record(actor, "block-activity.remove", SUBJECT, id, Map.of("title", activity.title()));
        activities.flush();
        return views.of(actor, block, term);
    }

    private static void requireSound(BlockTerm term, ActivityContent content) {
        List<FieldError> errors = new ArrayList<>(new ShareSum(content).faults());
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < content.shares().size(); i++) {
            UUID unit = content.shares().get(i).unitId();
            if (!term.hasMember(unit)) {
                errors.add(new FieldError("/shares/" + i + "/unitId", "Đơn vị này không thuộc cụm, khối năm đó."));
            } else if (!seen.add(unit)) {
                errors.add(new FieldError("/shares/" + i + "/unitId", "Đơn vị này đã có phần đóng góp."));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
