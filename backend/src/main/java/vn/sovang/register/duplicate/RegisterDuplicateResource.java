package vn.sovang.register.duplicate;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Lines of the golden book that look written twice. */
@Path("/register-duplicates")
@Authenticated
@Tag(name = "Register")
public class RegisterDuplicateResource {

    private static final int SIZE = 20;

    private final DuplicateQueries pairs;
    private final DuplicateSettling settling;
    private final DuplicateUndoing undoing;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    RegisterDuplicateResource(
            DuplicateQueries pairs,
            DuplicateSettling settling,
            DuplicateUndoing undoing,
            Idempotency idempotency,
            CurrentActor actor) {
        this.pairs = pairs;
        this.settling = settling;
        this.undoing = undoing;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listRegisterDuplicates", summary = "Pairs of lines that look like one, latest first")
    public DuplicateViews.Slice listRegisterDuplicates(
            @QueryParam("settled") @DefaultValue("false") boolean settled,
            @QueryParam("after") @Parameter(description = "next of the part before") UUID after) {
        return pairs.page(actor.get(), settled, after, SIZE);
    }

    @POST
    @Path("/{id}/settlement")
    @Operation(
            operationId = "settleRegisterDuplicate",
            summary = "Put two lines together, or say that they are two honours; either is kept with its reason")
    @APIResponse(responseCode = "204", description = "Written down")
    public RestResponse<Void> settleRegisterDuplicate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            DuplicateViews.Settle body) {
        Actor me = actor.get();
        idempotency.once(me, key, Arrays.asList("register-duplicates", id, body), Boolean.class, () -> {
            settling.settle(me, id, new Precondition(ifMatch), body);
            return true;
        });
        return RestResponse.noContent();
    }

    @POST
    @Path("/{id}/undoing")
    @Operation(
            operationId = "undoRegisterDuplicate",
            summary = "Take back what was said of a pair; a line taken out stands in the book as it did")
    @APIResponse(responseCode = "204", description = "Taken back; the pair is open again")
    public RestResponse<Void> undoRegisterDuplicate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            DuplicateViews.Undo body) {
        Actor me = actor.get();
        idempotency.once(me, key, Arrays.asList("register-duplicates undoing", id, body), Boolean.class, () -> {
            undoing.undo(me, id, new Precondition(ifMatch), body);
            return true;
        });
        return RestResponse.noContent();
    }
}
