package vn.sovang.proposal;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.security.CurrentActor;

/** What the appraisal works with: claimed and known honours side by side, the receipt slip. */
@Path("/award-proposals/{id}")
@Authenticated
@Tag(name = "Appraisal")
public class AppraisalResource {

    private final AppraisalPapers papers;
    private final CurrentActor actor;

    AppraisalResource(AppraisalPapers papers, CurrentActor actor) {
        this.papers = papers;
        this.actor = actor;
    }

    @GET
    @Path("/history-comparison")
    @Operation(
            operationId = "compareHistory",
            summary = "Honours the reports claim beside those the register knows, with what differs")
    public HistoryComparison.All compareHistory(@PathParam("id") UUID id) {
        return papers.compare(actor.get(), id);
    }

    @GET
    @Path("/receipt.docx")
    @Produces(ProposalResource.DOCX)
    @Operation(operationId = "downloadReceipt", summary = "The receipt slip with the due date, as a Word file")
    public RestResponse<byte[]> downloadReceipt(@PathParam("id") UUID id) {
        return ProposalResource.file(papers.receipt(actor.get(), id), "Phieu-tiep-nhan.docx");
    }
}
