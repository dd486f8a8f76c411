package vn.sovang.document;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.shared.security.CurrentActor;

/** Signed papers that have not come back. */
@Path("/signed-papers")
@Authenticated
@Tag(name = "Documents")
public class AwaitedPaperResource {

    private final SignedPapers papers;
    private final CurrentActor actor;

    AwaitedPaperResource(SignedPapers papers, CurrentActor actor) {
        this.papers = papers;
        this.actor = actor;
    }

    @GET
    @Path("/awaited")
    @Operation(
            operationId = "listAwaitedSignedPapers",
            summary = "Records whose signed PDF has not come back, of those the caller may send it for")
    public AwaitedPapersView listAwaitedSignedPapers() {
        return papers.awaited(actor.get());
    }
}
