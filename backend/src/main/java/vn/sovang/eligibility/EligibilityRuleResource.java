package vn.sovang.eligibility;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.eligibility.setting.RuleSettings;
import vn.sovang.shared.time.AppClock;

/** The rules of the law, for every signed-in person. */
@Path("/eligibility-rules")
@Authenticated
@Tag(name = "Eligibility")
public class EligibilityRuleResource {

    private final RuleBook book;
    private final RuleSettings settings;
    private final AppClock clock;

    EligibilityRuleResource(RuleBook book, RuleSettings settings, AppClock clock) {
        this.book = book;
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listEligibilityRules",
            summary = "All rules with article, evidence, effect and the place that enforces each")
    public RuleView.RuleList listEligibilityRules() {
        return new RuleView.RuleList(book.all(settings.confirmedOn(clock.today())), RuleBook.conditions());
    }
}
