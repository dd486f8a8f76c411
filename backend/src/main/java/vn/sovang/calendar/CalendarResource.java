package vn.sovang.calendar;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.CurrentActor;

/** Working days by year. */
@Path("/working-calendars/{year}")
@Authenticated
@Tag(name = "Calendar")
public class CalendarResource {

    private final CalendarEditing editing;
    private final CurrentActor actor;

    CalendarResource(CalendarEditing editing, CurrentActor actor) {
        this.editing = editing;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "getWorkingCalendar", summary = "Days off and make-up working days of a year")
    public RestResponse<CalendarYearView> getWorkingCalendar(@PathParam("year") int year) {
        return tagged(editing.get(actor.get(), year));
    }

    @PUT
    @Operation(
            operationId = "decideWorkingCalendar",
            summary = "Enter what the notice of the year says",
            description = "Due dates of open records that rest on working days move in the same step.")
    public RestResponse<CalendarYearView> decideWorkingCalendar(
            @PathParam("year") int year, @HeaderParam("If-Match") String ifMatch, CalendarDraft body) {
        return tagged(editing.decide(actor.get(), year, new Precondition(ifMatch), body));
    }

    @POST
    @Path("/previews")
    @Operation(
            operationId = "previewWorkingCalendar",
            summary = "What a change would move",
            description = "Nothing is stored.")
    public CalendarPreview previewWorkingCalendar(@PathParam("year") int year, CalendarDraft body) {
        return editing.preview(actor.get(), year, body);
    }

    private static RestResponse<CalendarYearView> tagged(CalendarYearView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
