package vn.sovang.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.eligibility.engine.AuthorityTable;
import vn.sovang.eligibility.engine.EligibilityEngine;
import vn.sovang.eligibility.engine.Settings;

/** The engine with the catalogue's table of deciders and what the province has settled. */
@ApplicationScoped
class RuleEngines {

    private final AwardCatalogue catalogue;
    private volatile AuthorityTable authorities;

    RuleEngines(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    EligibilityEngine now() {
        return new EligibilityEngine(Settings.DEFAULT, authorities());
    }

    /** Read once, like the catalogue itself. */
    private AuthorityTable authorities() {
        AuthorityTable known = authorities;
        if (known == null) {
            List<AuthorityTable.Line> lines = new ArrayList<>();
            catalogue.all().forEach(award -> award.authorities()
                    .forEach(a -> lines.add(new AuthorityTable.Line(
                            award.code(), a.maker().name(), a.validFrom(), a.validTo(), a.confirmed()))));
            known = new AuthorityTable(lines);
            authorities = known;
        }
        return known;
    }
}
