package vn.sovang.rolemodel;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.shared.http.PublicRate;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;

/** The page of role models for everybody, without a sign-in. */
@Path("/public/role-models")
@Tag(name = "Role models")
public class PublicRoleModelResource {

    private final PublicRoleModels models;
    private final PublicRate rate = new PublicRate("Địa chỉ này hỏi quá nhiều lần. Hãy thử lại sau.");
    private final RoutingContext request;

    PublicRoleModelResource(PublicRoleModels models, RoutingContext request) {
        this.models = models;
        this.request = request;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPublicRoleModels",
            summary = "Replicated role models the department has published; asked too often it answers 429")
    public Page<PublicRoleModel> listPublicRoleModels(@BeanParam PageQuery page) {
        SocketAddress remote = request.request().remoteAddress();
        rate.take(remote == null || remote.hostAddress() == null ? "?" : remote.hostAddress());
        return models.list(page);
    }
}
