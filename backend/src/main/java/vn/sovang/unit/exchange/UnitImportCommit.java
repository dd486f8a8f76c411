package vn.sovang.unit.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitContent;
import vn.sovang.unit.UnitKeeping;
import vn.sovang.unit.UnitPolicy;
import vn.sovang.unit.Units;
import vn.sovang.unit.profile.ProfileContent;
import vn.sovang.unit.profile.ProfileKeeping;

/** Keeps a table that was read: every row or none. */
@ApplicationScoped
public class UnitImportCommit {

    private final UnitImports imports;
    private final UnitImporting importing;
    private final HeldUnitsReading reading;
    private final UnitKeeping keeping;
    private final ProfileKeeping profiles;
    private final Units units;
    private final UnitPolicy policy;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final AppClock clock;

    UnitImportCommit(
            UnitImports imports,
            UnitImporting importing,
            HeldUnitsReading reading,
            UnitKeeping keeping,
            ProfileKeeping profiles,
            Units units,
            UnitPolicy policy,
            EntityManager entities,
            AuditTrail audit,
            AppClock clock) {
        this.imports = imports;
        this.importing = importing;
        this.reading = reading;
        this.keeping = keeping;
        this.profiles = profiles;
        this.units = units;
        this.policy = policy;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Invalid while a row stands in the way; every one is named (422) */
    @Transactional
    public ImportView commit(Actor actor, UUID id) {
        UnitImport made = imports.locked(id);
        policy.mayKeep(actor).orRefuse();
        List<ReadRow> rows = made.isOpen().allowed() ? reading.read(made.rows()) : List.of();
        requireSound(rows);
        ImportOutcome outcome = keep(rows);
        made = imports.locked(id);
        made.commit(outcome, clock.instant());
        audit.record(
                actor,
                "unit.import.commit",
                UnitImporting.SUBJECT,
                id,
                Map.of(
                        "made",
                        outcome.made().size(),
                        "changed",
                        outcome.changed().size()));
        imports.flush();
        return importing.view(actor, made);
    }

    private static void requireSound(List<ReadRow> rows) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (ImportProblem p : rows.get(i).problems) {
                if (p.severity() == ImportProblem.Severity.ERROR) {
                    errors.add(new FieldError("/rows/" + i, "Dòng " + p.line() + ": " + p.message()));
                }
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private ImportOutcome keep(List<ReadRow> rows) {
        Map<ReadRow, UUID> ids = new HashMap<>();
        Map<UUID, ProfileContent> facts = new HashMap<>();
        List<ImportOutcome.Changed> changed = new ArrayList<>();
        List<UUID> entered = new ArrayList<>();
        int place = keeping.nextPlace();
        for (ReadRow r : parentsFirst(rows)) {
            if (r.isNew()) {
                Unit unit = keeping.add(placed(r, ids, null), place++);
                ids.put(r, unit.id());
                entered.add(unit.id());
                facts.put(unit.id(), r.profile);
            } else if (!r.changes.isEmpty()) {
                Unit unit = units.get(r.unitId);
                changed.add(new ImportOutcome.Changed(unit.id(), 0, unit.content(), profiles.of(unit.id())));
                keeping.set(unit, placed(r, ids, id(r.standingBody, ids)));
                facts.put(unit.id(), r.profile);
            }
        }
        rows.stream()
                .filter(r -> r.standingBody != null && (r.isNew() || !r.changes.isEmpty()))
                .forEach(r -> {
                    UUID unit = r.isNew() ? ids.get(r) : r.unitId;
                    keeping.set(units.get(unit), placed(r, ids, id(r.standingBody, ids)));
                });
        settle();
        facts.forEach(profiles::put);
        settle();
        return versioned(entered, changed);
    }

    /** A unit and its facts are two looks at one row; each must see what the other wrote. */
    private void settle() {
        entities.flush();
        entities.clear();
    }

    private ImportOutcome versioned(List<UUID> entered, List<ImportOutcome.Changed> changed) {
        return new ImportOutcome(
                entered.stream()
                        .map(id -> new ImportOutcome.Made(id, units.get(id).version()))
                        .toList(),
                changed.stream()
                        .map(c -> new ImportOutcome.Changed(
                                c.unitId(), units.get(c.unitId()).version(), c.before(), c.facts()))
                        .toList());
    }

    /** @param standingBody set in the end, because a council may stand in the table before it */
    private static UnitContent placed(ReadRow r, Map<ReadRow, UUID> ids, UUID standingBody) {
        UnitContent c = r.content;
        return new UnitContent(
                c.name(),
                c.kind(),
                id(r.parent, ids),
                c.code(),
                c.aliases(),
                c.validFrom(),
                c.validTo(),
                c.outside(),
                standingBody);
    }

    private static UUID id(ReadRow.Ref ref, Map<ReadRow, UUID> ids) {
        return ref == null ? null : ref.unitId() != null ? ref.unitId() : ids.get(ref.row());
    }

    /** New rows after the new rows they name; the order of the table otherwise. */
    private static Set<ReadRow> parentsFirst(List<ReadRow> rows) {
        Set<ReadRow> ordered = new LinkedHashSet<>();
        rows.forEach(r -> put(r, ordered, new LinkedHashSet<>()));
        return ordered;
    }

    private static void put(ReadRow r, Set<ReadRow> ordered, Set<ReadRow> open) {
        if (!open.add(r)) {
            return;
        }
        if (r.parent != null && r.parent.row() != null && !ordered.contains(r.parent.row())) {
            put(r.parent.row(), ordered, open);
        }
        ordered.add(r);
    }
}
