package vn.sovang.integration;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Connected systems, for the administrator. */
@Path("/clients")
@Authenticated
@Tag(name = "Connected systems")
public class ClientResource {

    private final ClientRegistry registry;
    private final ClientQueries queries;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    ClientResource(ClientRegistry registry, ClientQueries queries, CurrentActor actor, Idempotency idempotency) {
        this.registry = registry;
        this.queries = queries;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(operationId = "listClients", summary = "Connected systems")
    public Page<ClientQueries.ClientSummary> listClients(@BeanParam PageQuery page) {
        return queries.list(actor.get(), page);
    }

    @GET
    @Path("/scopes")
    @Operation(operationId = "listScopes", summary = "Everything a connected system can be allowed")
    public List<ClientView.Scope> listScopes() {
        ClientRegistry.mayKeep(actor.get()).orRefuse();
        return Arrays.stream(ApiScope.values()).map(ClientView.Scope::of).toList();
    }

    @POST
    @Operation(operationId = "registerClient", summary = "Register a connected system and make its first secret")
    @APIResponse(
            responseCode = "201",
            description = "Registered; the secret is said this once",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ClientWithSecret.class)))
    public RestResponse<ClientWithSecret> registerClient(DraftClient body, @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return withSecret(me, key, Arrays.asList("clients", body), secret -> registry.register(me, body, secret));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getClient", summary = "One connected system")
    public RestResponse<ClientView> getClient(@PathParam("id") UUID id) {
        return tagged(registry.get(actor.get(), id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeClient", summary = "Change a connected system; its code stays")
    public RestResponse<ClientView> changeClient(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, DraftClient body) {
        return tagged(registry.change(actor.get(), id, new Precondition(version), body));
    }

    @POST
    @Path("/{id}/secrets")
    @Operation(operationId = "rotateSecret", summary = "Make a new secret; the one before it ends when asked")
    @APIResponse(
            responseCode = "201",
            description = "Made; the secret is said this once",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ClientWithSecret.class)))
    public RestResponse<ClientWithSecret> rotateSecret(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            Rotation body) {
        Actor me = actor.get();
        return withSecret(
                me,
                key,
                Arrays.asList("secrets", id, body),
                secret -> registry.rotate(me, id, new Precondition(version), body, secret));
    }

    @DELETE
    @Path("/{id}/secrets/{secretId}")
    @Operation(operationId = "endSecret", summary = "End a secret at once")
    public RestResponse<ClientView> endSecret(
            @PathParam("id") UUID id, @PathParam("secretId") UUID secretId, @HeaderParam("If-Match") String version) {
        return tagged(registry.endSecret(actor.get(), id, secretId, new Precondition(version)));
    }

    @POST
    @Path("/{id}/disablement")
    @Operation(operationId = "disableClient", summary = "Shut it out, with every token it holds")
    public RestResponse<ClientView> disableClient(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return tagged(idempotency.once(
                me,
                key,
                List.of("disablement", id),
                ClientView.class,
                () -> registry.disable(me, id, new Precondition(version))));
    }

    @POST
    @Path("/{id}/enablement")
    @Operation(operationId = "enableClient", summary = "Let it in again")
    public RestResponse<ClientView> enableClient(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return tagged(idempotency.once(
                me,
                key,
                List.of("enablement", id),
                ClientView.class,
                () -> registry.enable(me, id, new Precondition(version))));
    }

    @GET
    @Path("/{id}/calls")
    @Operation(operationId = "listClientCalls", summary = "Its last thousand calls, latest first")
    public Page<ClientQueries.Call> listClientCalls(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return queries.calls(actor.get(), id, page);
    }

    @GET
    @Path("/{id}/usage")
    @Operation(operationId = "getClientUsage", summary = "Its calls by day, of the last thirty days")
    public List<ClientQueries.Day> getClientUsage(@PathParam("id") UUID id) {
        return queries.usage(actor.get(), id);
    }

    /** The kept answer of a repeated request must not hold the secret, so that is told beside it. */
    private RestResponse<ClientWithSecret> withSecret(
            Actor me, String key, List<?> request, Function<String, ClientView> work) {
        AtomicReference<String> said = new AtomicReference<>();
        ClientView view = idempotency.once(me, key, request, ClientView.class, () -> {
            said.set(ClientSecret.fresh());
            return work.apply(said.get());
        });
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, new ClientWithSecret(view, Optional.ofNullable(said.get())))
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    private static RestResponse<ClientView> tagged(ClientView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
