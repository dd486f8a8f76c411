package vn.sovang.plan;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.shared.security.CurrentActor;

/** How the units' own plans answer one plan. */
@Path("/annual-plans/{id}/answers")
@Authenticated
@Tag(name = "Annual plans")
public class PlanAnswerResource {

    private final AnswerQueries answers;
    private final CurrentActor actor;

    PlanAnswerResource(AnswerQueries answers, CurrentActor actor) {
        this.answers = answers;
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
}
