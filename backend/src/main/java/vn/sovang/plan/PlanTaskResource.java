package vn.sovang.plan;

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
import java.util.function.Supplier;
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

/** The tasks of one plan. */
@Path("/annual-plans/{id}/tasks")
@Authenticated
@Tag(name = "Annual plans")
public class PlanTaskResource {

    private final TaskQueries queries;
    private final TaskDrafting drafting;
    private final TaskWork work;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    PlanTaskResource(
            TaskQueries queries, TaskDrafting drafting, TaskWork work, CurrentActor actor, Idempotency idempotency) {
        this.queries = queries;
        this.drafting = drafting;
        this.work = work;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(operationId = "listPlanTasks", summary = "Tasks in the order of the paper")
    public Page<TaskQueries.TaskSummary> listPlanTasks(
            @PathParam("id") UUID id,
            @BeanParam PageQuery page,
            @QueryParam("quarter") String quarter,
            @QueryParam("status") TaskQueries.Filter status,
            @QueryParam("unitId") UUID unitId) {
        return queries.list(actor.get(), id, page, Quarters.read(quarter), status, unitId);
    }

    @POST
    @Operation(operationId = "addPlanTask", summary = "Add a task at the end of a draft")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanTaskView.class)))
    public RestResponse<PlanTaskView> addPlanTask(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, DraftPlanTask body) {
        Actor me = actor.get();
        return RestResponse.status(
                RestResponse.Status.CREATED, once(me, key, "add", id, null, body, () -> drafting.add(me, id, body)));
    }

    @GET
    @Path("/{taskId}")
    @Operation(operationId = "getPlanTask", summary = "One task with its progress, proof and history")
    public RestResponse<PlanTaskView> getPlanTask(@PathParam("id") UUID id, @PathParam("taskId") UUID taskId) {
        return tagged(work.get(actor.get(), id, taskId));
    }

    @PUT
    @Path("/{taskId}")
    @Operation(
            operationId = "revisePlanTask",
            summary = "Change a task",
            description = "Everything while the plan is a draft; once it is issued only the product, the note and the"
                    + " units that the printed names mean (422 otherwise).")
    public RestResponse<PlanTaskView> revisePlanTask(
            @PathParam("id") UUID id,
            @PathParam("taskId") UUID taskId,
            @HeaderParam("If-Match") String ifMatch,
            DraftPlanTask body) {
        return tagged(drafting.revise(actor.get(), id, taskId, new Precondition(ifMatch), body));
    }

    @DELETE
    @Path("/{taskId}")
    @Operation(operationId = "removePlanTask", summary = "Remove a task from a draft")
    @APIResponse(responseCode = "204", description = "Gone")
    public RestResponse<Void> removePlanTask(
            @PathParam("id") UUID id, @PathParam("taskId") UUID taskId, @HeaderParam("If-Match") String ifMatch) {
        drafting.remove(actor.get(), id, taskId, new Precondition(ifMatch));
        return RestResponse.noContent();
    }

    @POST
    @Path("/{taskId}/place")
    @Operation(operationId = "movePlanTask", summary = "Move a task of a draft to another place")
    public RestResponse<PlanTaskView> movePlanTask(
            @PathParam("id") UUID id,
            @PathParam("taskId") UUID taskId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            TaskMove body) {
        Actor me = actor.get();
        return tagged(once(
                me,
                key,
                "place",
                id,
                taskId,
                body,
                () -> drafting.move(me, id, taskId, new Precondition(ifMatch), body)));
    }

    @POST
    @Path("/{taskId}/progress")
    @Operation(
            operationId = "reportTaskProgress",
            summary = "Say how a task is going",
            description = "By the department and by people of the units that lead or coordinate it.")
    @APIResponse(
            responseCode = "201",
            description = "Noted",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanTaskView.class)))
    public RestResponse<PlanTaskView> reportTaskProgress(
            @PathParam("id") UUID id,
            @PathParam("taskId") UUID taskId,
            @HeaderParam("Idempotency-Key") String key,
            ProgressNote body) {
        Actor me = actor.get();
        return RestResponse.status(
                RestResponse.Status.CREATED,
                once(me, key, "progress", id, taskId, body, () -> work.report(me, id, taskId, body)));
    }

    @POST
    @Path("/{taskId}/completion")
    @Operation(
            operationId = "completePlanTask",
            summary = "Close a task by the records that prove it",
            description = "Without proof a task can only be waived.")
    public RestResponse<PlanTaskView> completePlanTask(
            @PathParam("id") UUID id,
            @PathParam("taskId") UUID taskId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            TaskCompletion body) {
        Actor me = actor.get();
        return tagged(once(
                me,
                key,
                "completion",
                id,
                taskId,
                body,
                () -> work.complete(me, id, taskId, new Precondition(ifMatch), body)));
    }

    @POST
    @Path("/{taskId}/waiver")
    @Operation(operationId = "waivePlanTask", summary = "Say that a task will not be done, with a reason")
    public RestResponse<PlanTaskView> waivePlanTask(
            @PathParam("id") UUID id,
            @PathParam("taskId") UUID taskId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            TaskReason body) {
        Actor me = actor.get();
        return tagged(once(
                me,
                key,
                "waiver",
                id,
                taskId,
                body,
                () -> work.waive(me, id, taskId, new Precondition(ifMatch), body)));
    }

    @POST
    @Path("/{taskId}/deferral")
    @Operation(operationId = "deferPlanTask", summary = "Put a task off to a later time, with a reason")
    public RestResponse<PlanTaskView> deferPlanTask(
            @PathParam("id") UUID id,
            @PathParam("taskId") UUID taskId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            TaskDeferral body) {
        Actor me = actor.get();
        return tagged(once(
                me,
                key,
                "deferral",
                id,
                taskId,
                body,
                () -> work.defer(me, id, taskId, new Precondition(ifMatch), body)));
    }

    @POST
    @Path("/{taskId}/reopening")
    @Operation(operationId = "reopenPlanTask", summary = "Take a task up again, with a reason")
    public RestResponse<PlanTaskView> reopenPlanTask(
            @PathParam("id") UUID id,
            @PathParam("taskId") UUID taskId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            TaskReason body) {
        Actor me = actor.get();
        return tagged(once(
                me,
                key,
                "reopening",
                id,
                taskId,
                body,
                () -> work.reopen(me, id, taskId, new Precondition(ifMatch), body)));
    }

    private PlanTaskView once(
            Actor me, String key, String act, UUID id, UUID taskId, Object body, Supplier<PlanTaskView> doing) {
        return idempotency.once(
                me, key, Arrays.asList("plan-tasks/" + act, id, taskId, body), PlanTaskView.class, doing);
    }

    private static RestResponse<PlanTaskView> tagged(PlanTaskView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }
}
