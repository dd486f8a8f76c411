package vn.sovang.unit.restricted;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Restricted facts of a unit: its own people and the province. */
@Path("/units/{id}")
@Authenticated
@Tag(name = "Units")
public class UnitRestrictionResource {

    private final RestrictedRecords records;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    UnitRestrictionResource(RestrictedRecords records, CurrentActor actor, Idempotency idempotency) {
        this.records = records;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/restriction-readings")
    @Operation(
            operationId = "readUnitRestrictions",
            summary = "Read the restricted facts, saying why",
            description = "The reason and the reader go to the audit trail. No Idempotency-Key: an answer kept for"
                    + " repeats would be a copy of the facts, and every reading is one of its own.")
    public RestrictedFacts readUnitRestrictions(@PathParam("id") UUID id, ReadingReason why) {
        Actor me = actor.get();
        return records.read(me, records.unit(id), why);
    }

    @POST
    @Path("/restrictions")
    @Operation(operationId = "writeUnitRestriction", summary = "Write a period of discipline, inspection or complaint")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RestrictedFacts.Written.class)))
    public RestResponse<RestrictedFacts.Written> writeUnitRestriction(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, RestrictionContent body) {
        Actor me = actor.get();
        Subject subject = records.unit(id);
        return RestResponse.status(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me,
                        key,
                        Arrays.asList("units/restrictions", id, body),
                        RestrictedFacts.Written.class,
                        () -> records.write(me, subject, body)));
    }

    @PUT
    @Path("/restrictions/{restrictionId}")
    @Operation(operationId = "correctUnitRestriction", summary = "Correct a period, or write its last day")
    public RestrictedFacts.Written correctUnitRestriction(
            @PathParam("id") UUID id,
            @PathParam("restrictionId") UUID restrictionId,
            @HeaderParam("If-Match") String ifMatch,
            RestrictionContent body) {
        Actor me = actor.get();
        return records.correct(me, records.unit(id), restrictionId, new Precondition(ifMatch), body);
    }
}
