package vn.sovang.proposal;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.shared.security.CurrentActor;

/** A dossier as it was sent each time, and what changed in between. */
@Path("/award-proposals/{id}/versions")
@Authenticated
@Tag(name = "Award proposals")
public class SentDossierResource {

    private final SentDossiers sent;
    private final CurrentActor actor;

    SentDossierResource(SentDossiers sent, CurrentActor actor) {
        this.sent = sent;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listSentDossiers", summary = "The sendings of a dossier, latest first")
    public SentDossiers.All listSentDossiers(@PathParam("id") UUID id) {
        return sent.all(actor.get(), id);
    }

    @GET
    @Path("/content")
    @Operation(operationId = "getSentDossier", summary = "The dossier in words as it was sent then, or as it stands")
    public SentContent getSentDossier(
            @PathParam("id") UUID id,
            @QueryParam("round") @Parameter(description = "Which sending; as it stands when left out") Integer round) {
        return sent.content(actor.get(), id, round);
    }

    @GET
    @Path("/differences")
    @Operation(
            operationId = "getDossierDifferences",
            summary = "What changed in papers, nominees and texts between two sendings")
    public SentDifferences getDossierDifferences(
            @PathParam("id") UUID id,
            @QueryParam("from") @Parameter(description = "The earlier sending; the last one before when left out")
                    Integer from,
            @QueryParam("to") @Parameter(description = "The later sending; the dossier as it stands when left out")
                    Integer to) {
        return sent.differences(actor.get(), id, from, to);
    }
}
