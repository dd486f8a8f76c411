package vn.sovang.round.own;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Attachment;
import vn.sovang.shared.security.CurrentActor;

/** Files of a unit's own round. */
@Path("/award-rounds/{id}")
@Authenticated
@Tag(name = "Award rounds")
public class OwnPaperResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final OwnPapers papers;
    private final CurrentActor actor;

    OwnPaperResource(OwnPapers papers, CurrentActor actor) {
        this.papers = papers;
        this.actor = actor;
    }

    @GET
    @Path("/candidates.xlsx")
    @Produces(XLSX)
    @Operation(
            operationId = "downloadOwnSheet",
            summary = "Everybody considered, as far as the reader sees, as a sheet")
    public RestResponse<byte[]> downloadOwnSheet(@PathParam("id") UUID id) {
        return file(papers.sheet(actor.get(), id), "Danh sách xét khen thưởng.xlsx");
    }

    @GET
    @Path("/candidates.docx")
    @Produces(DOCX)
    @Operation(operationId = "downloadOwnList", summary = "The same as a Word file to be signed")
    public RestResponse<byte[]> downloadOwnList(@PathParam("id") UUID id) {
        return file(papers.list(actor.get(), id), "Danh sách xét khen thưởng.docx");
    }

    @GET
    @Path("/decision.docx")
    @Produces(DOCX)
    @Operation(
            operationId = "downloadOwnDecisionDraft",
            summary = "The decision of the unit's head on those considered, before number and date")
    public RestResponse<byte[]> downloadOwnDecisionDraft(@PathParam("id") UUID id) {
        return file(papers.decision(actor.get(), id), "Dự thảo quyết định khen thưởng.docx");
    }

    private static RestResponse<byte[]> file(byte[] content, String name) {
        return RestResponse.ResponseBuilder.ok(content)
                .header("Content-Disposition", Attachment.named(name))
                .build();
    }
}
