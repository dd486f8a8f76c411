package vn.sovang.proposal;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The link with which an agency replies once. Its secret comes in the body: an address would land in logs. */
@Path("/opinion-links")
@Tag(name = "Opinions")
public class OpinionLinkResource {

    private final OpinionAnswering answering;

    OpinionLinkResource(OpinionAnswering answering) {
        this.answering = answering;
    }

    @POST
    @Path("/reading")
    @PermitAll
    @Operation(operationId = "readOpinionLink", summary = "What is asked; changes nothing")
    public OpinionView readOpinionLink(OpinionCommands.Token body) {
        return answering.read(body);
    }

    @POST
    @Path("/answer")
    @PermitAll
    @Operation(operationId = "answerOpinionLink", summary = "Reply; the link is used up")
    public OpinionView answerOpinionLink(OpinionCommands.GiveByLink body) {
        return answering.answerByLink(body);
    }
}
