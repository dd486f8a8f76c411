package vn.sovang.meeting;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.sovang.shared.security.CurrentActor;

/** The papers of a meeting as Word files. */
@Path("/meetings/{id}/papers")
@Authenticated
@Tag(name = "Meetings")
@Produces(MeetingPaperResource.DOCX)
public class MeetingPaperResource {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final MeetingPapers papers;
    private final CurrentActor actor;

    MeetingPaperResource(MeetingPapers papers, CurrentActor actor) {
        this.papers = papers;
        this.actor = actor;
    }

    @GET
    @Path("/invitation")
    @Operation(operationId = "getMeetingInvitation", summary = "Invitation (giấy mời)")
    @APIResponse(
            responseCode = "200",
            description = "Word file",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> getMeetingInvitation(@PathParam("id") UUID id) {
        return file(papers.write(actor.get(), id, MeetingPapers.Kind.INVITATION));
    }

    @GET
    @Path("/programme")
    @Operation(operationId = "getMeetingProgramme", summary = "Programme (chương trình)")
    @APIResponse(
            responseCode = "200",
            description = "Word file",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> getMeetingProgramme(@PathParam("id") UUID id) {
        return file(papers.write(actor.get(), id, MeetingPapers.Kind.PROGRAMME));
    }

    @GET
    @Path("/minutes")
    @Operation(operationId = "getMeetingMinutes", summary = "Minutes (biên bản) with attendance and results")
    @APIResponse(
            responseCode = "200",
            description = "Word file",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> getMeetingMinutes(@PathParam("id") UUID id) {
        return file(papers.write(actor.get(), id, MeetingPapers.Kind.MINUTES));
    }

    @GET
    @Path("/counting-record/{ballotId}")
    @Operation(operationId = "getCountingRecord", summary = "Counting record (biên bản kiểm phiếu) of a paper ballot")
    @APIResponse(
            responseCode = "200",
            description = "Word file",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> getCountingRecord(@PathParam("id") UUID id, @PathParam("ballotId") UUID ballotId) {
        return file(papers.countingRecord(actor.get(), id, ballotId));
    }

    private static RestResponse<byte[]> file(MeetingPapers.File file) {
        return ResponseBuilder.ok(file.content())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
