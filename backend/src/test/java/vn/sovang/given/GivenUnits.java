package vn.sovang.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.Units;

/** Units of a test's own, under names nobody else has. */
@ApplicationScoped
public class GivenUnits {

    private static final AtomicInteger PLACE = new AtomicInteger(9000);

    private final Units units;

    GivenUnits(Units units) {
        this.units = units;
    }

    /** A name no other test uses. */
    public static String name(String start) {
        return start + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A department that has always been there. */
    public Unit department(String start) {
        return of(name(start), null, null);
    }

    public Unit under(Unit parent, String start) {
        return of(name(start), parent.id(), null);
    }

    /** A commune, so that households can belong to it. */
    public Unit commune(UUID parentId) {
        return of(UnitKind.COMMUNE, name("Xã thử"), parentId, null);
    }

    /** @param from first day, null when not known */
    public Unit of(String name, UUID parentId, LocalDate from) {
        return of(UnitKind.DEPARTMENT, name, parentId, from);
    }

    private Unit of(UnitKind kind, String name, UUID parentId, LocalDate from) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Unit unit = Unit.of(name, kind, parentId, List.of(), from, PLACE.incrementAndGet());
            units.persist(unit);
            return unit;
        });
    }
}
