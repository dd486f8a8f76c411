package vn.sovang.unit.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;
import vn.sovang.unit.UnitPolicy;
import vn.sovang.unit.UnitReferences;

/** Merges as they are shown. */
@ApplicationScoped
class MergedViews {

    private final UnitReferences references;
    private final UnitPolicy policy;
    private final EntityManager entities;

    MergedViews(UnitReferences references, UnitPolicy policy, EntityManager entities) {
        this.references = references;
        this.policy = policy;
        this.entities = entities;
    }

    MergeViews.View of(Actor actor, UnitMerge m, long left) {
        return of(actor, List.of(m), left).get(0);
    }

    /** In two statements, however many there are. */
    List<MergeViews.View> of(Actor actor, List<UnitMerge> merges, long left) {
        Map<UUID, List<MergeViews.Rows>> rows = rows(merges);
        return merges.stream()
                .map(m -> new MergeViews.View(
                        m.id(),
                        m.version(),
                        m.duplicateId(),
                        m.duplicateName(),
                        m.keptId(),
                        m.keptName(),
                        m.reason(),
                        m.recordedAt(),
                        m.recordedBy(),
                        rows.getOrDefault(m.id(), List.of()),
                        Optional.ofNullable(m.undoneAt())
                                .map(at -> new MergeViews.Undoing(at, m.undoneBy(), m.undoReason())),
                        left,
                        List.of(AllowedAction.of(MergeViews.Action.UNDO, mayUndo(actor, m)))))
                .toList();
    }

    Verdict mayUndo(Actor actor, UnitMerge m) {
        return policy.mayKeep(actor).and(Verdict.of(!m.isUndone(), "Lần gộp này đã được hoàn tác."));
    }

    private Map<UUID, List<MergeViews.Rows>> rows(List<UnitMerge> merges) {
        if (merges.isEmpty()) {
            return Map.of();
        }
        Map<String, String> words = references.columns().stream()
                .collect(Collectors.toMap(c -> c.table() + "." + c.column(), UnitReferences.Column::words));
        List<?> found = entities.createNativeQuery("""
                        select merge_id, table_name || '.' || column_name as source, count(*) as n
                          from unit_merge_move where merge_id = any(:ids)
                         group by merge_id, table_name, column_name order by 1, 2""", Tuple.class)
                .setParameter("ids", merges.stream().map(UnitMerge::id).toArray(UUID[]::new))
                .getResultList();
        return found.stream()
                .map(r -> (Tuple) r)
                .collect(Collectors.groupingBy(
                        t -> t.get("merge_id", UUID.class),
                        Collectors.mapping(
                                t -> new MergeViews.Rows(
                                        t.get("n", Number.class).longValue(),
                                        words.getOrDefault(t.get("source", String.class), "mục khác")),
                                Collectors.toList())));
    }
}
