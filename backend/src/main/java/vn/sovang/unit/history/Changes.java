package vn.sovang.unit.history;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Keeps and tells what was there before; nothing kept is ever altered. */
@ApplicationScoped
public class Changes {

    private static final int MOST = 200;

    private final EntityManager entities;
    private final AppClock clock;

    Changes(EntityManager entities, AppClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * One change.
     *
     * @param lines what it altered, one sentence for each fact
     */
    @Schema(name = "RecipientChange")
    public record Change(
            @NotNull UUID id,
            @NotNull Instant at,
            @NotNull String by,
            @NotNull List<String> lines) {}

    /** Nothing is kept where nothing changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Actor actor, Changed what, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        entities.createNativeQuery("""
                        insert into recipient_change (id, %s, at, account_id, account_name, lines)
                        values (:id, :what, :at, :account, :name, :lines)""".formatted(what.column()))
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("what", what.id())
                .setParameter("at", clock.instant())
                .setParameter("account", actor.accountId())
                .setParameter("name", actor.name())
                .setParameter("lines", lines.toArray(String[]::new))
                .executeUpdate();
    }

    /** Goes with its record, where that is taken out as a wrong entry. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Changed what) {
        entities.createNativeQuery("delete from recipient_change where %s = :what".formatted(what.column()))
                .setParameter("what", what.id())
                .executeUpdate();
    }

    /** Latest first. */
    public List<Change> of(Changed what) {
        List<?> rows = entities.createNativeQuery("""
                        select id, at, account_name, lines from recipient_change
                         where %s = :what order by at desc, id desc limit :most""".formatted(what.column()), Tuple.class)
                .setParameter("what", what.id())
                .setParameter("most", MOST)
                .getResultList();
        List<Change> changes = new ArrayList<>();
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            changes.add(new Change(
                    t.get("id", UUID.class),
                    t.get("at", Instant.class),
                    t.get("account_name", String.class),
                    Arrays.asList(t.get("lines", String[].class))));
        }
        return changes;
    }
}
