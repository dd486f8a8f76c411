package vn.sovang.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds the refusals every operation may answer with, so that no resource has to repeat them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    /** Sorted, so that the written interface is the same at every build. */
    private static final List<Refusal> REFUSALS = List.of(
            new Refusal("400", "Malformed", "Malformed request"),
            new Refusal("401", "NotSignedIn", "Not signed in"),
            new Refusal("403", "NotAllowed", "Not allowed"),
            new Refusal("404", "Absent", "Absent, or outside the actor's scope"),
            new Refusal("409", "Conflict", "The state does not allow it, or it is already there"),
            new Refusal("412", "StaleVersion", "Stale version"),
            new Refusal("413", "TooLarge", "Too large"),
            new Refusal("415", "KindNotTaken", "Kind of content not taken"),
            new Refusal("422", "Invalid", "Invalid"),
            new Refusal("428", "VersionMissing", "Version missing"),
            new Refusal("429", "TooOften", "Too often"),
            new Refusal("500", "InternalError", "Internal error"));

    /** Written once under `name` and pointed at by every operation. */
    private record Refusal(String status, String name, String words) {

        APIResponse written() {
            return OASFactory.createAPIResponse()
                    .description(words)
                    .content(OASFactory.createContent()
                            .addMediaType(
                                    "application/problem+json",
                                    OASFactory.createMediaType()
                                            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        }

        APIResponse pointer() {
            return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        REFUSALS.forEach(one -> api.getComponents().addResponse(one.name(), one.written()));
        for (PathItem path : api.getPaths().getPathItems().values()) {
            path.getOperations().values().forEach(ProblemResponses::complete);
        }
    }

    private static void complete(Operation operation) {
        for (Refusal refusal : REFUSALS) {
            // The token address answers some refusals in its own form; what the framework puts there has none.
            APIResponse own = operation.getResponses().getAPIResponse(refusal.status());
            if (own == null || own.getContent() == null) {
                operation.getResponses().addAPIResponse(refusal.status(), refusal.pointer());
            }
        }
    }
}
