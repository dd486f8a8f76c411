package vn.sovang.unit;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.Days;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;
import vn.sovang.shared.time.AppClock;

/** Units of the province and those it meets. */
@Path("/units")
@Authenticated
@Tag(name = "Units")
public class UnitResource {

    private static final String ON = "A day as 2024-06-01: names and parents of that day";

    private final UnitQueries queries;
    private final Units units;
    private final UnitViews views;
    private final UnitKeeping keeping;
    private final KnownUnits names;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final AppClock clock;

    UnitResource(
            UnitQueries queries,
            Units units,
            UnitViews views,
            UnitKeeping keeping,
            KnownUnits names,
            Idempotency idempotency,
            CurrentActor actor,
            AppClock clock) {
        this.queries = queries;
        this.units = units;
        this.views = views;
        this.keeping = keeping;
        this.names = names;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listUnits", summary = "Units, in their official order or by name")
    public Page<UnitQueries.UnitSummary> listUnits(
            @BeanParam PageQuery page,
            @QueryParam("kind") UnitKind kind,
            @QueryParam("parentId") UUID parentId,
            @QueryParam("roots") @Parameter(description = "true: only units under no other") boolean roots,
            @QueryParam("outside") @Parameter(description = "true: only outside organisations; false: only others")
                    Boolean outside,
            @QueryParam("on") @Parameter(description = ON) String on) {
        return queries.list(
                page,
                new UnitQueries.Filter(kind, parentId, roots, outside),
                Days.read(on).orElse(null));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getUnit", summary = "One unit, under its name and parent of a day")
    public RestResponse<UnitView> getUnit(
            @PathParam("id") UUID id, @QueryParam("on") @Parameter(description = ON) String on) {
        Unit unit = units.get(id);
        return tagged(
                RestResponse.Status.OK,
                views.of(actor.get(), unit, Days.read(on).orElseGet(clock::today)));
    }

    @GET
    @Path("/readings")
    @Operation(
            operationId = "readUnitName",
            summary =
                    "Which units a written name may mean, by the rules every import uses; nothing is chosen in silence")
    public NameAnswer readUnitName(@QueryParam("name") String name) {
        return NameAnswer.of(names.index().resolve(name == null ? "" : name));
    }

    @POST
    @Operation(operationId = "enterUnit", summary = "Enter a unit")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = UnitView.class)))
    public RestResponse<UnitView> enterUnit(@HeaderParam("Idempotency-Key") String key, UnitContent body) {
        Actor me = actor.get();
        return tagged(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me,
                        key,
                        List.of("POST /units", body == null ? "" : body),
                        UnitView.class,
                        () -> keeping.enter(me, body)));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "correctUnit",
            summary = "Set a wrong entry right; a new name or parent by decision is a reorganisation")
    public RestResponse<UnitView> correctUnit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, UnitContent body) {
        return tagged(RestResponse.Status.OK, keeping.correct(actor.get(), id, new Precondition(version), body));
    }

    private static RestResponse<UnitView> tagged(RestResponse.Status status, UnitView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
