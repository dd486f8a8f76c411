package vn.sovang.submission;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Attachment;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** What the province submits to the Prime Minister and the State President, and what comes back. */
@Path("/higher-submissions")
@Authenticated
@Tag(name = "Higher submissions")
public class SubmissionResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final SubmissionQueries queries;
    private final SubmissionReading reading;
    private final SubmittingUpward submitting;
    private final SubmissionPapers papers;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    SubmissionResource(
            SubmissionQueries queries,
            SubmissionReading reading,
            SubmittingUpward submitting,
            SubmissionPapers papers,
            Idempotency idempotency,
            CurrentActor actor) {
        this.queries = queries;
        this.reading = reading;
        this.submitting = submitting;
        this.papers = papers;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listHigherSubmissions", summary = "Letters, latest first")
    public Page<SubmissionViews.Summary> listHigherSubmissions(@BeanParam PageQuery page) {
        return queries.list(actor.get(), page);
    }

    @GET
    @Path("/waiting")
    @Operation(operationId = "listForwardedNominees", summary = "Nominees to be submitted that stand in no letter yet")
    public SubmissionViews.Waiting listForwardedNominees() {
        return queries.waiting(actor.get());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getHigherSubmission", summary = "One letter with its list and answers")
    public RestResponse<SubmissionViews.View> getHigherSubmission(@PathParam("id") UUID id) {
        return tagged(reading.get(actor.get(), id), RestResponse.Status.OK);
    }

    @GET
    @Path("/{id}/letter.docx")
    @Produces(DOCX)
    @Operation(operationId = "downloadHigherSubmission", summary = "The letter as a Word file")
    public RestResponse<byte[]> downloadHigherSubmission(@PathParam("id") UUID id) {
        return RestResponse.ResponseBuilder.ok(papers.letter(actor.get(), id))
                .header("Content-Disposition", Attachment.named("Tờ trình Thủ tướng Chính phủ.docx"))
                .build();
    }

    @POST
    @Operation(operationId = "draftHigherSubmission", summary = "Write a letter for chosen nominees")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SubmissionViews.View.class)))
    public RestResponse<SubmissionViews.View> draftHigherSubmission(
            @HeaderParam("Idempotency-Key") String key, SubmissionCommands.Draft body) {
        Actor me = actor.get();
        return tagged(
                once(me, key, "draft", null, body, () -> submitting.draft(me, body)), RestResponse.Status.CREATED);
    }

    @POST
    @Path("/{id}/sending")
    @Operation(operationId = "sendHigherSubmission", summary = "Mark the letter as signed and sent")
    public RestResponse<SubmissionViews.View> sendHigherSubmission(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            SubmissionCommands.Send body) {
        Actor me = actor.get();
        return tagged(
                once(me, key, "send", id, body, () -> submitting.send(me, id, new Precondition(ifMatch), body)),
                RestResponse.Status.OK);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelHigherSubmission", summary = "Give a letter up before it is sent")
    public RestResponse<SubmissionViews.View> cancelHigherSubmission(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            SubmissionCommands.Cancel body) {
        Actor me = actor.get();
        return tagged(
                once(me, key, "cancel", id, body, () -> submitting.cancel(me, id, new Precondition(ifMatch), body)),
                RestResponse.Status.OK);
    }

    @POST
    @Path("/{id}/results")
    @Operation(
            operationId = "recordHigherResults",
            summary = "Record what one paper from above says; honours enter the register at once")
    public RestResponse<SubmissionViews.View> recordHigherResults(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            SubmissionCommands.Results body) {
        Actor me = actor.get();
        return tagged(
                once(me, key, "results", id, body, () -> submitting.record(me, id, new Precondition(ifMatch), body)),
                RestResponse.Status.OK);
    }

    private SubmissionViews.View once(
            Actor me, String key, String step, UUID id, Object body, Supplier<SubmissionViews.View> work) {
        return idempotency.once(
                me, key, Arrays.asList("higher-submissions", step, id, body), SubmissionViews.View.class, work);
    }

    private static RestResponse<SubmissionViews.View> tagged(SubmissionViews.View view, RestResponse.Status status) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
