package vn.sovang.certificate;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.shared.http.PublicRate;
import vn.sovang.shared.problem.Shape;

/** Anybody's question whether a certificate is genuine. The code comes in the body: an address would land in logs. */
@Path("/certificate-checks")
@Tag(name = "Certificates")
public class CertificateCheckResource {

    private final CodeChecking checking;
    private final OfflineLists lists;
    private final PublicRate rate =
            new PublicRate("Đã kiểm tra quá nhiều lần từ địa chỉ này. Hãy thử lại sau ít phút.");
    private final Shape shape;
    private final RoutingContext request;

    CertificateCheckResource(CodeChecking checking, OfflineLists lists, Shape shape, RoutingContext request) {
        this.checking = checking;
        this.lists = lists;
        this.shape = shape;
        this.request = request;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "checkCertificate",
            summary = "Whether a certificate is genuine and still stands; stores nothing")
    public CodeAnswer checkCertificate(CodeQuestion body) {
        rate.take(String.valueOf(request.request().remoteAddress().hostAddress()));
        return checking.check(shape.check(body));
    }

    @GET
    @Path("/offline-list")
    @PermitAll
    @Operation(
            operationId = "getOfflineCertificateList",
            summary = "Public keys and revocations up to now, signed, to check papers where there is no network")
    public OfflineList getOfflineCertificateList() {
        rate.take(String.valueOf(request.request().remoteAddress().hostAddress()));
        return lists.now();
    }
}
