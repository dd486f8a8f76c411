package vn.sovang.unit.profile;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.CurrentActor;

/** Dated facts of units. */
@Path("/units/{id}/profile")
@Authenticated
@Tag(name = "Units")
public class ProfileResource {

    private final ProfileKeeping profiles;
    private final CurrentActor actor;

    ProfileResource(ProfileKeeping profiles, CurrentActor actor) {
        this.profiles = profiles;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "getUnitProfile", summary = "Areas, numbers of people and officers of a unit over time")
    public RestResponse<ProfileView> getUnitProfile(@PathParam("id") UUID id) {
        return tagged(profiles.get(actor.get(), id));
    }

    @PUT
    @Operation(operationId = "tellUnitProfile", summary = "Tell all dated facts of a unit anew")
    public RestResponse<ProfileView> tellUnitProfile(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, ProfileContent body) {
        return tagged(profiles.tell(actor.get(), id, new Precondition(version), body));
    }

    private static RestResponse<ProfileView> tagged(ProfileView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
