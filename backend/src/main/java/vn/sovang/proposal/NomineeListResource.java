package vn.sovang.proposal;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
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

/** Nominees of a dossier from a written list. */
@Path("/award-proposals/{id}/nominees")
@Authenticated
@Tag(name = "Award proposals")
public class NomineeListResource {

    private final NomineeLists lists;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    NomineeListResource(NomineeLists lists, Idempotency idempotency, CurrentActor actor) {
        this.lists = lists;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Path("/readings")
    @Operation(operationId = "readNominees", summary = "What a pasted list comes to; stores nothing")
    public CandidateReading readNominees(@PathParam("id") UUID id, NomineeCommands.Written body) {
        return lists.ofText(actor.get(), id, body);
    }

    @POST
    @Path("/sheet-readings")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "readNomineeSheet", summary = "The same for an .xlsx (multipart field file)")
    public CandidateReading readNomineeSheet(
            @PathParam("id") UUID id, @RestForm("file") FileUpload file, @RestForm("awardCode") String awardCode) {
        return lists.ofFile(
                actor.get(),
                id,
                awardCode,
                file == null ? null : file.uploadedFile(),
                file == null ? null : file.fileName());
    }

    @POST
    @Path("/batches")
    @Operation(
            operationId = "addNominees",
            summary = "Name nominees for one award, all or none; who nobody knows yet is made")
    @APIResponse(
            responseCode = "201",
            description = "Named",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProposalView.class)))
    public RestResponse<ProposalView> addNominees(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            NomineeCommands.Naming body) {
        Actor me = actor.get();
        ProposalView view = idempotency.once(
                me,
                key,
                List.of("nominee-batch", id, body == null ? "" : body),
                ProposalView.class,
                () -> lists.name(me, id, new Precondition(seen), body));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    @DELETE
    @Path("/batches/{batchId}")
    @Operation(
            operationId = "undoNominees",
            summary =
                    "Take a list out again, with who was made for it; 409 when somebody wrote about one of them since")
    public RestResponse<ProposalView> undoNominees(
            @PathParam("id") UUID id, @PathParam("batchId") UUID batchId, @HeaderParam("If-Match") String seen) {
        return ProposalResource.ok(lists.undo(actor.get(), id, batchId, new Precondition(seen)));
    }
}
