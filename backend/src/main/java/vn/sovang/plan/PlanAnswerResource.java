package vn.sovang.plan;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.security.CurrentActor;

/** How the units' own plans answer one plan. */
@Path("/annual-plans/{id}/answers")
@Authenticated
@Tag(name = "Annual plans")
public class PlanAnswerResource {

    private final AnswerQueries answers;
    private final AnswerGrid grid;
    private final CurrentActor actor;

    PlanAnswerResource(AnswerQueries answers, AnswerGrid grid, CurrentActor actor) {
        this.answers = answers;
        this.grid = grid;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getPlanAnswers",
            summary = "Which unit answers which task in its own plan, and which units are silent",
            description =
                    "Only issued plans count. Bound are the units the tasks name and the members of the groups they"
                            + " name; the council is a body of the issuer and makes no plan of its own.")
    public PlanAnswers getPlanAnswers(@PathParam("id") UUID id) {
        return answers.of(actor.get(), id);
    }

    @GET
    @Path("/units")
    @Operation(
            operationId = "listAnsweringUnits",
            summary = "The grid of answers: a row for each unit with the tasks of its own plan that answer",
            description = "The person's own units first. A draft is named to those who may see it and answers nothing.")
    public Page<AnsweringRow> listAnsweringUnits(
            @PathParam("id") UUID id, @BeanParam PageQuery page, @QueryParam("state") AnsweringRow.State state) {
        return grid.page(actor.get(), id, page, state);
    }
}
