package vn.sovang.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.naming.KnownName;
import vn.sovang.unit.naming.WrittenNames;

/**
 * The names of all units, ready to be compared with what a paper writes. Reading them takes long where there are many,
 * so that they are kept until the database says that units or reorganisations have changed.
 */
@ApplicationScoped
public class KnownUnits {

    /** Changes with every unit that is entered, changed or removed: ids grow with time, versions with every change. */
    private static final String STAND = """
            select concat_ws(' ', (select concat_ws(' ', count(*), sum(version), max(cast(id as text))) from unit),
                                  (select concat_ws(' ', count(*), sum(version)) from reorganisation))""";

    private final Units units;
    private final UnitSuccessors successors;
    private final AppClock clock;
    private final String province;
    private final AtomicReference<Kept> kept = new AtomicReference<>();

    KnownUnits(
            Units units,
            UnitSuccessors successors,
            AppClock clock,
            @ConfigProperty(name = "sovang.province") String province) {
        this.units = units;
        this.successors = successors;
        this.clock = clock;
        this.province = province.replaceFirst("^(Tỉnh|Thành phố) ", "");
    }

    /** @param stand of which units and day the names are */
    private record Kept(String stand, WrittenNames names) {}

    /** The names as they are now; the same object while nothing changes. */
    public WrittenNames index() {
        LocalDate today = clock.today();
        String stand = today + " "
                + units.getEntityManager()
                        .createNativeQuery(STAND, String.class)
                        .getSingleResult();
        Kept known = kept.get();
        if (known == null || !known.stand().equals(stand)) {
            known = new Kept(stand, read(today));
            kept.set(known);
        }
        return known.names();
    }

    private WrittenNames read(LocalDate today) {
        Map<UUID, List<KnownName.Successor>> offspring = successors.ofEnded();
        List<KnownName> names = units.list("mergedIntoId is null").stream()
                .map(u -> new KnownName(
                        u.id(),
                        u.name(),
                        u.aliases(),
                        u.validTo() == null || u.isActiveOn(today),
                        offspring.getOrDefault(u.id(), List.of())))
                .toList();
        return new WrittenNames(names, province);
    }
}
