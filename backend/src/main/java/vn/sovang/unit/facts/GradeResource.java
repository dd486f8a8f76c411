package vn.sovang.unit.facts;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
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
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Years;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Work grades of the years, of people and of collectives. */
@Path("/annual-grades")
@Authenticated
@Tag(name = "Annual facts")
public class GradeResource {

    private final GradeRecords records;
    private final GradeQueries queries;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    GradeResource(GradeRecords records, GradeQueries queries, CurrentActor actor, Idempotency idempotency) {
        this.records = records;
        this.queries = queries;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(operationId = "listAnnualGrades", summary = "Grades within the actor's scope, latest year first")
    public Page<GradeView> listAnnualGrades(
            @BeanParam PageQuery page,
            @QueryParam("unitId") UUID unitId,
            @QueryParam("personId") UUID personId,
            @QueryParam("year") String year,
            @QueryParam("ofUnits") @Parameter(description = "true: only those of units themselves") boolean ofUnits) {
        return queries.list(
                actor.get(), page, unitId, personId, Years.read(year).orElse(null), ofUnits);
    }

    @POST
    @Operation(operationId = "writeAnnualGrade", summary = "Write the grade of a year of a person or a collective")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = GradeView.class)))
    public RestResponse<GradeView> writeAnnualGrade(@HeaderParam("Idempotency-Key") String key, GradeContent.New body) {
        Actor me = actor.get();
        GradeView view = idempotency.once(
                me, key, Arrays.asList("annual-grades", body), GradeView.class, () -> records.write(me, body));
        return tagged(RestResponse.Status.CREATED, view);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "correctAnnualGrade", summary = "Correct the grade of a year")
    public RestResponse<GradeView> correctAnnualGrade(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, GradeContent.Corrected body) {
        return tagged(RestResponse.Status.OK, records.correct(actor.get(), id, new Precondition(ifMatch), body));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeAnnualGrade", summary = "Take out a grade written by mistake")
    @APIResponse(responseCode = "204", description = "Taken out")
    public RestResponse<Void> removeAnnualGrade(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        records.remove(actor.get(), id, new Precondition(ifMatch));
        return RestResponse.noContent();
    }

    private static RestResponse<GradeView> tagged(RestResponse.Status status, GradeView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
