package vn.sovang.register.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.register.RegisterPolicy;
import vn.sovang.register.RegisterQueries;
import vn.sovang.register.RegisterViews;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;

/** Reads the pairs the database found, with what was said of them. */
@ApplicationScoped
class DuplicateQueries {

    static final String SUBJECT = "register-duplicate";

    private final RegisterQueries register;
    private final RegisterPolicy policy;
    private final EntityManager entities;

    DuplicateQueries(RegisterQueries register, RegisterPolicy policy, EntityManager entities) {
        this.register = register;
        this.policy = policy;
        this.entities = entities;
    }

    /** Latest first; three statements. */
    DuplicateViews.Slice page(Actor actor, boolean settled, UUID after, int size) {
        policy.mayDeclare(actor).orRefuse();
        String when = settled ? "settled_at" : "found_at";
        String more = after == null
                ? ""
                : " and (d.%1$s, d.id) < (select a.%1$s, a.id from register_duplicate a where a.id = :after)"
                        .formatted(when);
        var query = entities.createNativeQuery(
                        "select d.* from register_duplicate d where d.outcome is " + (settled ? "not null" : "null")
                                + more + " order by d." + when + " desc, d.id desc limit :most",
                        Tuple.class)
                .setParameter("most", size + 1);
        if (after != null) {
            query.setParameter("after", after);
        }
        List<Tuple> found = new ArrayList<>();
        query.getResultList().forEach(r -> found.add((Tuple) r));
        List<Tuple> shown = found.size() > size ? found.subList(0, size) : found;
        Map<UUID, RegisterViews.Entry> lines = register
                .ever(shown.stream()
                        .flatMap(t -> Stream.of(t.get("first_id", UUID.class), t.get("second_id", UUID.class)))
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(RegisterViews.Entry::id, e -> e, (a, b) -> a));
        Map<UUID, List<DuplicateViews.Undone>> undone = undone(lines.keySet());
        List<DuplicateViews.Pair> pairs = shown.stream()
                .map(t -> pair(t, lines, undone.getOrDefault(t.get("id", UUID.class), List.of())))
                .toList();
        return new DuplicateViews.Slice(
                pairs,
                found.size() > size ? Optional.of(pairs.get(size - 1).id().toString()) : Optional.empty());
    }

    private static DuplicateViews.Pair pair(
            Tuple t, Map<UUID, RegisterViews.Entry> lines, List<DuplicateViews.Undone> undone) {
        DuplicateViews.Kind kind = DuplicateViews.Kind.valueOf(t.get("kind", String.class));
        return new DuplicateViews.Pair(
                t.get("id", UUID.class),
                t.get("version", Integer.class),
                kind,
                kind.label(),
                Stream.of(t.get("first_id", UUID.class), t.get("second_id", UUID.class))
                        .filter(lines::containsKey)
                        .map(lines::get)
                        .toList(),
                Optional.ofNullable(t.get("outcome", String.class)).map(o -> settlement(t)),
                undone);
    }

    private static DuplicateViews.Settlement settlement(Tuple t) {
        return new DuplicateViews.Settlement(
                DuplicateViews.Outcome.valueOf(t.get("outcome", String.class)),
                Optional.ofNullable(t.get("kept_id", UUID.class)),
                t.get("reason", String.class),
                t.get("settled_by", String.class),
                t.get("settled_at", Instant.class));
    }

    /** What was said of pairs of these lines and taken back, by pair, oldest first. */
    private Map<UUID, List<DuplicateViews.Undone>> undone(Set<UUID> lines) {
        List<?> rows = entities.createNativeQuery("""
                        select d.id as pair, u.* from register_duplicate_undoing u
                          join register_duplicate d on d.first_id = u.first_id and d.second_id = u.second_id
                         where u.first_id = any(cast(:lines as uuid[])) order by u.undone_at, u.id""", Tuple.class)
                .setParameter("lines", lines.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.groupingBy(
                        t -> t.get("pair", UUID.class),
                        Collectors.mapping(
                                t -> new DuplicateViews.Undone(
                                        settlement(t),
                                        t.get("why", String.class),
                                        t.get("undone_by", String.class),
                                        t.get("undone_at", Instant.class)),
                                Collectors.toList())));
    }

    /** Locked until it is said what the pair is. */
    Tuple forChange(UUID id) {
        List<?> rows = entities.createNativeQuery(
                        "select * from register_duplicate where id = :id for update", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).findFirst().orElseThrow(NotFound::new);
    }
}
