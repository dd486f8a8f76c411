package vn.sovang.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.naming.KnownName;
import vn.sovang.unit.naming.WrittenNames;

/** The names of all units, ready to be compared with what a paper writes. */
@ApplicationScoped
public class KnownUnits {

    private final Units units;
    private final UnitSuccessors successors;
    private final AppClock clock;
    private final String province;

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

    /** The province's name without its kind, as names of units carry it or leave it out. */
    public String province() {
        return province;
    }

    public WrittenNames index() {
        LocalDate today = clock.today();
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
