package vn.sovang.council;

import static org.jboss.resteasy.reactive.RestResponse.Status.CREATED;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Councils for emulation and commendation. */
@Path("/councils")
@Authenticated
@Tag(name = "Councils")
public class CouncilResource {

    private final CouncilQueries queries;
    private final CouncilKeeping keeping;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    CouncilResource(CouncilQueries queries, CouncilKeeping keeping, Idempotency idempotency, CurrentActor actor) {
        this.queries = queries;
        this.keeping = keeping;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listCouncils", summary = "The province's council and those of the reader's units")
    public Page<CouncilQueries.Summary> listCouncils(@BeanParam PageQuery page) {
        return queries.list(actor.get(), page);
    }

    @POST
    @Operation(operationId = "foundCouncil", summary = "Found a council with the usual rules")
    @APIResponse(
            responseCode = "201",
            description = "Founded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CouncilView.class)))
    public RestResponse<CouncilView> foundCouncil(
            @HeaderParam("Idempotency-Key") String key, CouncilCommands.Found body) {
        Actor me = actor.get();
        CouncilView view = idempotency.once(
                me,
                key,
                List.of("councils", body == null ? "" : body),
                CouncilView.class,
                () -> keeping.found(me, body));
        return ResponseBuilder.create(CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCouncil", summary = "One council: members, decisions, rules")
    public RestResponse<CouncilView> getCouncil(@PathParam("id") UUID id) {
        return tagged(keeping.get(actor.get(), id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "renameCouncil", summary = "Name and standing body")
    public RestResponse<CouncilView> renameCouncil(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, CouncilCommands.Name body) {
        return tagged(keeping.rename(actor.get(), id, new Precondition(version), body));
    }

    @PUT
    @Path("/{id}/composition")
    @Operation(operationId = "composeCouncil", summary = "Who sits on it, by which decision; sent as a whole")
    public RestResponse<CouncilView> composeCouncil(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, CouncilCommands.Composition body) {
        return tagged(keeping.compose(actor.get(), id, new Precondition(version), body));
    }

    @PUT
    @Path("/{id}/rules")
    @Operation(operationId = "setCouncilRules", summary = "Quorum, thresholds, their base, opinions of absent members")
    public RestResponse<CouncilView> setCouncilRules(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, CouncilCommands.RulesInput body) {
        return tagged(keeping.setRules(actor.get(), id, new Precondition(version), body));
    }

    @GET
    @Path("/{id}/accounts")
    @Operation(operationId = "listCouncilAccounts", summary = "Accounts a member can be given")
    public CouncilAccounts.Choices listCouncilAccounts(@PathParam("id") UUID id) {
        return keeping.accounts(actor.get(), id);
    }

    private static RestResponse<CouncilView> tagged(CouncilView view) {
        return ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
