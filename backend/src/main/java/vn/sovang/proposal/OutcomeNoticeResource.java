package vn.sovang.proposal;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Attachment;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.CurrentActor;

/** What a proposer is told about its nominees after the decision. */
@Path("/award-proposals/{id}/outcome-notice")
@Authenticated
@Tag(name = "Award proposals")
public class OutcomeNoticeResource {

    private final OutcomeNoticing noticing;
    private final OutcomeNoticePapers papers;
    private final CurrentActor actor;

    OutcomeNoticeResource(OutcomeNoticing noticing, OutcomeNoticePapers papers, CurrentActor actor) {
        this.noticing = noticing;
        this.papers = papers;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getOutcomeNotice",
            summary = "What became of each nominee, and the letter that told it; no nominees before the decision")
    public RestResponse<OutcomeNoticeView> getOutcomeNotice(@PathParam("id") UUID id) {
        return tagged(noticing.get(actor.get(), id));
    }

    @PUT
    @Operation(
            operationId = "recordOutcomeNotice",
            summary = "Record number, day and signer of the letter that went out")
    public RestResponse<OutcomeNoticeView> recordOutcomeNotice(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, OutcomeNoticeView.Content body) {
        return tagged(noticing.record(actor.get(), id, new Precondition(version), body));
    }

    @GET
    @Path("/letter.docx")
    @Produces(ProposalResource.DOCX)
    @Operation(operationId = "downloadOutcomeNotice", summary = "The letter as a Word file, to be numbered and signed")
    public RestResponse<byte[]> downloadOutcomeNotice(@PathParam("id") UUID id) {
        return RestResponse.ResponseBuilder.ok(papers.letter(actor.get(), id))
                .header("Content-Disposition", Attachment.named("Công văn thông báo kết quả khen thưởng.docx"))
                .build();
    }

    private static RestResponse<OutcomeNoticeView> tagged(OutcomeNoticeView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
