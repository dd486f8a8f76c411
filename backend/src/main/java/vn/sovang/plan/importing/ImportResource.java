package vn.sovang.plan.importing;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.http.Sent;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Papers read into plans in two steps. */
@Path("/annual-plans/imports")
@Authenticated
@Tag(name = "Annual plans")
public class ImportResource {

    private final PlanImporting imports;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    ImportResource(PlanImporting imports, CurrentActor actor, Idempotency idempotency) {
        this.imports = imports;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(operationId = "listOpenPlanImports", summary = "Imports this person began and has not committed")
    public List<ImportView.Open> listOpenPlanImports() {
        return imports.open(actor.get());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importPlan",
            summary = "Read a plan from pasted text (JSON) or from a .docx, .xlsx or .txt file (multipart field file)",
            description =
                    "Nothing is stored as a plan yet. A paper without a table of tasks is refused with 422 and the"
                            + " code not-a-plan, a damaged file with 422, another kind of file with 415.")
    @APIResponse(
            responseCode = "201",
            description = "Read",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> importPlan(PlanText body, @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return RestResponse.status(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me,
                        key,
                        Arrays.asList("annual-plans/imports", body),
                        ImportView.class,
                        () -> imports.readText(me, body)));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "importPlan")
    @APIResponse(
            responseCode = "201",
            description = "Read",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> importPlanFile(
            @RestForm("file") FileUpload file, @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        vn.sovang.plan.PlanPolicy.mayImport(me).orRefuse();
        if (file == null) {
            throw new Invalid("/file", "Chưa gửi tệp nào.");
        }
        return RestResponse.status(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me,
                        key,
                        List.of("annual-plans/imports/file", Sent.of(file)),
                        ImportView.class,
                        () -> imports.readFile(me, file.fileName(), file.uploadedFile())));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPlanImport", summary = "One reading, as corrected so far")
    public RestResponse<ImportView> getPlanImport(@PathParam("id") UUID id) {
        return tagged(imports.get(actor.get(), id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "correctPlanImport", summary = "Keep corrections made on the review screen")
    public RestResponse<ImportView> correctPlanImport(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ImportCorrection body) {
        return tagged(imports.correct(actor.get(), id, new Precondition(ifMatch), body));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "discardPlanImport", summary = "Throw a reading away")
    @APIResponse(responseCode = "204", description = "Gone")
    public RestResponse<Void> discardPlanImport(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        imports.discard(actor.get(), id, new Precondition(ifMatch));
        return RestResponse.noContent();
    }

    @POST
    @Path("/{id}/commit")
    @Operation(
            operationId = "commitPlanImport",
            summary = "Make a draft plan and all its tasks in one transaction",
            description = "422 when the year is neither given nor read; 409 when it was committed before.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ImportCommit.Done.class)))
    public RestResponse<ImportCommit.Done> commitPlanImport(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ImportCommit body) {
        Actor me = actor.get();
        return RestResponse.status(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me,
                        key,
                        Arrays.asList("annual-plans/imports/commit", id, body),
                        ImportCommit.Done.class,
                        () -> imports.commit(me, id, body)));
    }

    private static RestResponse<ImportView> tagged(ImportView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
