package vn.sovang.block.system;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** All blocks of a system in one year, and the one decision that forms them. */
@Path("/block-systems/{id}/years/{year}")
@Authenticated
@Tag(name = "Blocks")
public class YearResource {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final YearKeeping keeping;
    private final YearOpening opening;
    private final YearFormation formation;
    private final YearComparing comparing;
    private final YearPaper paper;
    private final YearExport export;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    YearResource(
            YearKeeping keeping,
            YearOpening opening,
            YearFormation formation,
            YearComparing comparing,
            YearPaper paper,
            YearExport export,
            Idempotency idempotency,
            CurrentActor actor) {
        this.keeping = keeping;
        this.opening = opening;
        this.formation = formation;
        this.comparing = comparing;
        this.paper = paper;
        this.export = export;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "getBlockYear", summary = "All blocks of a system in a year beside what is announced")
    public RestResponse<YearView> getBlockYear(@PathParam("id") UUID id, @PathParam("year") int year) {
        return tagged(keeping.get(actor.get(), id, year));
    }

    @PUT
    @Operation(
            operationId = "writeBlockYear",
            summary = "Write what is announced of the year: counts, quotas, sources; If-Match is 0 before the first")
    public RestResponse<YearView> writeBlockYear(
            @PathParam("id") UUID id,
            @PathParam("year") int year,
            @HeaderParam("If-Match") String version,
            YearContent body) {
        return tagged(keeping.write(actor.get(), id, year, new Precondition(version), body));
    }

    @POST
    @Path("/terms")
    @Operation(
            operationId = "openBlockYear",
            summary = "Make the year of every block from an earlier year; blocks that already have it stay")
    public RestResponse<YearView> openBlockYear(
            @PathParam("id") UUID id,
            @PathParam("year") int year,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            YearOpening.From body) {
        Actor me = actor.get();
        return tagged(idempotency.once(
                me,
                key,
                List.of("POST year terms", id, year, body == null ? "" : body),
                YearView.class,
                () -> opening.open(me, id, year, new Precondition(version), body)));
    }

    @GET
    @Path("/comparison")
    @Operation(
            operationId = "compareBlockYears",
            summary = "What the year changes: added, removed, moved, renamed, other heads")
    public YearComparison compareBlockYears(
            @PathParam("id") UUID id, @PathParam("year") int year, @QueryParam("with") Integer with) {
        return comparing.of(id, year, with);
    }

    @GET
    @Path("/decision-draft")
    @Produces(DOCX)
    @Operation(
            operationId = "getBlockYearDecisionDraft",
            summary = "The one decision on all blocks with their members in the annex")
    @APIResponse(
            responseCode = "200",
            description = "Word file",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> getBlockYearDecisionDraft(@PathParam("id") UUID id, @PathParam("year") int year) {
        YearPaper.File file = paper.draft(actor.get(), id, year);
        return ResponseBuilder.ok(file.content())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    @POST
    @Path("/decision")
    @Operation(
            operationId = "decideBlockYear",
            summary = "Enter the signed decision; all provisional terms of the year become official at once")
    public RestResponse<YearView> decideBlockYear(
            @PathParam("id") UUID id,
            @PathParam("year") int year,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            YearFormation.Signed body) {
        Actor me = actor.get();
        return tagged(idempotency.once(
                me,
                key,
                List.of("POST year decision", id, year, body == null ? "" : body),
                YearView.class,
                () -> formation.decide(me, id, year, new Precondition(version), body)));
    }

    @GET
    @Path("/export")
    @Operation(
            operationId = "exportBlockYear",
            summary = "Everything held of all blocks of a year, by names instead of ids")
    @APIResponse(
            responseCode = "200",
            description = "The archive",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = YearArchive.class)))
    public RestResponse<YearArchive> exportBlockYear(@PathParam("id") UUID id, @PathParam("year") int year) {
        return ResponseBuilder.ok(export.of(actor.get(), id, year))
                .header("Content-Disposition", "attachment; filename=\"ban-luu-he-thong-cum-khoi-" + year + ".json\"")
                .build();
    }

    private static RestResponse<YearView> tagged(YearView view) {
        return ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
