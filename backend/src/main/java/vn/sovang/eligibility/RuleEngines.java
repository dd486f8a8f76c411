package vn.sovang.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.eligibility.engine.AuthorityTable;
import vn.sovang.eligibility.engine.EligibilityEngine;
import vn.sovang.eligibility.setting.RuleSettings;
import vn.sovang.eligibility.setting.SettingKey;

/** The engine with the catalogue's table of deciders and what the province has settled. */
@ApplicationScoped
public class RuleEngines {

    private final AwardCatalogue catalogue;
    private final RuleSettings settings;
    private volatile AuthorityTable authorities;

    RuleEngines(AwardCatalogue catalogue, RuleSettings settings) {
        this.catalogue = catalogue;
        this.settings = settings;
    }

    /** @param acceptedOn day of acceptance, which chooses the settings like the rule set */
    public EligibilityEngine on(LocalDate acceptedOn) {
        return new EligibilityEngine(settings.on(acceptedOn), authorities());
    }

    /** The engine as it would be with other settings; nothing of it holds. */
    public EligibilityEngine rehearsed(LocalDate acceptedOn, Map<SettingKey, String> instead) {
        return new EligibilityEngine(settings.on(acceptedOn, instead), authorities());
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
