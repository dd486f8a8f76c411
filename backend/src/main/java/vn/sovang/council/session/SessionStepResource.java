package vn.sovang.council.session;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** The steps of a session, from sending the agenda to the minutes. */
@Path("/council-sessions/{id}")
@Authenticated
@Tag(name = "Council sessions")
public class SessionStepResource {

    private final SessionPreparation preparation;
    private final SessionConduct conduct;
    private final SessionVoting voting;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    SessionStepResource(
            SessionPreparation preparation,
            SessionConduct conduct,
            SessionVoting voting,
            Idempotency idempotency,
            CurrentActor actor) {
        this.preparation = preparation;
        this.conduct = conduct;
        this.voting = voting;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Path("/sending")
    @Operation(operationId = "sendSessionAgenda", summary = "From now on the members read what is on the agenda")
    public RestResponse<SessionView> sendSessionAgenda(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key) {
        return step("sending", id, version, key, null, (me, seen) -> preparation.send(me, id, seen));
    }

    @POST
    @Path("/opening")
    @Operation(operationId = "openCouncilSession", summary = "Open it with the members of that day")
    public RestResponse<SessionView> openCouncilSession(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            SessionCommands.Opening body) {
        return step("opening", id, version, key, body, (me, seen) -> conduct.open(me, id, seen, body));
    }

    @PUT
    @Path("/attendance")
    @Operation(operationId = "recordSessionAttendance", summary = "Who came, and what the absent wrote")
    public RestResponse<SessionView> recordSessionAttendance(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, SessionCommands.Attendance body) {
        return SessionResource.tagged(conduct.record(actor.get(), id, new Precondition(version), body));
    }

    @POST
    @Path("/vote")
    @Operation(operationId = "openSessionVote", summary = "Open the vote; who may vote is fixed")
    public RestResponse<SessionView> openSessionVote(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            SessionCommands.OpenVote body) {
        return step("vote", id, version, key, body, (me, seen) -> voting.open(me, id, seen, body));
    }

    @POST
    @Path("/slip")
    @Operation(
            operationId = "castSlip",
            summary = "One member's slip in a vote on devices; a second one is refused",
            description = "Takes no Idempotency-Key, because the answer to a repeat would have to be kept with it")
    public RestResponse<SessionView> castSlip(@PathParam("id") UUID id, SessionCommands.Slip body) {
        return SessionResource.tagged(voting.cast(actor.get(), id, body));
    }

    @PUT
    @Path("/count")
    @Operation(operationId = "countSession", summary = "Enter the sums of the counting team, or correct them")
    public RestResponse<SessionView> countSession(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, SessionCommands.Count body) {
        return SessionResource.tagged(voting.count(actor.get(), id, new Precondition(version), body));
    }

    @POST
    @Path("/urn-opening")
    @Operation(operationId = "openUrn", summary = "Count a vote on devices; nothing of the urn stays")
    public RestResponse<SessionView> openUrn(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key) {
        return step("urn-opening", id, version, key, null, (me, seen) -> voting.openUrn(me, id, seen));
    }

    @POST
    @Path("/closure")
    @Operation(operationId = "closeCouncilSession", summary = "Fix the results and the minutes")
    public RestResponse<SessionView> closeCouncilSession(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            SessionCommands.Closing body) {
        return step("closure", id, version, key, body, (me, seen) -> conduct.close(me, id, seen, body));
    }

    @POST
    @Path("/cancellation")
    @Operation(
            operationId = "cancelCouncilSession",
            summary = "Give it up, with a reason; members read no dossier more")
    public RestResponse<SessionView> cancelCouncilSession(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            SessionCommands.Reason body) {
        return step("cancellation", id, version, key, body, (me, seen) -> conduct.cancel(me, id, seen, body));
    }

    private RestResponse<SessionView> step(
            String name,
            UUID id,
            String version,
            String key,
            Object body,
            BiFunction<Actor, Precondition, SessionView> work) {
        Actor me = actor.get();
        return SessionResource.tagged(idempotency.once(
                me,
                key,
                List.of("council-session " + name, id, body == null ? "" : body),
                SessionView.class,
                () -> work.apply(me, new Precondition(version))));
    }
}
