package vn.sovang.block.room;

import static org.jboss.resteasy.reactive.RestResponse.Status.CREATED;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.document.FileExchange;
import vn.sovang.shared.http.Attachment;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Rooms of supra-provincial clusters; guests of other provinces have nothing but these. */
@Path("/rooms")
@Authenticated
@Tag(name = "Blocks")
public class RoomResource {

    private final Rooms rooms;
    private final RoomSharing sharing;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    RoomResource(Rooms rooms, RoomSharing sharing, Idempotency idempotency, CurrentActor actor) {
        this.rooms = rooms;
        this.sharing = sharing;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listRooms", summary = "Rooms this person may enter, the latest year first")
    public Page<RoomSummary> listRooms(@BeanParam PageQuery page) {
        return rooms.list(actor.get(), page);
    }

    @GET
    @Path("/{id}/{year}")
    @Operation(operationId = "getRoom", summary = "The room of a block in one year")
    public RoomView getRoom(@PathParam("id") UUID id, @PathParam("year") int year) {
        return sharing.get(actor.get(), id, year);
    }

    @POST
    @Path("/{id}/{year}/papers")
    @Operation(operationId = "shareRoomPaper", summary = "Lay a paper before the members of the cluster")
    @APIResponse(
            responseCode = "201",
            description = "The room with the paper",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RoomView.class)))
    public RestResponse<RoomView> shareRoomPaper(
            @PathParam("id") UUID id,
            @PathParam("year") int year,
            @HeaderParam("Idempotency-Key") String key,
            NewRoomPaper body) {
        Actor me = actor.get();
        return RestResponse.status(
                CREATED,
                idempotency.once(
                        me,
                        key,
                        List.of("POST room papers", id, year, body == null ? "" : body),
                        RoomView.class,
                        () -> sharing.share(me, id, year, body)));
    }

    @GET
    @Path("/{id}/{year}/papers/{paperId}")
    @Operation(operationId = "readRoomPaper", summary = "The content of a paper")
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
    public RestResponse<java.nio.file.Path> readRoomPaper(
            @PathParam("id") UUID id, @PathParam("year") int year, @PathParam("paperId") UUID paperId) {
        FileExchange.Opened file = sharing.open(actor.get(), id, year, paperId);
        return RestResponse.ResponseBuilder.ok(file.path())
                .header("Content-Type", file.view().mediaType())
                .header("Content-Disposition", Attachment.named(file.view().name()))
                .build();
    }

    @DELETE
    @Path("/{id}/{year}/papers/{paperId}")
    @Operation(operationId = "removeRoomPaper", summary = "Take a paper out; If-Match is its own version")
    public RoomView removeRoomPaper(
            @PathParam("id") UUID id,
            @PathParam("year") int year,
            @PathParam("paperId") UUID paperId,
            @HeaderParam("If-Match") String version) {
        return sharing.remove(actor.get(), id, year, paperId, new Precondition(version));
    }
}
