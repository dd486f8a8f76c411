package vn.sovang.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The link that lets a person choose a password. Its secret comes in the body: an address would land in logs. */
@Path("/invitations")
@Tag(name = "Invitations")
public class InvitationResource {

    private final InvitationAnswer answer;

    InvitationResource(InvitationAnswer answer) {
        this.answer = answer;
    }

    @POST
    @Path("/reading")
    @PermitAll
    @Operation(operationId = "readInvitation", summary = "Whose link it is; changes nothing")
    public InvitationAnswer.Invited readInvitation(InvitationAnswer.Token body) {
        return answer.read(body);
    }

    @POST
    @Path("/acceptance")
    @PermitAll
    @Operation(operationId = "acceptInvitation", summary = "Choose a password; the link is used up")
    @APIResponse(responseCode = "204", description = "The password is set, every session of the account has ended")
    public RestResponse<Void> acceptInvitation(InvitationAnswer.Choice body) {
        answer.choose(body);
        return RestResponse.noContent();
    }
}
