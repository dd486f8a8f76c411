package vn.sovang.sample;

import java.util.List;
import java.util.UUID;
import vn.sovang.movement.MovementContent;
import vn.sovang.movement.MovementMethod;
import vn.sovang.movement.MovementScope;

/** A movement in the making, so that only what a document says has to be named. */
record MovementDraft(
        String name,
        MovementScope scope,
        MovementMethod method,
        int from,
        Integer to,
        UUID parent,
        UUID block,
        String note,
        List<MovementContent.Target> targets) {

    static MovementDraft of(String name, MovementScope scope, int from, Integer to, UUID parent) {
        return new MovementDraft(name, scope, MovementMethod.THEMATIC, from, to, parent, null, null, List.of());
    }

    MovementDraft withMethod(MovementMethod other) {
        return new MovementDraft(name, scope, other, from, to, parent, block, note, targets);
    }

    MovementDraft withNote(String words) {
        return new MovementDraft(name, scope, method, from, to, parent, block, words, targets);
    }

    MovementDraft inBlock(UUID id) {
        return new MovementDraft(name, scope, method, from, to, parent, id, note, targets);
    }

    MovementDraft withTarget(String indicator, String measure, String planned) {
        return new MovementDraft(
                name,
                scope,
                method,
                from,
                to,
                parent,
                block,
                note,
                List.of(new MovementContent.Target(indicator, measure, planned, null)));
    }

    MovementContent content() {
        return new MovementContent(
                name, scope, method, from, to, null, null, null, null, block, parent, null, null, note, targets, null,
                null, null, null);
    }
}
