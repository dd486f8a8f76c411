package vn.sovang.proposal;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** The achievement report of one nominee. */
@Path("/award-proposals/{id}/nominees/{nomineeId}")
@Authenticated
@Tag(name = "Achievement reports")
public class ReportResource {

    private final ReportWriting reports;
    private final ReportPapers papers;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    ReportResource(ReportWriting reports, ReportPapers papers, Idempotency idempotency, CurrentActor actor) {
        this.reports = reports;
        this.papers = papers;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Path("/report")
    @Operation(operationId = "getAchievementReport", summary = "The report with what the system knows beside it")
    public RestResponse<ReportView> getAchievementReport(
            @PathParam("id") UUID id, @PathParam("nomineeId") UUID nomineeId) {
        return ok(reports.get(actor.get(), id, nomineeId));
    }

    @PUT
    @Path("/report")
    @Operation(operationId = "writeAchievementReport", summary = "Save the report as it stands")
    public RestResponse<ReportView> writeAchievementReport(
            @PathParam("id") UUID id,
            @PathParam("nomineeId") UUID nomineeId,
            @HeaderParam("If-Match") String ifMatch,
            ReportCommands.Write body) {
        return ok(reports.write(actor.get(), id, nomineeId, new Precondition(ifMatch), body));
    }

    @POST
    @Path("/report/confirmation")
    @Operation(operationId = "confirmAchievementReport", summary = "The head of the nominee's unit vouches for it")
    public RestResponse<ReportView> confirmAchievementReport(
            @PathParam("id") UUID id,
            @PathParam("nomineeId") UUID nomineeId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return ok(idempotency.once(
                me,
                key,
                List.of("report-confirmation", id, nomineeId),
                ReportView.class,
                () -> reports.confirm(me, id, nomineeId, new Precondition(ifMatch))));
    }

    @DELETE
    @Path("/report/confirmation")
    @Operation(operationId = "reopenAchievementReport", summary = "Take the confirmation back to change the report")
    public RestResponse<ReportView> reopenAchievementReport(
            @PathParam("id") UUID id, @PathParam("nomineeId") UUID nomineeId, @HeaderParam("If-Match") String ifMatch) {
        return ok(reports.reopen(actor.get(), id, nomineeId, new Precondition(ifMatch)));
    }

    @GET
    @Path("/report.docx")
    @Produces(ProposalResource.DOCX)
    @Operation(operationId = "downloadAchievementReport", summary = "The report on its official form as a Word file")
    public RestResponse<byte[]> downloadAchievementReport(
            @PathParam("id") UUID id, @PathParam("nomineeId") UUID nomineeId) {
        return ProposalResource.file(papers.report(actor.get(), id, nomineeId), "Bao-cao-thanh-tich.docx");
    }

    private static RestResponse<ReportView> ok(ReportView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
