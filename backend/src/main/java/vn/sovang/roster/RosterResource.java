package vn.sovang.roster;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.sovang.shared.http.Attachment;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.http.Sent;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Lists of people read in two steps. */
@Path("/person-imports")
@Authenticated
@Tag(name = "People")
public class RosterResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RosterImporting imports;
    private final RosterTemplate template;
    private final RosterSheet sheet;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    RosterResource(
            RosterImporting imports,
            RosterTemplate template,
            RosterSheet sheet,
            CurrentActor actor,
            Idempotency idempotency) {
        this.imports = imports;
        this.template = template;
        this.sheet = sheet;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importPeople",
            summary = "Read a list of people from pasted text (JSON) or an .xlsx file (multipart fields file, unitId)",
            description = "Nobody is written yet; everything that was noticed is told.")
    @APIResponse(
            responseCode = "201",
            description = "Read",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RosterView.class)))
    public RestResponse<RosterView> importPeople(@HeaderParam("Idempotency-Key") String key, RosterText body) {
        Actor me = actor.get();
        return made(idempotency.once(
                me, key, Arrays.asList("person-imports", body), RosterView.class, () -> imports.readText(me, body)));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "importPeople")
    @APIResponse(
            responseCode = "201",
            description = "Read",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RosterView.class)))
    public RestResponse<RosterView> importPeopleFile(
            @RestForm("file") FileUpload file,
            @RestForm("unitId") String unitId,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        imports.mayImport(me).orRefuse();
        if (file == null) {
            throw new Invalid("/file", "Chưa gửi tệp nào.");
        }
        UUID unit = unit(unitId);
        return made(idempotency.once(
                me,
                key,
                List.of("person-imports/file", Sent.of(file), unitId),
                RosterView.class,
                () -> imports.readFile(me, file.fileName(), file.uploadedFile(), unit)));
    }

    @GET
    @Path("/template")
    @Produces(XLSX)
    @Operation(operationId = "getPeopleTemplate", summary = "An empty list to fill in")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = XLSX))
    public RestResponse<byte[]> getPeopleTemplate() {
        imports.mayImport(actor.get()).orRefuse();
        return RestResponse.ResponseBuilder.ok(template.file(), XLSX)
                .header("Content-Disposition", Attachment.named("Mẫu danh sách cá nhân.xlsx"))
                .build();
    }

    @GET
    @Path("/units/{unitId}")
    @Produces(XLSX)
    @Operation(
            operationId = "downloadPeople",
            summary = "The people of a unit and those below it as .xlsx; reads back without making anybody twice",
            description = "Without identity numbers. For those who keep the unit's people.")
    @APIResponse(
            responseCode = "200",
            description = "Excel file, as an attachment",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> downloadPeople(@PathParam("unitId") UUID unitId) {
        RosterSheet.Written file = sheet.of(actor.get(), unitId);
        return RestResponse.ResponseBuilder.ok(file.content(), XLSX)
                .header("Content-Disposition", Attachment.named(file.name()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPeopleImport", summary = "One list, as it reads today")
    public RestResponse<RosterView> getPeopleImport(@PathParam("id") UUID id) {
        return tagged(RestResponse.Status.OK, imports.get(actor.get(), id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "discardPeopleImport", summary = "Drop a list that was not written")
    @APIResponse(responseCode = "204", description = "Dropped")
    public RestResponse<Void> discardPeopleImport(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        imports.discard(actor.get(), id, new Precondition(ifMatch));
        return RestResponse.noContent();
    }

    @POST
    @Path("/{id}/commit")
    @Operation(operationId = "commitPeopleImport", summary = "Write everybody of the list at once, or nobody")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RosterCommit.Done.class)))
    public RestResponse<RosterCommit.Done> commitPeopleImport(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, RosterCommit body) {
        Actor me = actor.get();
        return RestResponse.status(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me,
                        key,
                        Arrays.asList("person-imports/commit", id, body),
                        RosterCommit.Done.class,
                        () -> imports.commit(me, id, body)));
    }

    @POST
    @Path("/{id}/undoing")
    @Operation(operationId = "undoPeopleImport", summary = "Take back what the list wrote, while nothing rests on it")
    public RestResponse<RosterView> undoPeopleImport(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return tagged(
                RestResponse.Status.OK,
                idempotency.once(
                        me,
                        key,
                        Arrays.asList("person-imports/undoing", id),
                        RosterView.class,
                        () -> imports.undo(me, id, new Precondition(ifMatch))));
    }

    private static UUID unit(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new Invalid("/unitId", "Hãy chọn đơn vị của danh sách.");
        }
    }

    private static RestResponse<RosterView> made(RosterView view) {
        return tagged(RestResponse.Status.CREATED, view);
    }

    private static RestResponse<RosterView> tagged(RestResponse.Status status, RosterView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
