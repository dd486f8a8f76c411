package vn.sovang.account;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.CurrentActor;

/** The roles of an account. */
@Path("/accounts/{id}")
@Authenticated
@Tag(name = "Accounts")
public class AccountGrantResource {

    private final RoleGranting granting;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    AccountGrantResource(RoleGranting granting, Idempotency idempotency, CurrentActor actor) {
        this.granting = granting;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Path("/grants")
    @Operation(operationId = "grantRole", summary = "Give a role for a time")
    public RestResponse<AccountView> grantRole(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            GrantContent grant) {
        return once(key, id, "grants", grant, () -> granting.grant(actor.get(), id, new Precondition(version), grant));
    }

    @POST
    @Path("/grants/{grantId}/end")
    @Operation(operationId = "endGrant", summary = "End a role at once or on a day")
    public RestResponse<AccountView> endGrant(
            @PathParam("id") UUID id,
            @PathParam("grantId") UUID grantId,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            GrantEnd end) {
        return once(
                key,
                id,
                "grants/" + grantId + "/end",
                end,
                () -> granting.end(actor.get(), id, grantId, new Precondition(version), end));
    }

    @POST
    @Path("/hand-over")
    @Operation(operationId = "handOverUnits", summary = "Pass the roles of units to another account from a day on")
    public RestResponse<AccountView> handOverUnits(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            HandOver handOver) {
        return once(
                key,
                id,
                "hand-over",
                handOver,
                () -> granting.handOver(actor.get(), id, new Precondition(version), handOver));
    }

    private RestResponse<AccountView> once(String key, UUID id, String what, Object body, Supplier<AccountView> work) {
        return AccountResource.tagged(idempotency.once(
                actor.get(),
                key,
                List.of("POST /accounts/" + id + "/" + what, body == null ? "" : body),
                AccountView.class,
                work));
    }
}
