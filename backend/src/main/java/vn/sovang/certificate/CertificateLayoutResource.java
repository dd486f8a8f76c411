package vn.sovang.certificate;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Attachment;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Where the parts of a certificate stand, by award. */
@Path("/certificate-layouts/{awardCode}")
@Authenticated
@Tag(name = "Certificates")
public class CertificateLayoutResource {

    private final Layouts layouts;
    private final CertificatePrinting printing;
    private final CurrentActor actor;

    CertificateLayoutResource(Layouts layouts, CertificatePrinting printing, CurrentActor actor) {
        this.layouts = layouts;
        this.printing = printing;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "getCertificateLayout", summary = "The layout in use, or the usual places")
    public RestResponse<LayoutView> getCertificateLayout(@PathParam("awardCode") String awardCode) {
        return tagged(layouts.get(actor.get(), awardCode));
    }

    @PUT
    @Operation(operationId = "changeCertificateLayout", summary = "Move the parts; the next print follows")
    public RestResponse<LayoutView> changeCertificateLayout(
            @PathParam("awardCode") String awardCode, @HeaderParam("If-Match") String ifMatch, LayoutContent body) {
        Actor me = actor.get();
        layouts.change(me, awardCode, new Precondition(ifMatch), body);
        return tagged(layouts.get(me, awardCode));
    }

    @POST
    @Path("/trial")
    @Produces("application/pdf")
    @Operation(
            operationId = "printTrialCertificate",
            summary = "A trial print of a layout that need not be saved, with a grid of centimetres; stores nothing")
    public RestResponse<byte[]> printTrialCertificate(@PathParam("awardCode") String awardCode, LayoutContent body) {
        return RestResponse.ResponseBuilder.ok(printing.trial(actor.get(), awardCode, body))
                .header("Content-Disposition", Attachment.named("In thử " + awardCode + ".pdf"))
                .build();
    }

    private static RestResponse<LayoutView> tagged(LayoutView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
