package vn.sovang.unit;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.Days;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.security.AllowedAction;
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
    private final UnitPolicy policy;
    private final CurrentActor actor;
    private final AppClock clock;

    UnitResource(UnitQueries queries, Units units, UnitPolicy policy, CurrentActor actor, AppClock clock) {
        this.queries = queries;
        this.units = units;
        this.policy = policy;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * A unit.
     *
     * @param aliases other names it is written by
     * @param validFrom first day it exists, absent when not known
     * @param validTo last day it exists
     * @param on the day that name, parent and state are of
     * @param nameSince first day of that name, absent when not known
     */
    @Schema(name = "UnitView")
    public record UnitView(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull String name,
            @NotNull UnitKind kind,
            @NotNull String kindLabel,
            @NotNull Optional<UUID> parentId,
            @NotNull Optional<String> parentName,
            @NotNull Optional<String> code,
            @NotNull List<String> aliases,
            @NotNull Optional<LocalDate> validFrom,
            @NotNull Optional<LocalDate> validTo,
            @NotNull LocalDate on,
            @NotNull Optional<LocalDate> nameSince,
            @NotNull UnitState state,
            @NotNull String stateLabel,
            @NotNull List<AllowedAction> allowedActions) {}

    @GET
    @Operation(operationId = "listUnits", summary = "Units, in their official order or by name")
    public Page<UnitQueries.UnitSummary> listUnits(
            @BeanParam PageQuery page,
            @QueryParam("kind") UnitKind kind,
            @QueryParam("parentId") UUID parentId,
            @QueryParam("on") @Parameter(description = ON) String on) {
        return queries.list(page, kind, parentId, Days.read(on).orElse(null));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getUnit", summary = "One unit, under its name and parent of a day")
    public RestResponse<UnitView> getUnit(
            @PathParam("id") UUID id, @QueryParam("on") @Parameter(description = ON) String on) {
        Unit u = units.get(id);
        LocalDate day = Days.read(on).orElseGet(clock::today);
        UnitQueries.UnitSummary then = queries.on(id, day);
        UnitState state = UnitState.of(u, day);
        UnitView view = new UnitView(
                u.id(),
                u.version(),
                then.name(),
                u.kind(),
                u.kind().label(),
                then.parentId(),
                then.parentName(),
                Optional.ofNullable(u.code()),
                u.aliases(),
                Optional.ofNullable(u.validFrom()),
                Optional.ofNullable(u.validTo()),
                day,
                queries.nameSince(id, then.name(), day),
                state,
                state.label(),
                RestrictedAction.of(policy, actor.get(), u.id()));
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(u.version()))
                .build();
    }
}
