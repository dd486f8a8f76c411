package vn.sovang.eligibility.dossier;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.shared.security.CurrentActor;

/** The rules asked about the nominees of a dossier. */
@Path("/award-proposals/{id}/eligibility")
@Authenticated
@Tag(name = "Eligibility")
public class DossierEligibilityResource {

    private final DossierEligibility eligibility;
    private final CurrentActor actor;

    DossierEligibilityResource(DossierEligibility eligibility, CurrentActor actor) {
        this.eligibility = eligibility;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getDossierEligibility",
            summary = "What the rules say of every nominee, now and when it was sent, taken in and decided",
            description = "From the register, annual facts and the papers of the dossier. Restricted facts are counted"
                    + " for who may open them and change no answer.")
    public DossierEligibilityView getDossierEligibility(@PathParam("id") UUID id) {
        return eligibility.of(actor.get(), id);
    }
}
