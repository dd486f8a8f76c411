package vn.sovang.eligibility.meter;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.shared.security.CurrentActor;

/** A dossier as it might be. */
@Path("/award-proposals/{id}/trials")
@Authenticated
@Tag(name = "Eligibility")
public class TrialResource {

    private final Trials trials;
    private final CurrentActor actor;

    TrialResource(Trials trials, CurrentActor actor) {
        this.trials = trials;
        this.actor = actor;
    }

    @POST
    @Operation(
            operationId = "tryDossier",
            summary = "What would change if some nominees were taken out or had another award",
            description = "Rules, meter of priorities and numbers by award side by side. Nothing is stored.")
    public TrialViews.View tryDossier(@PathParam("id") UUID id, TrialViews.Question body) {
        return trials.of(actor.get(), id, body);
    }
}
