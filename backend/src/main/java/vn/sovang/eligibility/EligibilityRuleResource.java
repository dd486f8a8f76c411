package vn.sovang.eligibility;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules of the law, for every signed-in person. */
@Path("/eligibility-rules")
@Authenticated
@Tag(name = "Eligibility")
public class EligibilityRuleResource {

    private final RuleBook book;

    EligibilityRuleResource(RuleBook book) {
        this.book = book;
    }

    @GET
    @Operation(
            operationId = "listEligibilityRules",
            summary = "All rules with article, evidence, effect and the place that enforces each")
    public RuleView.RuleList listEligibilityRules() {
        return new RuleView.RuleList(book.all(Set.of()));
    }
}
