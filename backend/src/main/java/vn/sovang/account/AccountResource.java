package vn.sovang.account;

import static org.jboss.resteasy.reactive.RestResponse.Status.CREATED;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;
import vn.sovang.shared.security.Role;

/** Accounts, for administrators. */
@Path("/accounts")
@Authenticated
@Tag(name = "Accounts")
public class AccountResource {

    private final AccountQueries queries;
    private final AccountAdministration administration;
    private final Inviting inviting;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    AccountResource(
            AccountQueries queries,
            AccountAdministration administration,
            Inviting inviting,
            Idempotency idempotency,
            CurrentActor actor) {
        this.queries = queries;
        this.administration = administration;
        this.inviting = inviting;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listAccounts", summary = "Accounts, by given name as Vietnamese lists are")
    public Page<AccountSummary> listAccounts(
            @BeanParam PageQuery page,
            @QueryParam("role") Role role,
            @QueryParam("unitId") UUID unitId,
            @QueryParam("status") AccountStatus status) {
        return queries.list(actor.get(), page, role, unitId, status);
    }

    @POST
    @Operation(operationId = "createAccount", summary = "Open an account; it has no password until it is invited")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AccountView.class)))
    public RestResponse<AccountView> createAccount(@HeaderParam("Idempotency-Key") String key, NewAccount account) {
        Actor me = actor.get();
        AccountView view = idempotency.once(
                me,
                key,
                List.of("POST /accounts", account == null ? "" : account),
                AccountView.class,
                () -> administration.open(me, account));
        return ResponseBuilder.create(CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAccount", summary = "One account with its roles and history")
    public RestResponse<AccountView> getAccount(@PathParam("id") UUID id) {
        return tagged(administration.get(actor.get(), id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "updateAccount", summary = "Describe the person behind an account anew")
    public RestResponse<AccountView> updateAccount(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, AccountContent content) {
        return tagged(administration.change(actor.get(), id, new Precondition(version), content));
    }

    @POST
    @Path("/{id}/disablement")
    @Operation(operationId = "disableAccount", summary = "Disable an account; its sessions end at once")
    public RestResponse<AccountView> disableAccount(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, AccountReason reason) {
        return tagged(administration.disable(actor.get(), id, new Precondition(version), reason));
    }

    @POST
    @Path("/{id}/enablement")
    @Operation(operationId = "enableAccount", summary = "Enable a disabled account")
    public RestResponse<AccountView> enableAccount(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, AccountReason reason) {
        return tagged(administration.enable(actor.get(), id, new Precondition(version), reason));
    }

    @POST
    @Path("/{id}/invitation")
    @Operation(
            operationId = "inviteAccount",
            summary = "A one-time link to choose a password, told once; a repeat makes a new link and kills the former")
    public RestResponse<Inviting.Link> inviteAccount(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return RestResponse.ok(inviting.invite(actor.get(), id, new Precondition(version)));
    }

    static RestResponse<AccountView> tagged(AccountView view) {
        return ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
