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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Attachment;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Annual plans as wholes. */
@Path("/annual-plans")
@Authenticated
@Tag(name = "Annual plans")
public class PlanResource {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PlanQueries queries;
    private final PlanDrafting plans;
    private final PlanPapers papers;
    private final PlanClosure closure;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    PlanResource(
            PlanQueries queries,
            PlanDrafting plans,
            PlanPapers papers,
            PlanClosure closure,
            CurrentActor actor,
            Idempotency idempotency) {
        this.queries = queries;
        this.plans = plans;
        this.papers = papers;
        this.closure = closure;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            operationId = "listAnnualPlans",
            summary = "Plans, drafts first and then the latest issued",
            description = "Drafts are seen by the department, the Office and the leaders only.")
    public Page<PlanQueries.PlanSummary> listAnnualPlans(
            @BeanParam PageQuery page,
            @QueryParam("year") String year,
            @QueryParam("status") PlanStatus status,
            @QueryParam("issuer") PlanQueries.IssuerKind issuer) {
        return queries.list(actor.get(), page, year, status, issuer);
    }

    @POST
    @Operation(operationId = "createAnnualPlan", summary = "Begin a plan as a draft without tasks")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AnnualPlanView.class)))
    public RestResponse<AnnualPlanView> createAnnualPlan(
            DraftAnnualPlan body, @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return RestResponse.status(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me,
                        key,
                        Arrays.asList("annual-plans", body),
                        AnnualPlanView.class,
                        () -> plans.create(me, body)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAnnualPlan", summary = "One plan with the standing of its quarters")
    public RestResponse<AnnualPlanView> getAnnualPlan(@PathParam("id") UUID id) {
        return tagged(plans.get(actor.get(), id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "reviseAnnualPlan", summary = "Change a draft's heading, bases, duties and recipients")
    public RestResponse<AnnualPlanView> reviseAnnualPlan(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, DraftAnnualPlan body) {
        return tagged(plans.revise(actor.get(), id, new Precondition(ifMatch), body));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteAnnualPlan",
            summary = "Throw a draft away with its tasks",
            description = "Also undoes an import: its reading can be committed again.")
    @APIResponse(responseCode = "204", description = "Gone")
    public RestResponse<Void> deleteAnnualPlan(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        plans.delete(actor.get(), id, new Precondition(ifMatch));
        return RestResponse.noContent();
    }

    @POST
    @Path("/{id}/issuance")
    @Operation(
            operationId = "issueAnnualPlan",
            summary = "Record that a draft was signed, with number, date and signer",
            description = "Unique by issuer, type, year of issue and number (409).")
    public RestResponse<AnnualPlanView> issueAnnualPlan(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            PlanIssuance body) {
        Actor me = actor.get();
        return tagged(idempotency.once(
                me,
                key,
                Arrays.asList("annual-plans/issuance", id, body),
                AnnualPlanView.class,
                () -> plans.issue(me, id, new Precondition(ifMatch), body)));
    }

    @POST
    @Path("/{id}/closure")
    @Operation(
            operationId = "closeAnnualPlan",
            summary = "Close a plan, saying of every task that is still open what becomes of it",
            description =
                    "What is carried goes on as a task of the next plan's draft, which names where it comes from. 409"
                            + " while a task is left open.")
    public RestResponse<AnnualPlanView> closeAnnualPlan(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            PlanClosing body) {
        Actor me = actor.get();
        return tagged(idempotency.once(
                me,
                key,
                Arrays.asList("annual-plans/closure", id, body),
                AnnualPlanView.class,
                () -> closure.close(me, id, new Precondition(ifMatch), body)));
    }

    @GET
    @Path("/{id}/paper")
    @Produces(DOCX)
    @Operation(operationId = "downloadAnnualPlan", summary = "The plan as a .docx in the official layout")
    @APIResponse(
            responseCode = "200",
            description = "Word file, as an attachment",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> downloadAnnualPlan(@PathParam("id") UUID id) {
        return sent(papers.paper(actor.get(), id), DOCX);
    }

    @GET
    @Path("/{id}/sheet")
    @Produces(XLSX)
    @Operation(operationId = "downloadPlanTasks", summary = "The tasks as an .xlsx, filtered like the list")
    @APIResponse(
            responseCode = "200",
            description = "Excel file, as an attachment",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> downloadPlanTasks(
            @PathParam("id") UUID id,
            @QueryParam("quarter") String quarter,
            @QueryParam("status") TaskQueries.Filter status,
            @QueryParam("unitId") UUID unitId,
            @QueryParam("q") String q) {
        return sent(papers.sheet(actor.get(), id, Quarters.read(quarter), status, unitId, q), XLSX);
    }

    private static RestResponse<AnnualPlanView> tagged(AnnualPlanView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    private static RestResponse<byte[]> sent(PlanPapers.Written file, String type) {
        return RestResponse.ResponseBuilder.ok(file.content())
                .header("Content-Type", type)
                .header("Content-Disposition", Attachment.named(file.name()))
                .build();
    }
}
