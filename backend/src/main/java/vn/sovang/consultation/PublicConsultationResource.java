package vn.sovang.consultation;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.shared.http.PublicRate;

/** The page on which everybody sees the candidates, and writes with a code of the department. */
@Path("/public")
@Tag(name = "Public consultation")
public class PublicConsultationResource {

    private final PublicConsultations consultations;
    private final PublicRate rate = new PublicRate("Địa chỉ này hỏi quá nhiều lần. Hãy thử lại sau.");
    private final RoutingContext request;

    PublicConsultationResource(PublicConsultations consultations, RoutingContext request) {
        this.consultations = consultations;
        this.request = request;
    }

    @GET
    @Path("/consultations")
    @PermitAll
    @Operation(
            operationId = "listPublicConsultations",
            summary = "Candidates the people are asked about now; asked too often it answers 429")
    public PublicConsultations.All listPublicConsultations() {
        take();
        return consultations.open();
    }

    @POST
    @Path("/consultation-comments")
    @PermitAll
    @Operation(
            operationId = "sendPublicComment",
            summary = "A comment with the code the department gave to the sender; one code, one comment",
            description = "422 in the same words whether the code is wrong, used or late")
    public PublicConsultations.Receipt sendPublicComment(ConsultationCommands.Comment body) {
        take();
        return consultations.comment(body);
    }

    private void take() {
        SocketAddress remote = request.request().remoteAddress();
        rate.take(remote == null || remote.hostAddress() == null ? "?" : remote.hostAddress());
    }
}
