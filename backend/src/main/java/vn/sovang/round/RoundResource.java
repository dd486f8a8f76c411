package vn.sovang.round;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Years;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Award rounds: the province's, and each unit's own. */
@Path("/award-rounds")
@Authenticated
@Tag(name = "Award rounds")
public class RoundResource {

    private final RoundQueries queries;
    private final RoundEditing editing;
    private final RoundAwards awards;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    RoundResource(
            RoundQueries queries,
            RoundEditing editing,
            RoundAwards awards,
            Idempotency idempotency,
            CurrentActor actor) {
        this.queries = queries;
        this.editing = editing;
        this.awards = awards;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listAwardRounds", summary = "Rounds within the reader's scope")
    public Page<RoundSummary> listAwardRounds(
            @BeanParam PageQuery page,
            @QueryParam("year") @Parameter(description = "Year of the achievement") String year,
            @QueryParam("level") RoundLevel level,
            @QueryParam("status") RoundStatus status,
            @QueryParam("ownerUnitId") UUID ownerUnitId) {
        return queries.list(
                actor.get(), page, new RoundQueries.Filter(Years.read(year).orElse(null), level, status, ownerUnitId));
    }

    @GET
    @Path("/awards")
    @Operation(
            operationId = "listRoundAwards",
            summary = "Awards a round can be on: those the unit's head decides, or without a unit the province's")
    public RoundAwards.Choices listRoundAwards(@QueryParam("ownerUnitId") UUID ownerUnitId) {
        actor.get();
        return awards.of(ownerUnitId);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAwardRound", summary = "One round")
    public RestResponse<RoundView> getAwardRound(@PathParam("id") UUID id) {
        return tagged(queries.get(actor.get(), id));
    }

    @POST
    @Operation(operationId = "planAwardRound", summary = "Plan a round of the province or of a unit")
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RoundView.class)))
    public RestResponse<RoundView> planAwardRound(@HeaderParam("Idempotency-Key") String key, RoundContent body) {
        Actor me = actor.get();
        RoundView view = once(me, key, List.of("award-rounds", known(body)), () -> editing.plan(me, body));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeAwardRound", summary = "Describe a round anew, until it ends")
    public RestResponse<RoundView> changeAwardRound(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String seen, RoundContent body) {
        return tagged(editing.change(actor.get(), id, new Precondition(seen), body));
    }

    @POST
    @Path("/{id}/opening")
    @Operation(operationId = "openAwardRound", summary = "Begin to take dossiers")
    public RestResponse<RoundView> openAwardRound(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return tagged(once(me, key, List.of("round-opening", id), () -> editing.open(me, id, new Precondition(seen))));
    }

    @POST
    @Path("/{id}/closure")
    @Operation(
            operationId = "closeAwardRound",
            summary = "End it; 409 while something in it is with the lead agency or undecided")
    public RestResponse<RoundView> closeAwardRound(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return tagged(once(me, key, List.of("round-closure", id), () -> editing.close(me, id, new Precondition(seen))));
    }

    @POST
    @Path("/{id}/reopening")
    @Operation(operationId = "reopenAwardRound", summary = "Take dossiers again, with a reason")
    public RestResponse<RoundView> reopenAwardRound(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            RoundReason body) {
        Actor me = actor.get();
        return tagged(once(
                me,
                key,
                List.of("round-reopening", id, known(body)),
                () -> editing.reopen(me, id, new Precondition(seen), body)));
    }

    private RoundView once(Actor me, String key, List<?> request, Supplier<RoundView> work) {
        return idempotency.once(me, key, request, RoundView.class, work);
    }

    private static RestResponse<RoundView> tagged(RoundView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    private static Object known(Object body) {
        return body == null ? "" : body;
    }
}
