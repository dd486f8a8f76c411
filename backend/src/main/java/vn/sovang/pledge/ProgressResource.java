package vn.sovang.pledge;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.sovang.document.paper.docx.PaperWriter;
import vn.sovang.shared.security.CurrentActor;

/** The pledges of a block's year together. */
@Path("/blocks/{id}/terms/{year}/progress")
@Authenticated
@Tag(name = "Pledges")
public class ProgressResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ProgressReading reading;
    private final CurrentActor actor;

    ProgressResource(ProgressReading reading, CurrentActor actor) {
        this.reading = reading;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "getBlockProgress", summary = "Each member's pledge: its state and its targets met")
    public BlockProgress getBlockProgress(@PathParam("id") UUID id, @PathParam("year") int year) {
        return reading.of(actor.get(), id, year);
    }

    @GET
    @Path("/paper")
    @Produces(DOCX)
    @Operation(operationId = "downloadPledgePaper", summary = "The block's pledge as a .docx, from what is signed")
    @APIResponse(
            responseCode = "200",
            description = "Word file",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> downloadPledgePaper(@PathParam("id") UUID id, @PathParam("year") int year) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PaperWriter.docx(reading.paper(actor.get(), id, year), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseBuilder.ok(out.toByteArray(), DOCX)
                .header("Content-Disposition", "attachment; filename=\"giao-uoc-thi-dua-" + year + ".docx\"")
                .build();
    }
}
