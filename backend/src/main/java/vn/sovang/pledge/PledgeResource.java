package vn.sovang.pledge;

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
import vn.sovang.shared.paging.Years;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Pledges of units. */
@Path("/pledges")
@Authenticated
@Tag(name = "Pledges")
public class PledgeResource {

    private final PledgeQueries queries;
    private final PledgeWriting writing;
    private final PledgeMoving moving;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    PledgeResource(
            PledgeQueries queries,
            PledgeWriting writing,
            PledgeMoving moving,
            Idempotency idempotency,
            CurrentActor actor) {
        this.queries = queries;
        this.writing = writing;
        this.moving = moving;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listPledges", summary = "Pledges the reader may see")
    public Page<PledgeSummary> listPledges(
            @BeanParam PageQuery page,
            @QueryParam("year") String year,
            @QueryParam("blockId") UUID blockId,
            @QueryParam("unitId") UUID unitId,
            @QueryParam("status") PledgeStatus status) {
        return queries.list(actor.get(), page, Years.read(year), blockId, unitId, status);
    }

    @POST
    @Operation(operationId = "createPledge", summary = "Begin a member's pledge, empty or from an earlier one")
    @APIResponse(
            responseCode = "201",
            description = "Begun, as a draft",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PledgeView.class)))
    public RestResponse<PledgeView> createPledge(@HeaderParam("Idempotency-Key") String key, NewPledge pledge) {
        Actor me = actor.get();
        PledgeView view = once(me, key, List.of("POST /pledges", known(pledge)), () -> writing.begin(me, pledge));
        return ResponseBuilder.create(CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPledge", summary = "One pledge with targets and results")
    public RestResponse<PledgeView> getPledge(@PathParam("id") UUID id) {
        return tagged(moving.get(actor.get(), id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "updatePledge", summary = "Write what the unit promises; a draft may be incomplete")
    public RestResponse<PledgeView> updatePledge(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, PledgeContent content) {
        return tagged(writing.write(actor.get(), id, new Precondition(version), content));
    }

    @POST
    @Path("/{id}/submission")
    @Operation(operationId = "submitPledge", summary = "Send the pledge to be signed")
    public RestResponse<PledgeView> submitPledge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return tagged(once(me, key, List.of("submission", id), () -> moving.submit(me, id, new Precondition(version))));
    }

    @POST
    @Path("/{id}/signature")
    @Operation(
            operationId = "signPledge",
            summary = "Sign as the unit's head, or mark that it was signed at the conference")
    public RestResponse<PledgeView> signPledge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            SignatureContent signature) {
        Actor me = actor.get();
        return tagged(once(
                me,
                key,
                List.of("signature", id, known(signature)),
                () -> moving.sign(me, id, new Precondition(version), signature)));
    }

    @POST
    @Path("/{id}/return")
    @Operation(operationId = "returnPledge", summary = "Give a sent pledge or a year's report back with a reason")
    public RestResponse<PledgeView> returnPledge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            ReturnReason reason) {
        Actor me = actor.get();
        return tagged(once(
                me,
                key,
                List.of("return", id, known(reason)),
                () -> moving.giveBack(me, id, new Precondition(version), reason)));
    }

    @PUT
    @Path("/{id}/results")
    @Operation(operationId = "updatePledgeResults", summary = "Write results of some targets for one period")
    public RestResponse<PledgeView> updatePledgeResults(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, ResultsContent results) {
        return tagged(writing.writeResults(actor.get(), id, new Precondition(version), results));
    }

    @POST
    @Path("/{id}/mid-report")
    @Operation(operationId = "reportPledgeMidYear", summary = "Send the half-year results")
    public RestResponse<PledgeView> reportPledgeMidYear(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return tagged(
                once(me, key, List.of("mid-report", id), () -> moving.reportMid(me, id, new Precondition(version))));
    }

    @POST
    @Path("/{id}/year-report")
    @Operation(operationId = "reportPledgeYear", summary = "Send the year's results, one for every target")
    public RestResponse<PledgeView> reportPledgeYear(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return tagged(
                once(me, key, List.of("year-report", id), () -> moving.reportYear(me, id, new Precondition(version))));
    }

    @POST
    @Path("/{id}/confirmation")
    @Operation(operationId = "confirmPledge", summary = "Confirm the year's results as the block head")
    public RestResponse<PledgeView> confirmPledge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return tagged(
                once(me, key, List.of("confirmation", id), () -> moving.confirm(me, id, new Precondition(version))));
    }

    private PledgeView once(Actor me, String key, List<?> request, Supplier<PledgeView> work) {
        return idempotency.once(me, key, request, PledgeView.class, work);
    }

    private static RestResponse<PledgeView> tagged(PledgeView view) {
        return ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    private static Object known(Object body) {
        return body == null ? "" : body;
    }
}
