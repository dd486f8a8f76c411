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

/** Restricted facts of a person, within the scope of who sees the person. */
@Path("/people/{id}")
@Authenticated
@Tag(name = "People")
public class PersonRestrictionResource {

    private final RestrictedRecords records;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    PersonRestrictionResource(RestrictedRecords records, CurrentActor actor, Idempotency idempotency) {
        this.records = records;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/restriction-readings")
    @Operation(
            operationId = "readPersonRestrictions",
            summary = "Read the restricted facts, saying why",
            description = "The reason and the reader go to the audit trail. No Idempotency-Key: an answer kept for"
                    + " repeats would be a copy of the facts, and every reading is one of its own.")
    public RestrictedFacts readPersonRestrictions(@PathParam("id") UUID id, ReadingReason why) {
        Actor me = actor.get();
        return records.read(me, records.person(me, id), why);
    }

    @POST
    @Path("/restrictions")
    @Operation(
            operationId = "writePersonRestriction",
            summary = "Write a period of discipline, inspection or complaint")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RestrictedFacts.Written.class)))
    public RestResponse<RestrictedFacts.Written> writePersonRestriction(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, RestrictionContent body) {
        Actor me = actor.get();
        Subject subject = records.person(me, id);
        return RestResponse.status(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me,
                        key,
                        Arrays.asList("people/restrictions", id, body),
                        RestrictedFacts.Written.class,
                        () -> records.write(me, subject, body)));
    }

    @PUT
    @Path("/restrictions/{restrictionId}")
    @Operation(operationId = "correctPersonRestriction", summary = "Correct a period, or write its last day")
    public RestrictedFacts.Written correctPersonRestriction(
            @PathParam("id") UUID id,
            @PathParam("restrictionId") UUID restrictionId,
            @HeaderParam("If-Match") String ifMatch,
            RestrictionContent body) {
        Actor me = actor.get();
        return records.correct(me, records.person(me, id), restrictionId, new Precondition(ifMatch), body);
    }

    @POST
    @Path("/identity-number")
    @Operation(
            operationId = "writeIdentityNumber",
            summary = "Write the identity number; it replaces an earlier one",
            description = "Kept encrypted; shown by a reading of the restricted facts alone.")
    @APIResponse(responseCode = "204", description = "Written")
    public RestResponse<Void> writeIdentityNumber(@PathParam("id") UUID id, IdentityContent.Number body) {
        records.writeNumber(actor.get(), id, body);
        return RestResponse.noContent();
    }
}
