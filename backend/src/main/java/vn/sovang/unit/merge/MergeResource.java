package vn.sovang.unit.merge;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Records of people that are one person. */
@Path("/person-merges")
@Authenticated
@Tag(name = "People")
public class MergeResource {

    private final DuplicateQueries duplicates;
    private final PersonMerging merging;
    private final PersonParting parting;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    MergeResource(
            DuplicateQueries duplicates,
            PersonMerging merging,
            PersonParting parting,
            CurrentActor actor,
            Idempotency idempotency) {
        this.duplicates = duplicates;
        this.merging = merging;
        this.parting = parting;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(operationId = "listPersonMerges", summary = "Merges of the people one keeps, latest first")
    public List<MergeView> listPersonMerges() {
        return merging.list(actor.get());
    }

    @GET
    @Path("/candidates")
    @Operation(operationId = "listDuplicatePeople", summary = "Records within one's scope that may be one person")
    public Page<DuplicateQueries.DuplicatePair> listDuplicatePeople(@BeanParam PageQuery page) {
        return duplicates.list(actor.get(), page);
    }

    @GET
    @Path("/distinctions")
    @Operation(
            operationId = "listPersonDistinctions",
            summary = "Notes that two alike records are two people, latest first; at most 200")
    public List<DistinctionView> listPersonDistinctions() {
        return parting.list(actor.get());
    }

    @POST
    @Path("/distinctions")
    @Operation(
            operationId = "partPeople",
            summary = "Note that two records are two people; they are not suggested as one any more")
    @APIResponse(
            responseCode = "201",
            description = "Noted",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = DistinctionView.class)))
    public RestResponse<DistinctionView> partPeople(
            @HeaderParam("Idempotency-Key") String key, DistinctionView.New body) {
        Actor me = actor.get();
        return RestResponse.status(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me,
                        key,
                        Arrays.asList("person-merges/distinctions", body),
                        DistinctionView.class,
                        () -> parting.part(me, body)));
    }

    @DELETE
    @Path("/distinctions/{id}")
    @Operation(operationId = "undoPartPeople", summary = "Take the note back")
    @APIResponse(responseCode = "204", description = "Taken back")
    public RestResponse<Void> undoPartPeople(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        parting.takeBack(actor.get(), id, new Precondition(ifMatch));
        return RestResponse.noContent();
    }

    @POST
    @Path("/checks")
    @Operation(operationId = "checkPersonMerge", summary = "Everything that would move; nothing is stored")
    public MergePreview checkPersonMerge(MergeContent.Pair body) {
        return merging.check(actor.get(), body);
    }

    @POST
    @Operation(operationId = "mergePeople", summary = "Lay two records together as one person")
    @APIResponse(
            responseCode = "201",
            description = "Laid together",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MergeView.class)))
    public RestResponse<MergeView> mergePeople(@HeaderParam("Idempotency-Key") String key, MergeContent.New body) {
        Actor me = actor.get();
        return RestResponse.status(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me, key, Arrays.asList("person-merges", body), MergeView.class, () -> merging.merge(me, body)));
    }

    @POST
    @Path("/{id}/undoing")
    @Operation(operationId = "undoPersonMerge", summary = "Take the records apart again")
    public MergeView undoPersonMerge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return idempotency.once(
                me,
                key,
                Arrays.asList("person-merges/undoing", id),
                MergeView.class,
                () -> merging.undo(me, id, new Precondition(ifMatch)));
    }
}
