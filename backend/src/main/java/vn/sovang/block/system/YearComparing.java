package vn.sovang.block.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.sovang.block.TermComparing;
import vn.sovang.block.YearDifference;

/** Shows what a year of a system changes. */
@ApplicationScoped
class YearComparing {

    private final BlockSystems systems;
    private final BlockYears years;
    private final TermComparing comparing;

    YearComparing(BlockSystems systems, BlockYears years, TermComparing comparing) {
        this.systems = systems;
        this.years = years;
        this.comparing = comparing;
    }

    /** @param with the year compared with; null for the year before */
    @Transactional
    YearComparison of(UUID systemId, int year, Integer with) {
        int earlier = with == null ? year - 1 : with;
        BlockSystem system = systems.get(systemId);
        YearDifference difference =
                comparing.between(system.name(), years.meant(system, earlier), years.meant(system, year));
        return new YearComparison(
                year,
                earlier,
                difference.founded().stream().map(YearComparison.Named::of).toList(),
                difference.ended().stream().map(YearComparison.Named::of).toList(),
                difference.lines());
    }
}
