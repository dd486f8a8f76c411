package vn.sovang.eligibility;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.shared.security.CurrentActor;

/** Eligibility without entering data. */
@Path("/eligibility-checks")
@Authenticated
@Tag(name = "Eligibility")
public class EligibilityCheckResource {

    private final EligibilityCheck checks;
    private final CurrentActor actor;

    EligibilityCheckResource(EligibilityCheck checks, CurrentActor actor) {
        this.checks = checks;
        this.actor = actor;
    }

    @POST
    @Operation(
            operationId = "checkEligibility",
            summary = "Whether a subject with this history may be given an award",
            description = "All rules are asked at once. Rules whose text is not verified never say NOT_ELIGIBLE; they"
                    + " say NEEDS_REVIEW. Nothing is stored.")
    public EligibilityAnswer checkEligibility(EligibilityQuestion body) {
        return checks.check(actor.get(), body);
    }
}
