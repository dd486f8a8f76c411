package vn.sovang.plan;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.security.CurrentActor;

/** A person's own calendar address. */
@Path("/calendar-feeds")
@Authenticated
@Tag(name = "Annual plans")
public class FeedResource {

    static final String ICS = "text/calendar";

    private final FeedKeeping feeds;
    private final CurrentActor actor;

    FeedResource(FeedKeeping feeds, CurrentActor actor) {
        this.feeds = feeds;
        this.actor = actor;
    }

    @GET
    @Path("/mine")
    @Operation(operationId = "getMyCalendarFeed", summary = "Whether this person has a calendar address")
    public FeedView getMyCalendarFeed() {
        return feeds.mine(actor.get());
    }

    @POST
    @Path("/mine")
    @Operation(
            operationId = "makeMyCalendarFeed",
            summary = "Make a calendar address with a secret in it; the one before it ends",
            description =
                    "The secret is shown once and kept as a hash. Not taken once by a key: its answer is a secret.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FeedView.class)))
    public RestResponse<FeedView> makeMyCalendarFeed() {
        return RestResponse.status(RestResponse.Status.CREATED, feeds.make(actor.get()));
    }

    @DELETE
    @Path("/mine")
    @Operation(operationId = "revokeMyCalendarFeed", summary = "End this person's calendar address")
    @APIResponse(responseCode = "204", description = "Ended")
    public RestResponse<Void> revokeMyCalendarFeed() {
        feeds.revoke(actor.get());
        return RestResponse.noContent();
    }

    @GET
    @Path("/{token}")
    @PermitAll
    @Produces(ICS)
    @Operation(
            operationId = "readCalendarFeed",
            summary = "The calendar behind an address: what of the plans its owner's units have to do",
            description = "Carries its own secret. A wrong or ended one is answered 404.")
    @APIResponse(
            responseCode = "200",
            description = "iCalendar stream (RFC 5545)",
            content = @Content(mediaType = ICS, schema = @Schema(implementation = String.class)))
    public RestResponse<String> readCalendarFeed(@PathParam("token") String token) {
        return RestResponse.ResponseBuilder.ok(feeds.calendar(token))
                .header("Content-Type", ICS + ";charset=UTF-8")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
