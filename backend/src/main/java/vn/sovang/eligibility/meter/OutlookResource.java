package vn.sovang.eligibility.meter;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.shared.security.CurrentActor;

/** The next awards of one person or unit. */
@Path("/eligibility-outlooks")
@Authenticated
@Tag(name = "Eligibility")
public class OutlookResource {

    private final Outlooks outlooks;
    private final CurrentActor actor;

    OutlookResource(Outlooks outlooks, CurrentActor actor) {
        this.outlooks = outlooks;
        this.actor = actor;
    }

    @POST
    @Operation(
            operationId = "askOutlook",
            summary = "How far somebody is from the next awards, and what assumed years would change",
            description = "By what is on record; what is not recorded is taken as not there. Nothing is stored.")
    public OutlookViews.View askOutlook(OutlookViews.Question body) {
        return outlooks.of(actor.get(), body == null ? new OutlookViews.Question(null, null, null, null) : body);
    }
}
