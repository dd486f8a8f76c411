package vn.sovang.register;

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

/** Praise and money on the spot outside the forms of the law; no count of awards takes them in. */
@Path("/recognitions")
@Authenticated
@Tag(name = "Register")
public class RecognitionResource {

    private final RecognitionKeeping keeping;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    RecognitionResource(RecognitionKeeping keeping, Idempotency idempotency, CurrentActor actor) {
        this.keeping = keeping;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listRecognitions", summary = "Praise and money outside the forms of the law")
    public Page<RecognitionView> listRecognitions(@BeanParam PageQuery page, @QueryParam("unitId") UUID unitId) {
        actor.get();
        return keeping.page(page, unitId);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRecognition", summary = "One of them")
    public RestResponse<RecognitionView> getRecognition(@PathParam("id") UUID id) {
        actor.get();
        return tagged(keeping.get(id));
    }

    @POST
    @Operation(operationId = "writeRecognition", summary = "Write one down")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RecognitionView.class)))
    public RestResponse<RecognitionView> writeRecognition(
            @HeaderParam("Idempotency-Key") String key, RecognitionContent content) {
        Actor me = actor.get();
        RecognitionView view = idempotency.once(
                me,
                key,
                List.of("recognitions", content == null ? "" : content),
                RecognitionView.class,
                () -> keeping.write(me, content));
        return ResponseBuilder.create(CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "correctRecognition", summary = "Correct one")
    public RestResponse<RecognitionView> correctRecognition(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, RecognitionContent content) {
        return tagged(keeping.correct(actor.get(), id, new Precondition(version), content));
    }

    private static RestResponse<RecognitionView> tagged(RecognitionView view) {
        return ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
