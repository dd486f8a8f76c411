package vn.sovang.declaration;

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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Years;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;
import vn.sovang.shared.time.AppClock;

/** Awards decided elsewhere, told by units. */
@Path("/declared-awards")
@Authenticated
@Tag(name = "Declared awards")
public class DeclarationResource {

    private final DeclarationQueries queries;
    private final Declaring declaring;
    private final HonourRoll roll;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final AppClock clock;

    DeclarationResource(
            DeclarationQueries queries,
            Declaring declaring,
            HonourRoll roll,
            Idempotency idempotency,
            CurrentActor actor,
            AppClock clock) {
        this.queries = queries;
        this.declaring = declaring;
        this.roll = roll;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listDeclaredAwards", summary = "Those of one's own units, for the province all")
    public Page<DeclaredView.Summary> listDeclaredAwards(
            @BeanParam PageQuery page,
            @QueryParam("year") @Parameter(description = "Year of the achievement") String year,
            @QueryParam("status") DeclarationStatus status,
            @QueryParam("unitId") UUID unitId) {
        return queries.list(actor.get(), page, Years.read(year).orElse(null), status, unitId);
    }

    @GET
    @Path("/honour-roll")
    @Operation(
            operationId = "getHonourRoll",
            summary = "The honoured of a year by award; honours that are no awards of the law apart")
    public HonourRoll.Roll getHonourRoll(
            @QueryParam("year") @Parameter(description = "Year of the achievement; this year when left out")
                    String year) {
        actor.get();
        return roll.of(Years.read(year).orElse(clock.today().getYear()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeclaredAward", summary = "One with its scan and what looks like the same")
    public RestResponse<DeclaredView> getDeclaredAward(@PathParam("id") UUID id) {
        return tagged(declaring.get(actor.get(), id));
    }

    @POST
    @Operation(
            operationId = "declareAward",
            summary = "Tell of an award decided elsewhere; 409 when it is there already")
    @APIResponse(
            responseCode = "201",
            description = "Told",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeclaredView.class)))
    public RestResponse<DeclaredView> declareAward(@HeaderParam("Idempotency-Key") String key, DeclaredContent body) {
        Actor me = actor.get();
        DeclaredView view = once(me, key, List.of("declared-awards", known(body)), () -> declaring.declare(me, body));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "correctDeclaredAward",
            summary = "Correct what was told; one that was given back goes to the department again")
    public RestResponse<DeclaredView> correctDeclaredAward(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String seen, DeclaredContent body) {
        return tagged(declaring.correct(actor.get(), id, new Precondition(seen), body));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawDeclaredAward", summary = "The unit takes it back")
    public RestResponse<DeclaredView> withdrawDeclaredAward(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            DeclaredContent.Reason body) {
        Actor me = actor.get();
        return tagged(once(
                me,
                key,
                List.of("declared-withdrawal", id, known(body)),
                () -> declaring.withdraw(me, id, new Precondition(seen), body)));
    }

    @POST
    @Path("/{id}/return")
    @Operation(operationId = "returnDeclaredAward", summary = "The department gives it back with a reason")
    public RestResponse<DeclaredView> returnDeclaredAward(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            DeclaredContent.Reason body) {
        Actor me = actor.get();
        return tagged(once(
                me,
                key,
                List.of("declared-return", id, known(body)),
                () -> declaring.giveBack(me, id, new Precondition(seen), body)));
    }

    @POST
    @Path("/{id}/verification")
    @Operation(
            operationId = "verifyDeclaredAward",
            summary = "The department has compared it with the decision; an award of the law goes into the register")
    public RestResponse<DeclaredView> verifyDeclaredAward(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return tagged(once(
                me, key, List.of("declared-verification", id), () -> declaring.verify(me, id, new Precondition(seen))));
    }

    private DeclaredView once(Actor me, String key, List<?> request, Supplier<DeclaredView> work) {
        return idempotency.once(me, key, request, DeclaredView.class, work);
    }

    private static RestResponse<DeclaredView> tagged(DeclaredView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    private static Object known(Object body) {
        return body == null ? "" : body;
    }
}
