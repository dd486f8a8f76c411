package vn.sovang.certificate;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Attachment;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.security.CurrentActor;

/** Certificates to print. */
@Path("/certificates")
@Authenticated
@Tag(name = "Certificates")
public class CertificateResource {

    private static final String PDF = "application/pdf";

    private final CertificatePrinting printing;
    private final CurrentActor actor;
    private final Optional<String> publicAddress;

    CertificateResource(
            CertificatePrinting printing,
            CurrentActor actor,
            @ConfigProperty(name = "sovang.public-address") Optional<String> publicAddress) {
        this.printing = printing;
        this.actor = actor;
        this.publicAddress = publicAddress;
    }

    @GET
    @Path("/{entryId}/certificate.pdf")
    @Produces(PDF)
    @Operation(operationId = "printCertificate", summary = "The certificate of one honour, PDF/A-1b, A4 across")
    public RestResponse<byte[]> printCertificate(@PathParam("entryId") UUID entryId, UriInfo address) {
        return file(printing.one(actor.get(), entryId, checkAddress(address)));
    }

    @GET
    @Path("/decisions/{decisionId}/certificates.pdf")
    @Produces(PDF)
    @Operation(operationId = "printCertificates", summary = "The certificates of a decision in one file, 500 at most")
    public RestResponse<byte[]> printCertificates(
            @PathParam("decisionId") UUID decisionId,
            @QueryParam("part") @DefaultValue("1") @Parameter(description = "1 for the first 500, 2 for the next")
                    String part,
            UriInfo address) {
        return file(printing.ofDecision(actor.get(), decisionId, part(part), checkAddress(address)));
    }

    private static RestResponse<byte[]> file(CertificatePrinting.Printed printed) {
        return RestResponse.ResponseBuilder.ok(printed.bytes())
                .header("Content-Disposition", Attachment.named(printed.name()))
                .build();
    }

    private static int part(String text) {
        try {
            int n = Integer.parseInt(text.trim());
            if (n >= 1 && n <= 1000) {
                return n;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Invalid("?part", "Phải là số nguyên từ 1.");
    }

    /** The code stands behind the #, which no browser sends to any server. */
    private String checkAddress(UriInfo address) {
        return publicAddress
                        .orElseGet(() -> address.getBaseUri().resolve("/").toString())
                        .replaceFirst("/+$", "") + "/kiem-tra#";
    }
}
