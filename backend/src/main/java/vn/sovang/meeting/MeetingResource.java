package vn.sovang.meeting;

import static org.jboss.resteasy.reactive.RestResponse.Status.CREATED;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Years;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;
import vn.sovang.shared.time.AppClock;

/** Conferences of blocks. */
@Path("/meetings")
@Authenticated
@Tag(name = "Meetings")
public class MeetingResource {

    private final MeetingQueries queries;
    private final HostedBlocks hosted;
    private final MeetingPreparation preparation;
    private final MeetingConduct conduct;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final AppClock clock;

    MeetingResource(
            MeetingQueries queries,
            HostedBlocks hosted,
            MeetingPreparation preparation,
            MeetingConduct conduct,
            Idempotency idempotency,
            CurrentActor actor,
            AppClock clock) {
        this.queries = queries;
        this.hosted = hosted;
        this.preparation = preparation;
        this.conduct = conduct;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listMeetings", summary = "Meetings, latest first; year is the one they look back on")
    public Page<MeetingSummary> listMeetings(
            @BeanParam PageQuery page,
            @QueryParam("year") String year,
            @QueryParam("blockId") UUID blockId,
            @QueryParam("status") MeetingStatus status) {
        return queries.list(actor.get(), page, Years.read(year), blockId, status);
    }

    @POST
    @Operation(operationId = "planMeeting", summary = "Prepare a meeting with the usual run-sheet")
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingView.class)))
    public RestResponse<MeetingView> planMeeting(@HeaderParam("Idempotency-Key") String key, NewMeeting body) {
        Actor me = actor.get();
        MeetingView view = once(me, key, "POST /meetings", body, a -> preparation.plan(a, body));
        return ResponseBuilder.create(CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    @GET
    @Path("/hosted-blocks")
    @Operation(
            operationId = "listHostedBlocks",
            summary = "Blocks whose meetings for a year this person may prepare; this year when none is given")
    public HostedBlocks.Answer listHostedBlocks(@QueryParam("year") String year) {
        return hosted.of(
                actor.get(), Years.read(year).orElseGet(() -> clock.today().getYear()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getMeeting", summary = "One meeting with its run-sheet, attendance and votes")
    public RestResponse<MeetingView> getMeeting(@PathParam("id") UUID id) {
        return tagged(preparation.get(actor.get(), id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "updateMeeting", summary = "Change title, place, time, chair and secretary")
    public RestResponse<MeetingView> updateMeeting(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, MeetingContent body) {
        return tagged(preparation.rearrange(actor.get(), id, new Precondition(version), body));
    }

    @PUT
    @Path("/{id}/run-sheet")
    @Operation(operationId = "updateRunSheet", summary = "Order, add and drop the steps of a meeting")
    public RestResponse<MeetingView> updateRunSheet(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, RunSheet body) {
        return tagged(preparation.arrangeRunSheet(actor.get(), id, new Precondition(version), body));
    }

    @PUT
    @Path("/{id}/run-sheet/{itemId}")
    @Operation(operationId = "markRunSheetItem", summary = "Tick off a step, with what came of it")
    public RestResponse<MeetingView> markRunSheetItem(
            @PathParam("id") UUID id,
            @PathParam("itemId") UUID itemId,
            @HeaderParam("If-Match") String version,
            RunSheet.Mark body) {
        return tagged(preparation.mark(actor.get(), id, itemId, new Precondition(version), body));
    }

    @PUT
    @Path("/{id}/attendance")
    @Operation(operationId = "recordAttendance", summary = "Members, their people, and guests")
    public RestResponse<MeetingView> recordAttendance(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, AttendanceSheet body) {
        return tagged(conduct.recordAttendance(actor.get(), id, new Precondition(version), body));
    }

    @PUT
    @Path("/{id}/amendments")
    @Operation(operationId = "updateAmendments", summary = "What the floor asked to add to the report")
    public RestResponse<MeetingView> updateAmendments(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, AmendmentList body) {
        return tagged(conduct.noteAmendments(actor.get(), id, new Precondition(version), body));
    }

    @POST
    @Path("/{id}/opening")
    @Operation(operationId = "openMeeting", summary = "Open the meeting with the members as they are that day")
    public RestResponse<MeetingView> openMeeting(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            MeetingStep.Opening body) {
        return tagged(once(
                actor.get(), key, "opening " + id, body, a -> conduct.open(a, id, new Precondition(version), body)));
    }

    @POST
    @Path("/{id}/closure")
    @Operation(
            operationId = "closeMeeting",
            summary = "Approve the minutes; every ballot is closed or cancelled and every member marked")
    public RestResponse<MeetingView> closeMeeting(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            MeetingStep.Closing body) {
        return tagged(once(
                actor.get(), key, "closure " + id, body, a -> conduct.close(a, id, new Precondition(version), body)));
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelMeeting", summary = "Give the meeting up, with a reason")
    public RestResponse<MeetingView> cancelMeeting(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            MeetingStep.Reason body) {
        return tagged(once(
                actor.get(),
                key,
                "cancellation " + id,
                body,
                a -> conduct.cancel(a, id, new Precondition(version), body)));
    }

    @POST
    @Path("/{id}/next-term")
    @Operation(
            operationId = "openNextTermFromMeeting",
            summary = "Open the block's next year with the head and deputies elected")
    public RestResponse<MeetingView> openNextTermFromMeeting(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key) {
        return tagged(once(
                actor.get(),
                key,
                "next-term " + id,
                null,
                a -> conduct.openNextTerm(a, id, new Precondition(version))));
    }

    private MeetingView once(Actor me, String key, String what, Object body, Function<Actor, MeetingView> work) {
        return idempotency.once(
                me, key, List.of(what, body == null ? "" : body), MeetingView.class, () -> work.apply(me));
    }

    private static RestResponse<MeetingView> tagged(MeetingView view) {
        return ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
