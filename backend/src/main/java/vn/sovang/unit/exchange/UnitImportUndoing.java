package vn.sovang.unit.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitKeeping;
import vn.sovang.unit.UnitPolicy;
import vn.sovang.unit.UnitReferences;
import vn.sovang.unit.Units;
import vn.sovang.unit.profile.ProfileContent;
import vn.sovang.unit.profile.ProfileKeeping;

/** Takes a table back while nothing rests on what it made and nobody changed what it changed. */
@ApplicationScoped
public class UnitImportUndoing {

    private static final ProfileContent NOTHING = new ProfileContent(List.of(), List.of(), List.of());

    private final UnitImports imports;
    private final UnitImporting importing;
    private final UnitReferences references;
    private final UnitKeeping keeping;
    private final ProfileKeeping profiles;
    private final Units units;
    private final UnitPolicy policy;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final AppClock clock;

    UnitImportUndoing(
            UnitImports imports,
            UnitImporting importing,
            UnitReferences references,
            UnitKeeping keeping,
            ProfileKeeping profiles,
            Units units,
            UnitPolicy policy,
            EntityManager entities,
            AuditTrail audit,
            AppClock clock) {
        this.imports = imports;
        this.importing = importing;
        this.references = references;
        this.keeping = keeping;
        this.profiles = profiles;
        this.units = units;
        this.policy = policy;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws StateConflict naming what rests on the units, or which were changed since (409) */
    @Transactional
    public ImportView undo(Actor actor, UUID id, Precondition seen) {
        UnitImport made = imports.locked(id);
        policy.mayKeep(actor).orRefuse();
        seen.require(made.version());
        made.undo(clock.instant());
        ImportOutcome outcome = made.outcome();
        requireUnchanged(outcome);
        List<UUID> entered =
                outcome.made().stream().map(ImportOutcome.Made::unitId).toList();
        requireFree(entered);
        audit.record(actor, "unit.import.undo", UnitImporting.SUBJECT, id, Map.of("made", entered.size()));
        putBack(outcome);
        remove(entered);
        return importing.view(actor, imports.get(id));
    }

    private void requireUnchanged(ImportOutcome outcome) {
        outcome.made().forEach(m -> requireVersion(m.unitId(), m.version()));
        outcome.changed().forEach(c -> requireVersion(c.unitId(), c.version()));
    }

    private void requireVersion(UUID unitId, int version) {
        Unit unit = units.findById(unitId);
        if (unit == null || unit.version() != version) {
            String name = unit == null ? "một đơn vị" : unit.name();
            throw new StateConflict("Chưa hoàn tác được: " + name + " đã được sửa sau lần nhập này.");
        }
    }

    private void requireFree(List<UUID> entered) {
        String depending = entered.isEmpty() ? "" : references.depending(entered);
        if (!depending.isEmpty()) {
            throw new StateConflict("Chưa hoàn tác được: các đơn vị đã nhập có " + depending + ".");
        }
    }

    private void putBack(ImportOutcome outcome) {
        outcome.changed().forEach(c -> keeping.set(units.get(c.unitId()), c.before()));
        settle();
        outcome.changed().forEach(c -> profiles.put(c.unitId(), c.facts()));
        outcome.made().forEach(m -> profiles.put(m.unitId(), NOTHING));
        settle();
    }

    /** One of them may stand under another: ties among themselves go first. */
    private void remove(List<UUID> entered) {
        if (entered.isEmpty()) {
            return;
        }
        UUID[] ids = entered.toArray(UUID[]::new);
        entities.createNativeQuery("update unit set parent_id = null, standing_body_id = null where id = any(:ids)")
                .setParameter("ids", ids)
                .executeUpdate();
        entities.createNativeQuery("delete from unit where id = any(:ids)")
                .setParameter("ids", ids)
                .executeUpdate();
    }

    private void settle() {
        entities.flush();
        entities.clear();
    }
}
