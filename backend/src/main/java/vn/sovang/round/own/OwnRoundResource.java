package vn.sovang.round.own;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.sovang.round.names.CandidateReading;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** What a unit considers in a round of its own, up to the decision of its head. */
@Path("/award-rounds/{id}")
@Authenticated
@Tag(name = "Award rounds")
public class OwnRoundResource {

    private final OwnLists lists;
    private final CandidateNaming naming;
    private final CandidateLists reading;
    private final OwnDeciding deciding;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    OwnRoundResource(
            OwnLists lists,
            CandidateNaming naming,
            CandidateLists reading,
            OwnDeciding deciding,
            Idempotency idempotency,
            CurrentActor actor) {
        this.lists = lists;
        this.naming = naming;
        this.reading = reading;
        this.deciding = deciding;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Path("/candidates")
    @Operation(
            operationId = "getOwnRound",
            summary = "Lists, candidates, figures and outcomes; 404 for a round of the province")
    public RestResponse<OwnRoundView> getOwnRound(@PathParam("id") UUID id) {
        return tagged(lists.get(actor.get(), id));
    }

    @POST
    @Path("/candidates/readings")
    @Operation(operationId = "readCandidates", summary = "What a pasted list comes to; stores nothing")
    public CandidateReading readCandidates(@PathParam("id") UUID id, OwnCommands.Written body) {
        return reading.ofText(actor.get(), id, body);
    }

    @POST
    @Path("/candidates/sheet-readings")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "readCandidateSheet", summary = "The same for an .xlsx (multipart field file)")
    public CandidateReading readCandidateSheet(
            @PathParam("id") UUID id,
            @RestForm("file") FileUpload file,
            @RestForm("awardCode") String awardCode,
            @RestForm("listUnitId") UUID listUnitId) {
        return reading.ofFile(
                actor.get(),
                id,
                Optional.ofNullable(listUnitId),
                awardCode,
                file == null ? null : file.uploadedFile(),
                file == null ? null : file.fileName());
    }

    @POST
    @Path("/candidates")
    @Operation(
            operationId = "nameCandidates",
            summary = "Name candidates for one award, all or none; people nobody knows yet are made")
    @APIResponse(
            responseCode = "201",
            description = "Named",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OwnRoundView.class)))
    public RestResponse<OwnRoundView> nameCandidates(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, OwnCommands.Naming body) {
        Actor me = actor.get();
        OwnRoundView view = once(me, key, List.of("candidates", id, known(body)), () -> naming.name(me, id, body));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    @DELETE
    @Path("/candidates/{candidateId}")
    @Operation(
            operationId = "takeCandidateBack",
            summary = "Take a candidate back; after the vote it stays as withdrawn")
    public RestResponse<OwnRoundView> takeCandidateBack(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @HeaderParam("If-Match") String seen) {
        return tagged(naming.takeBack(actor.get(), id, candidateId, new Precondition(seen)));
    }

    @DELETE
    @Path("/candidates/batches/{batchId}")
    @Operation(
            operationId = "undoCandidates",
            summary = "Take a list out again, with who was made for it; 409 once it was sent or voted on")
    public RestResponse<OwnRoundView> undoCandidates(
            @PathParam("id") UUID id, @PathParam("batchId") UUID batchId, @HeaderParam("If-Match") String seen) {
        return tagged(naming.undo(actor.get(), id, batchId, new Precondition(seen)));
    }

    @POST
    @Path("/lists/{unitId}/submission")
    @Operation(operationId = "sendOwnList", summary = "A part of the unit sends its list with the minutes")
    public RestResponse<OwnRoundView> sendOwnList(
            @PathParam("id") UUID id,
            @PathParam("unitId") UUID unitId,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            OwnCommands.Minutes body) {
        Actor me = actor.get();
        return tagged(once(
                me,
                key,
                List.of("list-submission", id, unitId, known(body)),
                () -> lists.send(me, id, unitId, new Precondition(seen), body)));
    }

    @POST
    @Path("/lists/{unitId}/return")
    @Operation(operationId = "returnOwnList", summary = "Give a list back to its part with a reason")
    public RestResponse<OwnRoundView> returnOwnList(
            @PathParam("id") UUID id,
            @PathParam("unitId") UUID unitId,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            OwnCommands.Reason body) {
        Actor me = actor.get();
        return tagged(once(
                me,
                key,
                List.of("list-return", id, unitId, known(body)),
                () -> lists.giveBack(me, id, unitId, new Precondition(seen), body)));
    }

    @PUT
    @Path("/sitting")
    @Operation(
            operationId = "recordOwnSitting",
            summary = "The figures of the unit's council; who is left out got everybody's vote")
    public RestResponse<OwnRoundView> recordOwnSitting(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String seen, OwnCommands.Sat body) {
        return tagged(lists.sat(actor.get(), id, new Precondition(seen), body));
    }

    @POST
    @Path("/decision")
    @Operation(
            operationId = "decideOwnRound",
            summary = "The numbered decision of the unit's head, with its register entries, all or nothing")
    public RestResponse<OwnRoundView> decideOwnRound(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            OwnCommands.Decide body) {
        Actor me = actor.get();
        return tagged(once(
                me,
                key,
                List.of("own-decision", id, known(body)),
                () -> deciding.decide(me, id, new Precondition(seen), body)));
    }

    private OwnRoundView once(Actor me, String key, List<?> request, Supplier<OwnRoundView> work) {
        return idempotency.once(me, key, request, OwnRoundView.class, work);
    }

    private static RestResponse<OwnRoundView> tagged(OwnRoundView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    private static Object known(Object body) {
        return body == null ? "" : body;
    }
}
