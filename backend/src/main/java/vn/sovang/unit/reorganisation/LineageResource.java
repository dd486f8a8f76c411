package vn.sovang.unit.reorganisation;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.shared.security.CurrentActor;

/** Where a unit came from and what became of it. */
@Path("/units/{id}/lineage")
@Authenticated
@Tag(name = "Units")
public class LineageResource {

    private final LineageQueries queries;
    private final CurrentActor actor;

    LineageResource(LineageQueries queries, CurrentActor actor) {
        this.queries = queries;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "getUnitLineage", summary = "The family of a unit through all reorganisations")
    public LineageView getUnitLineage(@PathParam("id") UUID id) {
        return queries.of(actor.get(), id);
    }
}
