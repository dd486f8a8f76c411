package vn.sovang.document;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
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

/** Official papers. */
@Path("/documents")
@Authenticated
@Tag(name = "Documents")
public class DocumentResource {

    private final DocumentQueries queries;
    private final DocumentRecords documents;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    DocumentResource(DocumentQueries queries, DocumentRecords documents, CurrentActor actor, Idempotency idempotency) {
        this.queries = queries;
        this.documents = documents;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(operationId = "listDocuments", summary = "Official papers, latest first")
    public Page<DocumentQueries.DocumentSummary> listDocuments(
            @BeanParam PageQuery page, @QueryParam("year") String year, @QueryParam("type") DocumentType type) {
        return queries.list(page, year, type);
    }

    @POST
    @Operation(operationId = "recordDocument", summary = "Record an official paper")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DocumentView.class)))
    public RestResponse<DocumentView> recordDocument(DraftDocument body, @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return RestResponse.status(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me,
                        key,
                        java.util.Arrays.asList("documents", body),
                        DocumentView.class,
                        () -> documents.record(me, body)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDocument", summary = "One official paper")
    public RestResponse<DocumentView> getDocument(@PathParam("id") UUID id) {
        return tagged(documents.get(actor.get(), id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "correctDocument", summary = "Correct what is recorded of an official paper")
    public RestResponse<DocumentView> correctDocument(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, DraftDocument body) {
        return tagged(documents.correct(actor.get(), id, new Precondition(ifMatch), body));
    }

    private static RestResponse<DocumentView> tagged(DocumentView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
