package vn.sovang.proposal;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Many achievement reports of one dossier at once. */
@Path("/award-proposals/{id}/reports")
@Authenticated
@Tag(name = "Achievement reports")
public class ReportListResource {

    private final ReportLists lists;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    ReportListResource(ReportLists lists, Idempotency idempotency, CurrentActor actor) {
        this.lists = lists;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Path("/confirmation")
    @Operation(
            operationId = "confirmAchievementReports",
            summary = "Vouch for many reports at once, each in the version that was seen; all or none")
    public RestResponse<ProposalView> confirmAchievementReports(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ReportCommands.Several body) {
        Actor me = actor.get();
        return ProposalResource.ok(idempotency.once(
                me,
                key,
                Arrays.asList("reports-confirmation", id, body),
                ProposalView.class,
                () -> lists.confirm(me, id, body)));
    }

    @POST
    @Path("/reopening")
    @Operation(operationId = "reopenAchievementReports", summary = "Take many confirmations back at once; all or none")
    public RestResponse<ProposalView> reopenAchievementReports(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ReportCommands.Several body) {
        Actor me = actor.get();
        return ProposalResource.ok(idempotency.once(
                me,
                key,
                Arrays.asList("reports-reopening", id, body),
                ProposalView.class,
                () -> lists.reopen(me, id, body)));
    }
}
