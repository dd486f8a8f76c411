package vn.sovang.council.session;

import static org.jboss.resteasy.reactive.RestResponse.Status.CREATED;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
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

/** Sessions of councils: preparing them and reading what they decided. */
@Path("/council-sessions")
@Authenticated
@Tag(name = "Council sessions")
public class SessionResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final SessionQueries queries;
    private final SessionPreparation preparation;
    private final SessionMinutes minutes;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    SessionResource(
            SessionQueries queries,
            SessionPreparation preparation,
            SessionMinutes minutes,
            Idempotency idempotency,
            CurrentActor actor) {
        this.queries = queries;
        this.preparation = preparation;
        this.minutes = minutes;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listCouncilSessions", summary = "Sessions, latest first; a member's are their own")
    public Page<SessionQueries.Summary> listCouncilSessions(
            @BeanParam PageQuery page,
            @QueryParam("year") String year,
            @QueryParam("councilId") UUID councilId,
            @QueryParam("status") SessionStatus status) {
        return queries.list(actor.get(), page, Years.read(year), councilId, status);
    }

    @POST
    @Operation(operationId = "prepareCouncilSession", summary = "Prepare a session, with or without a meeting")
    @APIResponse(
            responseCode = "201",
            description = "Prepared",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SessionView.class)))
    public RestResponse<SessionView> prepareCouncilSession(
            @HeaderParam("Idempotency-Key") String key, SessionCommands.Prepare body) {
        Actor me = actor.get();
        SessionView view = idempotency.once(
                me,
                key,
                List.of("council-sessions", body == null ? "" : body),
                SessionView.class,
                () -> preparation.prepare(me, body));
        return ResponseBuilder.create(CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCouncilSession", summary = "One session: members, agenda, vote, result")
    public RestResponse<SessionView> getCouncilSession(@PathParam("id") UUID id) {
        return tagged(preparation.get(actor.get(), id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "arrangeCouncilSession", summary = "When, where and under whom")
    public RestResponse<SessionView> arrangeCouncilSession(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, SessionCommands.Arrange body) {
        return tagged(preparation.rearrange(actor.get(), id, new Precondition(version), body));
    }

    @GET
    @Path("/{id}/agenda-choices")
    @Operation(operationId = "listAgendaChoices", summary = "Nominees that can be put on the agenda")
    public AgendaChoices.Choices listAgendaChoices(@PathParam("id") UUID id) {
        return preparation.choices(actor.get(), id);
    }

    @PUT
    @Path("/{id}/agenda")
    @Operation(operationId = "setSessionAgenda", summary = "The nominees to be considered, in order")
    public RestResponse<SessionView> setSessionAgenda(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, SessionCommands.Agenda body) {
        return tagged(preparation.put(actor.get(), id, new Precondition(version), body));
    }

    @GET
    @Path("/{id}/minutes.docx")
    @Produces(DOCX)
    @Operation(operationId = "downloadSessionMinutes", summary = "The minutes as a Word file, once votes are counted")
    public RestResponse<byte[]> downloadSessionMinutes(@PathParam("id") UUID id) {
        return ResponseBuilder.ok(minutes.write(actor.get(), id))
                .header("Content-Disposition", "attachment; filename=\"bien-ban-hop-hoi-dong.docx\"")
                .build();
    }

    static RestResponse<SessionView> tagged(SessionView view) {
        return ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
