package vn.sovang.movement;

import static org.jboss.resteasy.reactive.RestResponse.Status.CREATED;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
import vn.sovang.shared.paging.Years;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;
import vn.sovang.shared.time.AppClock;

/** Emulation movements. */
@Path("/movements")
@Authenticated
@Tag(name = "Movements")
public class MovementResource {

    private final MovementQueries queries;
    private final MovementEditing editing;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final AppClock clock;

    MovementResource(
            MovementQueries queries,
            MovementEditing editing,
            Idempotency idempotency,
            CurrentActor actor,
            AppClock clock) {
        this.clock = clock;
        this.queries = queries;
        this.editing = editing;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listMovements", summary = "Movements; with a year those that run in it")
    public Page<MovementSummary> listMovements(
            @BeanParam PageQuery page,
            @QueryParam("year") String year,
            @QueryParam("scope") MovementScope scope,
            @QueryParam("status") MovementStatus status,
            @QueryParam("length") MovementLength length,
            @QueryParam("regular") Boolean regular) {
        return queries.list(
                actor.get(),
                page,
                new MovementQueries.Wanted(Years.read(year).orElse(null), scope, status, length, regular));
    }

    @GET
    @Path("/form-0601")
    @Operation(operationId = "getForm0601", summary = "Form 0601: movements by scope, length and method")
    public Form0601 getForm0601(
            @QueryParam("year") @Parameter(schema = @Schema(type = SchemaType.INTEGER)) String year) {
        return queries.form0601(Years.read(year).orElse(clock.today().getYear()));
    }

    @POST
    @Operation(operationId = "createMovement", summary = "Begin a movement as a draft")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MovementView.class)))
    public RestResponse<MovementView> createMovement(
            @HeaderParam("Idempotency-Key") String key, MovementContent content) {
        Actor me = actor.get();
        return created(once(me, key, List.of("POST /movements", known(content)), () -> editing.begin(me, content)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getMovement", summary = "One movement with who takes part, results and totals")
    public RestResponse<MovementView> getMovement(@PathParam("id") UUID id) {
        return tagged(editing.get(actor.get(), id));
    }

    @GET
    @Path("/{id}/export")
    @Operation(
            operationId = "exportMovement",
            summary = "Everything written of a movement, with every contribution and award, as one piece of data")
    public MovementArchive exportMovement(@PathParam("id") UUID id) {
        return queries.archive(actor.get(), id);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "updateMovement", summary = "Describe a movement anew, until its final review")
    public RestResponse<MovementView> updateMovement(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, MovementContent content) {
        return tagged(editing.change(actor.get(), id, new Precondition(version), content));
    }

    @POST
    @Path("/{id}/launch")
    @Operation(operationId = "launchMovement", summary = "Launch it by its document")
    public RestResponse<MovementView> launchMovement(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            LaunchContent body) {
        Actor me = actor.get();
        return tagged(once(
                me,
                key,
                List.of("launch", id, known(body)),
                () -> editing.launch(me, id, new Precondition(version), body)));
    }

    @POST
    @Path("/{id}/reviews")
    @Operation(operationId = "reviewMovement", summary = "Write down an interim review")
    public RestResponse<MovementView> reviewMovement(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            ReviewContent body) {
        Actor me = actor.get();
        return tagged(once(
                me,
                key,
                List.of("reviews", id, known(body)),
                () -> editing.review(me, id, new Precondition(version), body)));
    }

    @PUT
    @Path("/{id}/reviews/{place}")
    @Operation(
            operationId = "updateMovementReview",
            summary = "Correct a review, counted from 0; If-Match is the movement's version")
    public RestResponse<MovementView> updateMovementReview(
            @PathParam("id") UUID id,
            @PathParam("place") int place,
            @HeaderParam("If-Match") String version,
            ReviewContent body) {
        return tagged(editing.correctReview(actor.get(), id, place, new Precondition(version), body));
    }

    @POST
    @Path("/{id}/final-review")
    @Operation(operationId = "reviewMovementFinally", summary = "Write down the final review")
    public RestResponse<MovementView> reviewMovementFinally(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            ReviewContent body) {
        Actor me = actor.get();
        return tagged(once(
                me,
                key,
                List.of("final-review", id, known(body)),
                () -> editing.reviewFinally(me, id, new Precondition(version), body)));
    }

    @POST
    @Path("/{id}/closure")
    @Operation(operationId = "closeMovement", summary = "Close it for good")
    public RestResponse<MovementView> closeMovement(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return tagged(once(me, key, List.of("closure", id), () -> editing.close(me, id, new Precondition(version))));
    }

    private MovementView once(Actor me, String key, List<?> request, Supplier<MovementView> work) {
        return idempotency.once(me, key, request, MovementView.class, work);
    }

    private static RestResponse<MovementView> created(MovementView view) {
        return ResponseBuilder.create(CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    private static RestResponse<MovementView> tagged(MovementView view) {
        return ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    private static Object known(Object body) {
        return body == null ? "" : body;
    }
}
