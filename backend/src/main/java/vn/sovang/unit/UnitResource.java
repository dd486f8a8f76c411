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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.CurrentActor;

/** Units of the province and those it meets. */
@Path("/units")
@Authenticated
@Tag(name = "Units")
public class UnitResource {

    private final UnitQueries queries;
    private final Units units;
    private final UnitPolicy policy;
    private final CurrentActor actor;

    UnitResource(UnitQueries queries, Units units, UnitPolicy policy, CurrentActor actor) {
        this.queries = queries;
        this.units = units;
        this.policy = policy;
        this.actor = actor;
    }

    /**
     * A unit.
     *
     * @param aliases other names it is written by
     * @param validFrom first day it exists under this name, absent when not known
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
            @NotNull List<AllowedAction> allowedActions) {}

    @GET
    @Operation(operationId = "listUnits", summary = "Units, in their official order or by name")
    public Page<UnitQueries.UnitSummary> listUnits(
            @BeanParam PageQuery page, @QueryParam("kind") UnitKind kind, @QueryParam("parentId") UUID parentId) {
        return queries.list(page, kind, parentId);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getUnit", summary = "One unit")
    public RestResponse<UnitView> getUnit(@PathParam("id") UUID id) {
        Unit u = units.get(id);
        String parent = u.parentId() == null ? null : units.get(u.parentId()).name();
        UnitView view = new UnitView(
                u.id(),
                u.version(),
                u.name(),
                u.kind(),
                u.kind().label(),
                Optional.ofNullable(u.parentId()),
                Optional.ofNullable(parent),
                Optional.ofNullable(u.code()),
                u.aliases(),
                Optional.ofNullable(u.validFrom()),
                Optional.ofNullable(u.validTo()),
                RestrictedAction.of(policy, actor.get(), u.id()));
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(u.version()))
                .build();
    }
}
