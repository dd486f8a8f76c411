package vn.sovang.eligibility.meter;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.shared.security.CurrentActor;

/** Whom a dossier honours. */
@Path("/award-proposals/{id}/priorities")
@Authenticated
@Tag(name = "Eligibility")
public class PriorityResource {

    private final Priorities priorities;
    private final CurrentActor actor;

    PriorityResource(Priorities priorities, CurrentActor actor) {
        this.priorities = priorities;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getPriorities",
            summary = "Direct workers, women and remote places among the nominees the reader sees",
            description = "By the priorities of the law; it warns and stops nothing.")
    public PriorityView getPriorities(@PathParam("id") UUID id) {
        return priorities.of(actor.get(), id);
    }
}
