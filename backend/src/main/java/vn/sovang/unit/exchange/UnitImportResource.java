package vn.sovang.unit.exchange;

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
import vn.sovang.unit.UnitPolicy;

/** Tables of units read in two steps. */
@Path("/units/imports")
@Authenticated
@Tag(name = "Units")
public class UnitImportResource {

    private final UnitImporting imports;
    private final UnitImportCommit commit;
    private final UnitImportUndoing undoing;
    private final UnitPolicy policy;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    UnitImportResource(
            UnitImporting imports,
            UnitImportCommit commit,
            UnitImportUndoing undoing,
            UnitPolicy policy,
            Idempotency idempotency,
            CurrentActor actor) {
        this.imports = imports;
        this.commit = commit;
        this.undoing = undoing;
        this.policy = policy;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listUnitImports", summary = "Tables that were read, latest first")
    public List<ImportView.Summary> listUnitImports() {
        return imports.latest(actor.get());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importUnits",
            summary = "Read a table of units (.xlsx or .csv, multipart field file); nothing is kept as a unit yet")
    @APIResponse(
            responseCode = "201",
            description = "Read",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> importUnits(
            @RestForm("file") FileUpload file, @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        policy.mayKeep(me).orRefuse();
        if (file == null) {
            throw new Invalid("/file", "Chưa gửi tệp nào.");
        }
        return tagged(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me,
                        key,
                        List.of("units/imports", Sent.of(file)),
                        ImportView.class,
                        () -> imports.read(me, file.fileName(), file.uploadedFile())));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getUnitImport",
            summary = "A table as read and corrected so far, against what is kept now")
    public RestResponse<ImportView> getUnitImport(@PathParam("id") UUID id) {
        return tagged(RestResponse.Status.OK, imports.get(actor.get(), id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "correctUnitImport", summary = "Keep corrections made on the review screen")
    public RestResponse<ImportView> correctUnitImport(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, ImportView.Correction body) {
        return tagged(RestResponse.Status.OK, imports.correct(actor.get(), id, new Precondition(version), body));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "discardUnitImport", summary = "Throw a table away that was not kept")
    @APIResponse(responseCode = "204", description = "Gone")
    public RestResponse<Void> discardUnitImport(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        imports.discard(actor.get(), id, new Precondition(version));
        return RestResponse.noContent();
    }

    @POST
    @Path("/{id}/commit")
    @Operation(operationId = "commitUnitImport", summary = "Keep every row in one transaction, or none")
    public RestResponse<ImportView> commitUnitImport(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return tagged(
                RestResponse.Status.OK,
                idempotency.once(
                        me, key, List.of("units/imports/commit", id), ImportView.class, () -> commit.commit(me, id)));
    }

    @POST
    @Path("/{id}/undoing")
    @Operation(
            operationId = "undoUnitImport",
            summary = "Take a kept table back while nothing rests on its units and nobody changed them")
    public RestResponse<ImportView> undoUnitImport(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return tagged(
                RestResponse.Status.OK,
                idempotency.once(
                        me,
                        key,
                        List.of("units/imports/undoing", id),
                        ImportView.class,
                        () -> undoing.undo(me, id, new Precondition(version))));
    }

    private static RestResponse<ImportView> tagged(RestResponse.Status status, ImportView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
