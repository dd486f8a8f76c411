package vn.sovang.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.naming.KnownName;
import vn.sovang.unit.naming.WrittenNames;

/** The names of all units, ready to be compared with what a paper writes. */
@ApplicationScoped
public class KnownUnits {

    private final Units units;
    private final AppClock clock;
    private final String province;

    KnownUnits(Units units, AppClock clock, @ConfigProperty(name = "sovang.province") String province) {
        this.units = units;
        this.clock = clock;
        this.province = province.replaceFirst("^(Tỉnh|Thành phố) ", "");
    }

    public WrittenNames index() {
        LocalDate today = clock.today();
        List<KnownName> names = units.listAll().stream()
                .map(u -> new KnownName(u.id(), u.name(), u.aliases(), u.validTo() == null || u.isActiveOn(today)))
                .toList();
        return new WrittenNames(names, province);
    }
}
