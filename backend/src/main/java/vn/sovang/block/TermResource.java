package vn.sovang.block;

import static org.jboss.resteasy.reactive.RestResponse.Status.CREATED;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

/** The years of a block. */
@Path("/blocks/{id}/terms")
@Authenticated
@Tag(name = "Blocks")
public class TermResource {

    private final TermEditing editing;
    private final ActivityEditing activities;
    private final TermReporting reporting;
    private final TermComparing comparing;
    private final TermExport export;
    private final Rotations rotations;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    TermResource(
            TermEditing editing,
            ActivityEditing activities,
            TermReporting reporting,
            TermComparing comparing,
            TermExport export,
            Rotations rotations,
            Idempotency idempotency,
            CurrentActor actor) {
        this.editing = editing;
        this.activities = activities;
        this.reporting = reporting;
        this.comparing = comparing;
        this.export = export;
        this.rotations = rotations;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Operation(operationId = "createBlockTerm", summary = "Open a block's year, new or from an earlier one")
    @APIResponse(
            responseCode = "201",
            description = "Opened, provisional",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TermView.class)))
    public RestResponse<TermView> createBlockTerm(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, NewTerm term) {
        Actor me = actor.get();
        return created(once(me, key, List.of("POST terms", id, known(term)), () -> editing.open(me, id, term)));
    }

    @GET
    @Path("/{year}")
    @Operation(operationId = "getBlockTerm", summary = "A block in one year")
    public RestResponse<TermView> getBlockTerm(@PathParam("id") UUID id, @PathParam("year") int year) {
        return tagged(editing.get(actor.get(), id, year));
    }

    @PUT
    @Path("/{year}")
    @Operation(operationId = "updateBlockTerm", summary = "Change a provisional term")
    public RestResponse<TermView> updateBlockTerm(
            @PathParam("id") UUID id,
            @PathParam("year") int year,
            @HeaderParam("If-Match") String version,
            TermContent content) {
        return tagged(editing.change(actor.get(), id, year, new Precondition(version), content));
    }

    @PUT
    @Path("/{year}/deadlines")
    @Operation(operationId = "setBlockTermDeadlines", summary = "Set until when members send what")
    public RestResponse<TermView> setBlockTermDeadlines(
            @PathParam("id") UUID id,
            @PathParam("year") int year,
            @HeaderParam("If-Match") String version,
            TermDeadlines deadlines) {
        return tagged(editing.agreeDeadlines(actor.get(), id, year, new Precondition(version), deadlines));
    }

    @POST
    @Path("/{year}/officialisation")
    @Operation(operationId = "officialiseBlockTerm", summary = "Confirm a term by its decision")
    public RestResponse<TermView> officialiseBlockTerm(
            @PathParam("id") UUID id,
            @PathParam("year") int year,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            DecisionFacts decision) {
        Actor me = actor.get();
        return tagged(once(
                me,
                key,
                List.of("POST officialisation", id, year, known(decision)),
                () -> editing.makeOfficial(me, id, year, new Precondition(version), decision)));
    }

    @POST
    @Path("/{year}/reopening")
    @Operation(operationId = "reopenBlockTerm", summary = "Open an official term again, with a reason")
    public RestResponse<TermView> reopenBlockTerm(
            @PathParam("id") UUID id,
            @PathParam("year") int year,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            Reason reason) {
        Actor me = actor.get();
        return tagged(once(
                me,
                key,
                List.of("POST reopening", id, year, known(reason)),
                () -> editing.reopen(me, id, year, new Precondition(version), reason)));
    }

    @GET
    @Path("/{year}/comparison")
    @Operation(operationId = "compareBlockTerms", summary = "A term beside an earlier one, by default the one before")
    public TermComparison compareBlockTerms(
            @PathParam("id") UUID id, @PathParam("year") int year, @QueryParam("with") Integer with) {
        return comparing.compare(id, year, with);
    }

    @PUT
    @Path("/{year}/report")
    @Operation(
            operationId = "reportBlockTerm",
            summary = "Write sources of a block's year and what they say; If-Match is reportVersion")
    public RestResponse<TermView> reportBlockTerm(
            @PathParam("id") UUID id,
            @PathParam("year") int year,
            @HeaderParam("If-Match") String version,
            TermRecord report) {
        return tagged(reporting.report(actor.get(), id, year, new Precondition(version), report));
    }

    @GET
    @Path("/{year}/export")
    @Operation(
            operationId = "exportBlockTerm",
            summary = "Everything held of a block's year, by names instead of ids, for archives and other systems")
    @APIResponse(
            responseCode = "200",
            description = "The archive",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TermArchive.class)))
    public RestResponse<TermArchive> exportBlockTerm(@PathParam("id") UUID id, @PathParam("year") int year) {
        return ResponseBuilder.ok(export.of(actor.get(), id, year))
                .header("Content-Disposition", "attachment; filename=\"ban-luu-cum-khoi-" + year + ".json\"")
                .build();
    }

    @GET
    @Path("/{year}/rotation")
    @Operation(
            operationId = "getBlockRotation",
            summary = "Who led when, and who would lead the year by rotation; the year need not have a term yet")
    public RotationView getBlockRotation(@PathParam("id") UUID id, @PathParam("year") int year) {
        return rotations.of(id, year);
    }

    @POST
    @Path("/{year}/activities")
    @Operation(operationId = "addBlockActivity", summary = "Write down a joint activity")
    @APIResponse(
            responseCode = "201",
            description = "The term with the new activity",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TermView.class)))
    public RestResponse<TermView> addBlockActivity(
            @PathParam("id") UUID id,
            @PathParam("year") int year,
            @HeaderParam("Idempotency-Key") String key,
            ActivityContent content) {
        Actor me = actor.get();
        return created(once(
                me,
                key,
                List.of("POST activities", id, year, known(content)),
                () -> activities.add(me, id, year, content)));
    }

    @PUT
    @Path("/{year}/activities/{activityId}")
    @Operation(operationId = "updateBlockActivity", summary = "Change a joint activity; If-Match is its own version")
    public RestResponse<TermView> updateBlockActivity(
            @PathParam("id") UUID id,
            @PathParam("year") int year,
            @PathParam("activityId") UUID activityId,
            @HeaderParam("If-Match") String version,
            ActivityContent content) {
        return tagged(activities.change(actor.get(), id, year, activityId, new Precondition(version), content));
    }

    @DELETE
    @Path("/{year}/activities/{activityId}")
    @Operation(operationId = "removeBlockActivity", summary = "Take a joint activity out; If-Match is its own version")
    public RestResponse<TermView> removeBlockActivity(
            @PathParam("id") UUID id,
            @PathParam("year") int year,
            @PathParam("activityId") UUID activityId,
            @HeaderParam("If-Match") String version) {
        return tagged(activities.remove(actor.get(), id, year, activityId, new Precondition(version)));
    }

    private TermView once(Actor me, String key, List<?> request, Supplier<TermView> work) {
        return idempotency.once(me, key, request, TermView.class, work);
    }

    private static RestResponse<TermView> created(TermView view) {
        return ResponseBuilder.create(CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    private static RestResponse<TermView> tagged(TermView view) {
        return ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    private static Object known(Object body) {
        return body == null ? "" : body;
    }
}
