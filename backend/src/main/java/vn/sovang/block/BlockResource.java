package vn.sovang.block;

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

/** Blocks and clusters. */
@Path("/blocks")
@Authenticated
@Tag(name = "Blocks")
public class BlockResource {

    private final BlockQueries queries;
    private final BlockEditing editing;
    private final FactsAbout facts;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    BlockResource(
            BlockQueries queries, BlockEditing editing, FactsAbout facts, Idempotency idempotency, CurrentActor actor) {
        this.queries = queries;
        this.editing = editing;
        this.facts = facts;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listBlocks",
            summary = "Blocks; with a year those that have a term then, otherwise all with their latest term")
    public Page<BlockSummary> listBlocks(
            @BeanParam PageQuery page,
            @QueryParam("year") String year,
            @QueryParam("level") BlockLevel level,
            @QueryParam("unitId") UUID unitId,
            @QueryParam("systemId") UUID systemId) {
        return queries.list(page, Years.read(year), level, unitId, systemId);
    }

    @GET
    @Path("/reported-facts")
    @Operation(
            operationId = "listReportedFacts",
            summary = "What papers say about a unit in the years of its blocks, the latest first; at most 200")
    public FactAbout.All listReportedFacts(@QueryParam("unitId") UUID unitId) {
        return facts.unit(unitId);
    }

    @POST
    @Operation(operationId = "createBlock", summary = "Found a block")
    @APIResponse(
            responseCode = "201",
            description = "Founded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BlockView.class)))
    public RestResponse<BlockView> createBlock(@HeaderParam("Idempotency-Key") String key, BlockContent content) {
        Actor me = actor.get();
        BlockView view = idempotency.once(
                me, key, List.of("POST /blocks", known(content)), BlockView.class, () -> editing.found(me, content));
        return ResponseBuilder.create(CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getBlock", summary = "One block with its years")
    public RestResponse<BlockView> getBlock(@PathParam("id") UUID id) {
        return tagged(editing.get(actor.get(), id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "updateBlock", summary = "Describe a block anew")
    public RestResponse<BlockView> updateBlock(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, BlockContent content) {
        return tagged(editing.change(actor.get(), id, new Precondition(version), content));
    }

    @GET
    @Path("/{id}/terms")
    @Operation(operationId = "listBlockTerms", summary = "A block's years, latest first: who led when")
    public List<BlockView.TermLine> listBlockTerms(@PathParam("id") UUID id) {
        return editing.terms(id);
    }

    private static RestResponse<BlockView> tagged(BlockView view) {
        return ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    private static Object known(Object body) {
        return body == null ? "" : body;
    }
}
