package vn.sovang.document;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
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
import vn.sovang.shared.http.Sent;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Files sent up once and then referred to by records. */
@Path("/files")
@Authenticated
@Tag(name = "Documents")
public class FileResource {

    private final FileExchange files;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    FileResource(FileExchange files, CurrentActor actor, Idempotency idempotency) {
        this.files = files;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "uploadFile",
            summary = "Send up a PDF, .docx, .xlsx, PNG, JPEG or UTF-8 text file of at most 20 MB",
            description = "The kind is told by the content. Until a record refers to it only its sender can read it.")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FileView.class)))
    public RestResponse<FileView> uploadFile(
            @RestForm("file") FileUpload file, @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        files.maySend(me).orRefuse();
        if (file == null) {
            throw new Invalid("/file", "Chưa gửi tệp nào.");
        }
        return RestResponse.status(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me,
                        key,
                        List.of("files", Sent.of(file)),
                        FileView.class,
                        () -> files.keep(me, file.fileName(), file.uploadedFile())));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "downloadFile", summary = "The content of a file")
    @APIResponse(
            responseCode = "200",
            description = "The content, as an attachment",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<java.nio.file.Path> downloadFile(@PathParam("id") UUID id) {
        FileExchange.Opened file = files.open(actor.get(), id);
        return RestResponse.ResponseBuilder.ok(file.path())
                .header("Content-Type", file.view().mediaType())
                .header("Content-Disposition", Attachment.named(file.view().name()))
                .build();
    }
}
