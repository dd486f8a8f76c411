package vn.sovang.rolemodel;

import static org.jboss.resteasy.reactive.RestResponse.Status.CREATED;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

/** Role models through their four stages. */
@Path("/role-models")
@Authenticated
@Tag(name = "Role models")
public class RoleModelResource {

    private final RoleModelQueries queries;
    private final RoleModelKeeping keeping;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    RoleModelResource(RoleModelQueries queries, RoleModelKeeping keeping, Idempotency idempotency, CurrentActor actor) {
        this.queries = queries;
        this.keeping = keeping;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listRoleModels",
            summary = "Role models: all replicated ones, and those of one's own units")
    public Page<RoleModelSummary> listRoleModels(
            @BeanParam PageQuery page,
            @QueryParam("stage") RoleModelStage stage,
            @QueryParam("subjectKind") ModelSubject subject,
            @QueryParam("movementId") UUID movement,
            @QueryParam("unitId") @Parameter(description = "Found by the unit, or the unit itself") UUID unit,
            @QueryParam("personId") UUID person,
            @QueryParam("householdId") UUID household) {
        return queries.list(
                actor.get(), page, stage, subject, movement, new RoleModelQueries.Whose(unit, person, household));
    }

    @POST
    @Operation(operationId = "createRoleModel", summary = "Write down a role model that was found")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RoleModelView.class)))
    public RestResponse<RoleModelView> createRoleModel(
            @HeaderParam("Idempotency-Key") String key, RoleModelContent content) {
        Actor me = actor.get();
        RoleModelView view =
                once(me, key, List.of("POST /role-models", known(content)), () -> keeping.find(me, content));
        return ResponseBuilder.create(CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRoleModel", summary = "One role model with who took it over")
    public RestResponse<RoleModelView> getRoleModel(@PathParam("id") UUID id) {
        return tagged(keeping.get(actor.get(), id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "updateRoleModel", summary = "Describe a role model anew")
    public RestResponse<RoleModelView> updateRoleModel(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, RoleModelContent content) {
        return tagged(keeping.change(actor.get(), id, new Precondition(version), content));
    }

    @POST
    @Path("/{id}/stage-changes")
    @Operation(
            operationId = "moveRoleModel",
            summary = "Lead it to a later stage; leaving one out and giving the model up need a reason")
    public RestResponse<RoleModelView> moveRoleModel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            StageChange change) {
        Actor me = actor.get();
        return tagged(once(
                me,
                key,
                List.of("stage-changes", id, known(change)),
                () -> keeping.move(me, id, new Precondition(version), change)));
    }

    @PUT
    @Path("/{id}/consent")
    @Operation(
            operationId = "recordRoleModelConsent",
            summary = "Write down that the person, or one of the household, agreed to be shown to everybody")
    public RestResponse<RoleModelView> recordRoleModelConsent(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, ConsentContent content) {
        return tagged(keeping.agree(actor.get(), id, new Precondition(version), content));
    }

    @DELETE
    @Path("/{id}/consent")
    @Operation(
            operationId = "endRoleModelConsent",
            summary = "The word was taken back: the model leaves the public page at once")
    public RestResponse<RoleModelView> endRoleModelConsent(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return tagged(keeping.withdrawConsent(actor.get(), id, new Precondition(version)));
    }

    @POST
    @Path("/{id}/publication")
    @Operation(operationId = "publishRoleModel", summary = "Show a replicated role model to the public")
    public RestResponse<RoleModelView> publishRoleModel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return tagged(
                once(me, key, List.of("publication", id), () -> keeping.publish(me, id, new Precondition(version))));
    }

    @DELETE
    @Path("/{id}/publication")
    @Operation(operationId = "unpublishRoleModel", summary = "Take it from the public page")
    public RestResponse<RoleModelView> unpublishRoleModel(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return tagged(keeping.unpublish(actor.get(), id, new Precondition(version)));
    }

    private RoleModelView once(Actor me, String key, List<?> request, Supplier<RoleModelView> work) {
        return idempotency.once(me, key, request, RoleModelView.class, work);
    }

    private static RestResponse<RoleModelView> tagged(RoleModelView view) {
        return ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    private static Object known(Object body) {
        return body == null ? "" : body;
    }
}
