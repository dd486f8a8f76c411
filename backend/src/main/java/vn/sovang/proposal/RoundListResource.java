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
import vn.sovang.shared.http.Attachment;
import vn.sovang.shared.security.CurrentActor;

/** The consolidated list of a round of the province. */
@Path("/award-rounds/{id}")
@Authenticated
@Tag(name = "Award rounds")
public class RoundListResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RoundListPapers papers;
    private final CurrentActor actor;

    RoundListResource(RoundListPapers papers, CurrentActor actor) {
        this.papers = papers;
        this.actor = actor;
    }

    @GET
    @Path("/nominees.xlsx")
    @Produces(XLSX)
    @Operation(operationId = "downloadRoundSheet", summary = "Every nominee the reader sees, as a sheet")
    public RestResponse<byte[]> downloadRoundSheet(@PathParam("id") UUID id) {
        return file(papers.sheet(actor.get(), id), "Danh sách tổng hợp.xlsx");
    }

    @GET
    @Path("/nominees.docx")
    @Produces(DOCX)
    @Operation(
            operationId = "downloadRoundList",
            summary = "Every nominee the reader sees, as a Word file to be signed")
    public RestResponse<byte[]> downloadRoundList(@PathParam("id") UUID id) {
        return file(papers.paper(actor.get(), id), "Danh sách tổng hợp.docx");
    }

    private static RestResponse<byte[]> file(byte[] content, String name) {
        return RestResponse.ResponseBuilder.ok(content)
                .header("Content-Disposition", Attachment.named(name))
                .build();
    }
}
