package vn.sovang.calendar;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reckoning of deadlines for whoever asks. */
@Path("")
@Authenticated
@Tag(name = "Calendar")
public class DeadlineResource {

    private final DeadlineReckoning reckoning;

    DeadlineResource(DeadlineReckoning reckoning) {
        this.reckoning = reckoning;
    }

    @POST
    @Path("/deadline-chains")
    @Operation(
            operationId = "reckonDeadlineChain",
            summary = "The last day of each step, counted back from the final day",
            description = "Nothing is stored. A chain that cannot be kept is refused, naming the step that breaks it.")
    public DeadlineChain.View reckonDeadlineChain(DeadlineChain body) {
        return reckoning.chain(body);
    }

    @POST
    @Path("/written-times/readings")
    @Operation(
            operationId = "readWrittenTime",
            summary = "What a written time means",
            description = "Nothing is stored. What cannot be read comes back as it was.")
    public WrittenTime.View readWrittenTime(WrittenTime body) {
        return reckoning.read(body);
    }
}
