package vn.sovang.register.importing;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Attachment;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Tables of earlier honours on their way into the golden book. */
@Path("/register-imports")
@Authenticated
@Tag(name = "Register")
public class RegisterImportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST = 100;

    private final RegisterImporting imports;
    private final ImportTemplate template;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    RegisterImportResource(
            RegisterImporting imports, ImportTemplate template, Idempotency idempotency, CurrentActor actor) {
        this.imports = imports;
        this.template = template;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listRegisterImports", summary = "Tables that were sent, latest first")
    public List<ImportViews.View> listRegisterImports() {
        return imports.latest(actor.get());
    }

    @POST
    @Operation(operationId = "beginRegisterImport", summary = "Announce a table (.xlsx) that will be sent in parts")
    @APIResponse(
            responseCode = "201",
            description = "Send the first part from byte 0",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ImportViews.View.class)))
    public RestResponse<ImportViews.View> beginRegisterImport(
            @HeaderParam("Idempotency-Key") String key, ImportViews.Begin body) {
        Actor me = actor.get();
        return tagged(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me,
                        key,
                        Arrays.asList("register-imports", body),
                        ImportViews.View.class,
                        () -> imports.begin(me, body)));
    }

    @GET
    @Path("/template")
    @Produces(XLSX)
    @Operation(operationId = "getRegisterImportTemplate", summary = "An empty table to fill in")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = XLSX))
    public RestResponse<byte[]> getRegisterImportTemplate() {
        imports.mayImport(actor.get()).orRefuse();
        return RestResponse.ResponseBuilder.ok(template.file(), XLSX)
                .header("Content-Disposition", Attachment.named("Mẫu bảng khen thưởng.xlsx"))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getRegisterImport",
            summary = "Where a table is: how much of it has arrived, how far it is read, what its lines are like")
    public RestResponse<ImportViews.View> getRegisterImport(@PathParam("id") UUID id) {
        return tagged(RestResponse.Status.OK, imports.get(actor.get(), id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "discardRegisterImport", summary = "Throw a table away that is not in the book")
    @APIResponse(responseCode = "204", description = "Gone")
    public RestResponse<Void> discardRegisterImport(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        imports.discard(actor.get(), id, new Precondition(ifMatch));
        return RestResponse.noContent();
    }

    @POST
    @Path("/{id}/parts")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "sendRegisterImportPart",
            summary = "One part of the file, at most 8 MB; with the last one reading begins",
            description = "After a broken line ask for the table: received says where to go on.")
    public RestResponse<ImportViews.View> sendRegisterImportPart(
            @PathParam("id") UUID id,
            @QueryParam("offset") @Parameter(description = "Byte it begins with") String offset,
            byte[] part) {
        return tagged(RestResponse.Status.OK, imports.receive(actor.get(), id, () -> number("?offset", offset), part));
    }

    @POST
    @Path("/{id}/reading")
    @Operation(operationId = "readRegisterImportAgain", summary = "Read the table anew, after units or people changed")
    public RestResponse<ImportViews.View> readRegisterImportAgain(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(RestResponse.Status.OK, imports.readAgain(actor.get(), id, new Precondition(ifMatch)));
    }

    @GET
    @Path("/{id}/lines")
    @Operation(operationId = "listRegisterImportLines", summary = "Lines of one kind, by their place in the sheet")
    public ImportViews.Lines listRegisterImportLines(
            @PathParam("id") UUID id,
            @QueryParam("which") @DefaultValue("FAULTY") ImportViews.Which which,
            @QueryParam("after") @DefaultValue("0") String after,
            @QueryParam("size") @DefaultValue("50") String size) {
        long most = number("?size", size);
        if (most < 1 || most > MOST) {
            throw new Invalid("?size", "Phải là số nguyên từ 1 đến " + MOST + ".");
        }
        return imports.lines(
                actor.get(), id, which, (int) Math.min(number("?after", after), Integer.MAX_VALUE), (int) most);
    }

    @GET
    @Path("/{id}/questions")
    @Operation(operationId = "listRegisterImportQuestions", summary = "Names of which it must be told whom they mean")
    public List<ImportViews.Question> listRegisterImportQuestions(@PathParam("id") UUID id) {
        return imports.questions(actor.get(), id);
    }

    @POST
    @Path("/{id}/answers")
    @Operation(operationId = "answerRegisterImport", summary = "Tell whom names mean; the table is read anew")
    public RestResponse<ImportViews.View> answerRegisterImport(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ImportViews.Answers body) {
        return tagged(RestResponse.Status.OK, imports.answer(actor.get(), id, new Precondition(ifMatch), body));
    }

    @POST
    @Path("/{id}/commit")
    @Operation(
            operationId = "commitRegisterImport",
            summary = "Write every line into the book at once, or none",
            description = "Goes on by itself; ask for the table until it is written.")
    public RestResponse<ImportViews.View> commitRegisterImport(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            ImportViews.Commit body) {
        Actor me = actor.get();
        return tagged(
                RestResponse.Status.OK,
                idempotency.once(
                        me,
                        key,
                        Arrays.asList("register-imports/commit", id, body),
                        ImportViews.View.class,
                        () -> imports.commit(me, id, new Precondition(ifMatch), body)));
    }

    @POST
    @Path("/{id}/stopping")
    @Operation(operationId = "stopRegisterImport", summary = "Break off what goes on; nothing of it stays")
    public RestResponse<ImportViews.View> stopRegisterImport(@PathParam("id") UUID id) {
        return tagged(RestResponse.Status.OK, imports.stop(actor.get(), id));
    }

    @POST
    @Path("/{id}/undoing")
    @Operation(
            operationId = "undoRegisterImport",
            summary = "Take every line out of the book again, while nothing leans on one")
    public RestResponse<ImportViews.View> undoRegisterImport(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return tagged(
                RestResponse.Status.OK,
                idempotency.once(
                        me,
                        key,
                        Arrays.asList("register-imports/undoing", id),
                        ImportViews.View.class,
                        () -> imports.undo(me, id, new Precondition(ifMatch))));
    }

    private static long number(String pointer, String text) {
        try {
            long n = Long.parseLong(text == null ? "" : text.strip());
            if (n >= 0) {
                return n;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Invalid(pointer, "Phải là số nguyên không âm.");
    }

    private static RestResponse<ImportViews.View> tagged(RestResponse.Status status, ImportViews.View view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
