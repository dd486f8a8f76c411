package vn.sovang.unit.restricted;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.shared.security.CurrentActor;

/** People found by their identity number. */
@Path("/people/identity-searches")
@Authenticated
@Tag(name = "People")
public class IdentityResource {

    private final RestrictedRecords records;
    private final CurrentActor actor;

    IdentityResource(RestrictedRecords records, CurrentActor actor) {
        this.records = records;
        this.actor = actor;
    }

    @POST
    @Operation(
            operationId = "searchIdentity",
            summary = "Who within one's scope has this identity number, saying why it is asked",
            description = "The reason and the asker go to the audit trail, the number does not. Equality only.")
    public IdentityContent.Found searchIdentity(IdentityContent.Search body) {
        return new IdentityContent.Found(records.find(actor.get(), body));
    }
}
