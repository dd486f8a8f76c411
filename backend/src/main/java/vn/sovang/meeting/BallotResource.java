package vn.sovang.meeting;

import static org.jboss.resteasy.reactive.RestResponse.Status.CREATED;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Decisions of a meeting: what was put to the vote, the published tally, the result. */
@Path("/meetings/{meetingId}/ballots")
@Authenticated
@Tag(name = "Ballots")
public class BallotResource {

    private final BallotConduct conduct;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    BallotResource(BallotConduct conduct, Idempotency idempotency, CurrentActor actor) {
        this.conduct = conduct;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listBallots", summary = "Ballots of a meeting in the order they are held")
    public List<BallotView> listBallots(@PathParam("meetingId") UUID meetingId) {
        return conduct.list(actor.get(), meetingId);
    }

    @POST
    @Operation(operationId = "prepareBallot", summary = "Prepare a ballot: purpose, rules, candidates, counting team")
    @APIResponse(
            responseCode = "201",
            description = "Prepared",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BallotView.class)))
    public RestResponse<BallotView> prepareBallot(
            @PathParam("meetingId") UUID meetingId, @HeaderParam("Idempotency-Key") String key, BallotContent body) {
        return created(once(key, "ballots of " + meetingId, body, a -> conduct.prepare(a, meetingId, body)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getBallot", summary = "One ballot with its published tally")
    public RestResponse<BallotView> getBallot(@PathParam("meetingId") UUID meetingId, @PathParam("id") UUID id) {
        return tagged(conduct.get(actor.get(), meetingId, id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "updateBallot", summary = "Change a ballot that is not open yet")
    public RestResponse<BallotView> updateBallot(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            BallotContent body) {
        return tagged(conduct.change(actor.get(), meetingId, id, new Precondition(version), body));
    }

    @POST
    @Path("/{id}/candidates/{candidateId}/withdrawal")
    @Operation(operationId = "withdrawCandidate", summary = "Note that a candidate asked not to be considered")
    public RestResponse<BallotView> withdrawCandidate(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            MeetingStep.Reason body) {
        return tagged(once(
                key,
                "withdrawal " + id + " " + candidateId,
                body,
                a -> conduct.withdraw(a, meetingId, id, candidateId, new Precondition(version), body)));
    }

    @POST
    @Path("/{id}/opening")
    @Operation(operationId = "openBallot", summary = "Open the vote; the electorate is frozen")
    public RestResponse<BallotView> openBallot(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key) {
        return tagged(once(
                key, "opening of ballot " + id, null, a -> conduct.open(a, meetingId, id, new Precondition(version))));
    }

    @PUT
    @Path("/{id}/count")
    @Operation(operationId = "countBallot", summary = "Enter the sums of the counting team, or correct them")
    public RestResponse<BallotView> countBallot(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            BallotCount body) {
        return tagged(conduct.count(actor.get(), meetingId, id, new Precondition(version), body));
    }

    @POST
    @Path("/{id}/closure")
    @Operation(operationId = "closeBallot", summary = "Fix and publish the result")
    public RestResponse<BallotView> closeBallot(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            BallotClosing body) {
        return tagged(once(
                key,
                "closure of ballot " + id,
                body,
                a -> conduct.close(a, meetingId, id, new Precondition(version), body)));
    }

    @POST
    @Path("/{id}/reopening")
    @Operation(operationId = "reopenBallot", summary = "Go back to the count, by the department and with a reason")
    public RestResponse<BallotView> reopenBallot(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            MeetingStep.Reason body) {
        return tagged(once(
                key,
                "reopening of ballot " + id,
                body,
                a -> conduct.reopen(a, meetingId, id, new Precondition(version), body)));
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelBallot", summary = "Give a ballot up, with a reason")
    public RestResponse<BallotView> cancelBallot(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            MeetingStep.Reason body) {
        return tagged(once(
                key,
                "cancellation of ballot " + id,
                body,
                a -> conduct.cancel(a, meetingId, id, new Precondition(version), body)));
    }

    @POST
    @Path("/{id}/second-round")
    @Operation(operationId = "prepareSecondRound", summary = "Prepare a second round for the seats left free")
    @APIResponse(
            responseCode = "201",
            description = "Prepared",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BallotView.class)))
    public RestResponse<BallotView> prepareSecondRound(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key) {
        return created(once(
                key,
                "second round of ballot " + id,
                null,
                a -> conduct.secondRound(a, meetingId, id, new Precondition(version))));
    }

    private BallotView once(String key, String what, Object body, Function<Actor, BallotView> work) {
        Actor me = actor.get();
        return idempotency.once(
                me, key, List.of(what, body == null ? "" : body), BallotView.class, () -> work.apply(me));
    }

    private static RestResponse<BallotView> created(BallotView view) {
        return ResponseBuilder.create(CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    private static RestResponse<BallotView> tagged(BallotView view) {
        return ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
